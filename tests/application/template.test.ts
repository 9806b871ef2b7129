import { drawTemplate } from "../../src/application/template";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import type { BlankRow } from "../../src/forms/project-self-evaluation/blank-indicators";
import { readSheet } from "../../src/forms/read-sheet";
import type { FilledForm } from "../../src/domain/filled-form";
import { PROFILES } from "../../src/law/index";
import { inputSentence } from "../../src/locales/zh-CN/files";

const EMPTY = { reason: null };
const QUANTITY = { level1: "产出指标", level2: "数量指标" };

const ROWS: readonly BlankRow[] = [
  { ...EMPTY, ...QUANTITY, name: "建成公里数", target: "≥14公里", actual: "14.2公里", weight: 25.5, score: 25.5 },
  { ...QUANTITY, name: "新增点位", target: 1200, actual: 1180, weight: 10, score: 9.83, reason: "两处征地未完成" },
  {
    ...EMPTY,
    ...{ level1: "产出指标", level2: "时效指标" },
    ...{ name: "完工时间", target: "2025年11月底前", actual: "2025年10月", weight: 14.5, score: 14.5 },
  },
  {
    ...EMPTY,
    ...{ level1: "效益指标", level2: "社会效益指标" },
    ...{ name: "受益人口数", target: "≥1.2万人", actual: "12500人", weight: 30, score: 30 },
  },
  {
    ...EMPTY,
    ...{ level1: "满意度指标", level2: "服务对象满意度指标" },
    ...{ name: null, target: "≥90%", actual: "95%", weight: 10, score: 10 },
  },
];

async function readBack(plan: ReturnType<typeof drawTemplate>): Promise<FilledForm> {
  const [grid] = readWorkbook(await writeSheetPlan(plan, inputSentence), "blank.xlsx").sheets;
  const { form, filled } = grid === undefined ? { form: null, filled: null } : readSheet(grid);
  if (form !== "project-self-evaluation" || filled === null) throw new Error(`read as ${String(form)}`);
  return filled;
}

function rowsOf({ indicators }: FilledForm): BlankRow[] {
  const given = new Map(ROWS.map((row) => [row.name, row]));
  return indicators.map(({ level1, level2, name, target, actual, weight, score, reason }) => ({
    level1: level1 ?? "",
    level2: level2 ?? "",
    name,
    target: typeof given.get(name)?.target === "number" ? Number(target.text) : target.text,
    actual: typeof given.get(name)?.actual === "number" ? Number(actual.text) : actual.text,
    weight: weight.value,
    score: score.value,
    reason,
  }));
}

describe.each(PROFILES)("the blank form of $id, as a workbook", (profile) => {
  test("filled in and read back holds the rows", async () => {
    const form = await readBack(drawTemplate("project-self-evaluation", profile, 2025, ROWS));
    expect(rowsOf(form)).toEqual(ROWS);
    expect(form.unplaced).toEqual([]);
  });

  test("read back empty holds no indicator, its year, its execution weight and its level weights", async () => {
    const form = await readBack(drawTemplate("project-self-evaluation", profile, 2025));
    expect(form.indicators).toEqual([]);
    expect(form.header.year.value).toBe(2025);
    expect(form.funds?.rows[0]?.entries.weight.value).toBe(profile.executionWeight);
    const weights = Object.values(profile.levelSchemes[0]?.weights ?? {});
    expect(form.levelWeights.map(({ weight }) => weight).sort()).toEqual(weights.sort());
    expect(form.total.weight.value).toBe(100);
  });
});

test("says at its foot which form, profile and year it is", () => {
  const [profile] = PROFILES;
  if (profile === undefined) throw new Error("no profile");
  const { cells } = drawTemplate("project-self-evaluation", profile, 2025);
  expect(cells.filter(({ kind }) => kind === "version").map(({ value }) => value)).toEqual([
    "表式版本：project-self-evaluation 1 · 财政部2020（财预〔2020〕10号） · 2025年度",
  ]);
});
