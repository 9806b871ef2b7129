import { planOpinion } from "../../../src/application/plans/opinion";
import type { ReviewFinding, SheetReview } from "../../../src/application/review/review";
import type { SheetPlan } from "../../../src/forms/sheet-plan";

const basis = {
  document: "财预〔2020〕10号",
  title: "项目支出绩效评价管理办法",
  place: "第十六条",
  quote: "",
  evidence: "A",
} as unknown as NonNullable<ReviewFinding["basis"]>;

function finding(key: string, severity: ReviewFinding["severity"], given: Partial<ReviewFinding> = {}): ReviewFinding {
  return {
    ...{ key, rule: "S-03", title: "总分", severity, cells: ["H18"], subject: null, remedy: "把 H18 改为 93。" },
    ...{ message: "总分应为 93.00 分。", expected: null, found: null, difference: null, basis },
    ...given,
  };
}

function review(findings: readonly ReviewFinding[], given: Partial<SheetReview> = {}): SheetReview {
  const total = { cell: "H18", weight: 100, printed: 94, sum: 93, recomputed: 92.44, grade: "优", printedGrade: null };
  return {
    ...{ sheet: "项目自评", recognition: { kind: "form", form: "project-self-evaluation" }, profile: "mof-2020" },
    ...{ year: 2024, project: "碧道建设", department: "县水务局", unit: null, moneyUnit: "万元", indicators: 14 },
    ...{ rulesRun: 38, documents: ["财预〔2020〕10号"], findings },
    scores: { rows: [], levels: [], execution: null, total: { ...total, steps: "" } },
    ...given,
  };
}

const waiver = { key: "w", rule: "S-08", message: "", reason: "上级追加任务", by: "张三", on: "2025-02-20" };

/** The texts of each row, top to bottom. */
function lines({ cells }: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    if (value !== null) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()].map((texts) => texts.join(" | "));
}

function drawn(reviews: readonly SheetReview[], language: "zh-CN" | "en-US" = "zh-CN"): SheetPlan[] {
  return planOpinion(reviews, [waiver], "2025-03-01", language).newSheets.map(({ plan }) => plan);
}

const FOUND = review([
  finding("a", "error", { subject: "碧道长度", cells: ["H13", "G13"] }),
  finding("w", "warning", { message: "没有写明原因。" }),
  finding("q", "undetermined", { message: "请人工判定。", remedy: "", basis: null }),
]);

test("says what was found, where, how to mend it, and what was let stand", () => {
  const [plan] = drawn([FOUND]);
  expect(plan === undefined ? [] : lines(plan)).toEqual([
    "项目支出绩效自评表审核意见书",
    "项目名称 | 碧道建设",
    "主管部门 | 县水务局 | 年度 | 2024年度",
    "实施单位 | （空） | 工作表 | 项目自评",
    "审核依据 | 口径：财政部2020（财预〔2020〕10号）\n文件：财预〔2020〕10号",
    "得分复核 | 填报总分 94.00，复核总分 92.44，差 1.56，填报等级 未填，复核等级 优",
    "审核结果 | 错误 1 处，警告 0 处，提示 0 处，需人工核对 1 处，已说明理由 1 处",
    "审核范围 | 38 条审核规则，14 项指标",
    "序号 | 级别 | 位置 | 问题 | 改法 | 依据",
    "1 | 错误 | H13、G13\n碧道长度 | 总分应为 93.00 分。 | 把 H18 改为 93。 | 财预〔2020〕10号\n第十六条",
    "2 | 需人工核对 | H18 | 请人工判定。",
    "已说明理由、不再要求改正的事项（1 处）",
    "1 | 警告 | H18 | 没有写明原因。 | 理由：上级追加任务\n说明人：张三；日期：2025-02-20",
    "请改正以上 1 处错误后重新报送；警告须说明理由或改正，需人工核对的请一并核实。",
    "审核人： | 复核人： | 日期：2025-03-01",
  ]);
});

test("is printed on A4 upright, the table's heading on every page, and nothing is locked", () => {
  const [plan] = drawn([FOUND]);
  expect(plan?.print).toEqual({
    paper: "A4",
    orientation: "portrait",
    fitToWidth: true,
    pageNumbers: true,
    titleRows: [10, 10],
  });
  expect(plan?.protect).toBe(false);
  expect(plan?.name).toBe("审核意见书");
});

test("nothing found is a result too", () => {
  const [plan] = drawn([review([])]);
  const printed = plan === undefined ? [] : lines(plan);
  expect(printed.slice(7)).toEqual([
    "审核范围 | 38 条审核规则，14 项指标",
    "未发现问题。",
    "本表可以报送。",
    "审核人： | 复核人： | 日期：2025-03-01",
  ]);
  expect(plan?.print.titleRows).toBeNull();
});

test("an error is never let stand, whatever the workbook says", () => {
  const [plan] = drawn([review([finding("w", "error")])]);
  expect(plan === undefined ? "" : lines(plan).join("\n")).toContain(
    "错误 1 处，警告 0 处，提示 0 处，需人工核对 0 处，已说明理由 0 处",
  );
});

test("many cells are counted", () => {
  const cells = ["D13", "D14", "D15", "D16", "D17"];
  const [plan] = drawn([review([finding("a", "hint", { cells })])]);
  expect(plan === undefined ? "" : lines(plan)[9]).toContain("D13、D14、D15、D16 等 5 格");
});

test("a long text makes its row high enough", () => {
  const message = "指标值写法不规范。".repeat(10);
  const [plan] = drawn([review([finding("a", "hint", { message })])]);
  // 180 places wide in 34.5: six lines of 15 points, and a margin.
  expect(plan?.rowHeights.find(({ row }) => row === 11)).toEqual({ row: 11, height: 99 });
});

test("each form has its own, behind its sheet; what is no form is named", () => {
  const second = review([], { sheet: "第二张" });
  const other = review([], { sheet: "封面", recognition: { kind: "empty" }, scores: null });
  const plan = planOpinion([FOUND, other, second], [], "2025-03-01", "zh-CN");
  expect(plan.newSheets.map(({ after }) => after)).toEqual(["项目自评", "第二张"]);
  expect(plan.notes).toEqual([{ key: "opinion.left-out", facts: { count: 1, sheets: "封面" }, cells: [] }]);
});

test("without a form there is none", () => {
  const other = review([], { recognition: { kind: "empty" }, scores: null });
  expect(() => planOpinion([other], [], "2025-03-01", "zh-CN")).toThrow("opinion.no-form");
});

test("a total that a person must judge is said so, and no difference is made up", () => {
  const { scores } = FOUND;
  const total = scores === null ? null : { ...scores.total, recomputed: null, printedGrade: "良" };
  const judged = { ...FOUND, scores: scores === null || total === null ? null : { ...scores, total } };
  const [plan] = drawn([judged]);
  expect(plan === undefined ? [] : lines(plan)[5]).toBe(
    "得分复核 | 填报总分 94.00，复核总分 须人工评定，填报等级 良，复核等级 优",
  );
});

test("English has no Chinese but what the form says", () => {
  const [plan] = drawn([FOUND], "en-US");
  expect(plan === undefined ? [] : lines(plan).slice(5, 9)).toEqual([
    "Scores | Total as filled in 94.00, re-computed 92.44, difference 1.56, grade: not filled in, due: 优",
    "Result | 1 error, 0 warnings, 0 hints, 1 to be decided by a person, 1 let stand with a reason",
    "Checked | 38 rules, 14 indicators",
    "No. | Severity | Where | What is wrong | How to mend it | Basis",
  ]);
});
