import type { ReviewFinding } from "../../../src/application/review/review";
import { DEFAULT_SETTINGS } from "../../../src/application/settings/settings";
import { isWaiverReason, splitWaived, unwaive, waive } from "../../../src/application/settings/waivers";
import { reviewSheet } from "../../../src/application/review/review-sheet";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import { sampleGrid } from "../sample-grid";

/** Four errors, four warnings. */
const { findings } = reviewSheet(sampleGrid(4), { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" });

/** Three errors, four warnings, one question. */
const open = reviewSheet(sampleGrid(3), { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" }).findings;

function findingOf(rule: string, from: readonly ReviewFinding[] = findings): ReviewFinding {
  const found = from.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}

const REASON = "档案抽查口径与上级要求不同，已报备";

test("a warning is let stand with what it said, why, by whom and when", () => {
  const { waivers, ...rest } = waive(DEFAULT_SETTINGS, findingOf("S-06"), `  ${REASON}\n`, " 张三 ", "2024-03-01");
  expect(waivers).toEqual([
    {
      key: "S-06|基本公共卫生服务|健康档案合格率|S-06|actual=95%|score=12|target=≥95%|weight=15",
      rule: "S-06",
      message: findingOf("S-06").message,
      reason: REASON,
      by: "张三",
      on: "2024-03-01",
    },
  ]);
  expect({ ...rest, waivers: [] }).toEqual(DEFAULT_SETTINGS);
});

test("a second waiver of a finding takes the place of the first", () => {
  const first = waive(DEFAULT_SETTINGS, findingOf("S-06"), REASON, "", "2024-03-01");
  const second = waive(first, findingOf("S-06"), "已改由上级统一核定", "李四", "2024-03-02");
  expect(second.waivers.map(({ reason, by, on }) => [reason, by, on])).toEqual([
    ["已改由上级统一核定", "李四", "2024-03-02"],
  ]);
  expect(first.waivers).toHaveLength(1);
});

test("neither an error nor an open question is ever let stand", () => {
  const question = open.find(({ severity }) => severity === "undetermined");
  if (question === undefined) throw new Error("no question");
  for (const finding of [findingOf("S-05"), findingOf("S-07"), question]) {
    expect(() => waive(DEFAULT_SETTINGS, finding, REASON, "", "2024-03-01")).toThrow(RangeError);
  }
});

test.each(["", "  \n", "无", " 无 ", "暂无。", "—", "……", "0", "正常", "/", "？？", "！！"])(
  "%p is no reason",
  (reason) => {
    expect(isWaiverReason(reason)).toBe(false);
    expect(() => waive(DEFAULT_SETTINGS, findingOf("S-06"), reason, "", "2024-03-01")).toThrow(RangeError);
  },
);

test("a day that is no ISO date is refused", () => {
  for (const on of ["", "2024/3/1", "2024年3月1日", "2024-03-01T08:00"]) {
    expect(() => waive(DEFAULT_SETTINGS, findingOf("S-06"), REASON, "", on)).toThrow(RangeError);
  }
});

test("a hint can be let stand", () => {
  const hint: ReviewFinding = { ...findingOf("S-06"), severity: "hint" };
  expect(waive(DEFAULT_SETTINGS, hint, REASON, "", "2024-03-01").waivers).toHaveLength(1);
});

test("findings are parted by their waivers, each side in its order", () => {
  const one = waive(DEFAULT_SETTINGS, findingOf("S-12"), REASON, "", "2024-03-01");
  const { waivers } = waive(one, findingOf("S-11"), REASON, "", "2024-03-01");
  const split = splitWaived(findings, waivers);
  expect(split.open.map(({ rule }) => rule)).toEqual(["S-05", "S-07", "S-08", "S-10", "S-06", "S-09"]);
  expect(split.waived.map(({ finding, waiver }) => [finding.rule, waiver.key])).toEqual([
    ["S-11", findingOf("S-11").key],
    ["S-12", findingOf("S-12").key],
  ]);
});

test("an error stays open whatever a stored waiver says, and a waiver without a finding is passed over", () => {
  const { key, rule, message } = findingOf("S-05");
  const forged = { key, rule, message, reason: REASON, by: "", on: "2024-03-01" };
  expect(splitWaived(findings, [forged, { ...forged, key: "gone" }])).toEqual({ open: findings, waived: [] });
});

test("a waiver is taken back, and none of the others", () => {
  const one = waive(DEFAULT_SETTINGS, findingOf("S-12"), REASON, "", "2024-03-01");
  const both = waive(one, findingOf("S-11"), REASON, "", "2024-03-01");
  expect(unwaive(both, findingOf("S-11").key)).toEqual(one);
  expect(unwaive(both, "gone")).toBe(both);
});
