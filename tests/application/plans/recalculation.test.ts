import { planComputedCells } from "../../../src/application/plans/computed-cells";
import { multiply } from "../../../src/domain/decimal";
import type { BlankRow } from "../../../src/forms/project-self-evaluation/blank-indicators";
import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import type { Profile } from "../../../src/law/profile";
import { blankGrid, blankRow, changed, planInput, type Held } from "../../support/plan-input";
import { cellsOf, dueScores, formulasOf, recalculated } from "../../support/recalculated";

const FIRST = 13;

const TARGETS = [
  "≥14公里",
  "≥90%",
  "≥95.5%",
  "100",
  "≥0.5%",
  "≥1200人",
  "≥1.2万人",
  "≥6.5万元",
  "≤6.5万元",
  "≤5%",
  "≤30天",
  "≤3次",
  "=0次",
  "≥5个百分点",
  "＝100％",
  "≥0.9‰",
] as const;

/** What people type for a result. */
const RESULTS: readonly (string | number)[] = [
  ...[0, 0.002, 0.0045, 0.05, 0.6, 0.96, 0.895, 1, 2.5, 3, 4, 6.4, 6.55, 7, 13.37, 14, 14.03, 27, 29, 31],
  ...[95, 96, 99.9, 100, 143, 1180, 1200, 1333, 12500, 45123, -3],
  ..."96% 89.5% 100% 0.2% 8% 350% 1200%".split(" "),
  ..."13.9公里 14公里 14030米 1.4万公里 1-2公里 1/2公里 10:30公里 约14公里 14 １４公里".split(" "),
  ..."1.1万人 11900人 1180人 1,180人 6.6万元 65000元 6.4 31天 2个月 0次 1次 4次 4.5个百分点 0.8‰".split(" "),
  ..."达成年度指标 — 无 1-2 3/4 2025年6月 是".split(" "),
];

const PROFILES: readonly Profile[] = [
  DEFAULT_PROFILE,
  profileById("mof-2021") ?? DEFAULT_PROFILE,
  { ...DEFAULT_PROFILE, reverseRule: "linear" },
  { ...DEFAULT_PROFILE, reverseRule: "linear", quantityRule: "pass-mark", passMark: 0.6 },
  { ...DEFAULT_PROFILE, reverseRule: "all-or-nothing" },
];

/** A cell as it is stored after a person typed something into a General cell. */
function asStored(result: string | number): Held {
  const percent = typeof result === "string" ? /^(-?[\d.]+)%$/u.exec(result) : null;
  return percent === null ? result : { percent: multiply(Number(percent[1]), 0.01) };
}

function rowsFor(target: string, actual: (index: number) => string | number | null, count: number): BlankRow[] {
  return Array.from({ length: count }, (_, index) =>
    target.includes("90%")
      ? blankRow("满意度指标", "服务对象满意度指标", {
          name: `满意度${index}`,
          target,
          actual: actual(index),
          weight: 10,
        })
      : blankRow("产出指标", "数量指标", { name: `指标${index}`, target, actual: actual(index), weight: 7.5 }),
  );
}

const CASES = PROFILES.flatMap((profile, index) =>
  TARGETS.map((target) => [index, `${profile.quantityRule} ${profile.reverseRule}`, target, profile] as const),
);

describe.each(CASES)("profile %i (%s), target %s", (_, __, target, profile) => {
  test("a formula written beside a result gives the core's score", async () => {
    const held = Object.fromEntries(RESULTS.map((result, index) => [`F${FIRST + index}`, asStored(result)]));
    const grid = changed(
      blankGrid(
        rowsFor(target, () => null, RESULTS.length),
        profile,
      ),
      held,
    );
    const input = planInput(grid, profile);
    const plan = planComputedCells(input);
    const { shown } = await recalculated(grid, cellsOf(plan));
    const due = dueScores(input);
    const wrong = Object.keys(formulasOf(plan))
      .filter((cell) => due.has(cell) && shown.get(cell) !== due.get(cell))
      .map((cell) => [cell, RESULTS[Number(cell.slice(1)) - FIRST], shown.get(cell), due.get(cell)]);
    expect(wrong).toEqual([]);
  });

  // A percentage typed against 公里 or 万元 is a slip of the pen that a formula sees only up to 150%.
  const isUnseen = (result: string | number | undefined): boolean =>
    typeof result === "string" && /^(?:100|350|1200)%$/u.test(result) && !/[%％‰]/u.test(target) && target !== "100";

  test("a formula written before the result gives the core's score, or none, whatever is typed", async () => {
    const blank = blankGrid(
      rowsFor(target, () => null, RESULTS.length),
      profile,
    );
    const plan = planComputedCells(planInput(blank, profile));
    const typing = Object.fromEntries(RESULTS.map((result, index) => [`F${FIRST + index}`, result]));
    const { shown } = await recalculated(blank, cellsOf(plan), typing);
    const held = Object.fromEntries(RESULTS.map((result, index) => [`F${FIRST + index}`, asStored(result)]));
    const due = dueScores(planInput(changed(blank, held), profile));
    const wrong = Object.keys(formulasOf(plan))
      .filter((cell) => due.has(cell) && shown.get(cell) !== "" && shown.get(cell) !== due.get(cell))
      .filter((cell) => !isUnseen(RESULTS[Number(cell.slice(1)) - FIRST]))
      .map((cell) => [cell, RESULTS[Number(cell.slice(1)) - FIRST], shown.get(cell), due.get(cell)]);
    expect(wrong).toEqual([]);
  });
});
