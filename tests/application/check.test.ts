import { checkSheet } from "../../src/application/check";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { RULES } from "../../src/rules/index";
import { drawnGrid } from "../support/grid";

const FORM = [
  "项目支出绩效自评表（2022年度）",
  "项目名称 | | 甲项目",
  "主管部门 | | 某局 | | 实施单位 | 某所",
  "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  " | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | 备查栏 | 得分",
  "产出指标 | 数量指标 | 甲 | ≥5个 | 5个 | 50 | 50 | | 见附件 | 48",
  "效益指标 | 社会效益指标 | 乙 | ≥5% | 5% | 30 | 30",
  "满意度指标 | 服务对象满意度指标 | 丙 | ≥90% | 95% | 10 | 10",
  "总分 | | | | | 100 | 99",
];

function undetermined(lines: readonly string[]): string[] {
  const report = checkSheet(drawnGrid(lines.join("\n")), { profile: DEFAULT_PROFILE, year: null });
  return report.undetermined.map(({ rule, cells, why }) => `${rule} ${cells.join("+")} ${why}`);
}

test("what the reader could not place is said in sentences, each at its cell", () => {
  expect(undetermined(FORM)).toEqual([
    "READ I6 不认识“备查栏”这一栏，其中的内容没有审核。如属本表应填的栏目，请改用规定的表头。",
    "READ J6 “得分”这一栏与前面的栏目重复，只审核了前一栏。请删去多余的栏目或改正表头。",
  ]);
});

test("a second form on the sheet is said, not read", () => {
  const [, ...second] = FORM;
  expect(undetermined([...FORM, ...second.slice(0, 4)])).toContain(
    "READ A11 本工作表从这里起还有另一张自评表（“项目名称”），没有审核。请每张工作表只放一张自评表。",
  );
});

test("--year fills in the year only where the form prints none", () => {
  const withoutYear = ["项目支出绩效自评表", ...FORM.slice(1)];
  const yearOf = (lines: readonly string[]) =>
    checkSheet(drawnGrid(lines.join("\n")), { profile: DEFAULT_PROFILE, year: 2020 }).filled?.header.year.value;
  expect(yearOf(withoutYear)).toBe(2020);
  expect(yearOf(FORM)).toBe(2022);
});

test("a sheet that is no form has no report of its own, and one of another form says which", () => {
  const report = (lines: readonly string[]) =>
    checkSheet(drawnGrid(lines.join("\n")), { profile: DEFAULT_PROFILE, year: null });
  expect(report(["姓名 | 电话", "张三 | 1"]).form).toBeNull();
  expect(report([]).form).toBeNull();
});

describe("what the review needs", () => {
  const faulty = FORM.map((line) => line.replace("总分 | | | | | 100 | 99", "总分 | | | | | 100 | 94"));
  const report = (lines: readonly string[], language?: "zh-CN" | "en-US") =>
    checkSheet(drawnGrid(lines.join("\n")), {
      profile: DEFAULT_PROFILE,
      year: null,
      ...(language === undefined ? {} : { language }),
    });

  test("a finding carries its key and its facts beside its sentence", () => {
    expect(report(faulty).findings.find(({ rule }) => rule === "S-03")).toEqual({
      rule: "S-03",
      severity: "error",
      cells: ["G10"],
      message: "总分填 94，各项得分（含预算执行率得分）之和为 99，相差 5。请核对各项得分后重新合计。",
      basis: "财预〔2020〕10号",
      key: "S-03",
      facts: { printed: 94, sum: 99, difference: 5 },
    });
  });

  test("so does what could not be placed or decided", () => {
    const unread = faulty.map((line) => line.replace("| 30 | 30", "| 30 | 三十"));
    expect(report(unread).undetermined.map(({ rule, key, facts }) => [rule, key, facts])).toEqual([
      ["READ", "unknown-heading", { text: "备查栏" }],
      ["READ", "duplicate-heading", { text: "得分" }],
      ["S-03", "score-unreadable", {}],
    ]);
  });

  test("the language asked for changes the sentences and nothing else", () => {
    const chinese = report(faulty);
    const english = report(faulty, "en-US");
    expect(report(faulty, "zh-CN")).toEqual(chinese);
    expect(english.findings.find(({ rule }) => rule === "S-03")?.message).toBe(
      "The total score reads 94, the scores (with that of the execution rate) add up to 99; the difference is 5. " +
        "Check the scores and add them up again.",
    );
    expect(english.undetermined[0]?.why).toBe(
      "The column “备查栏” is not known; what it holds was not checked. " +
        "If it is a column of this form, use the prescribed heading.",
    );
    expect(english.findings.map((finding) => ({ ...finding, message: "" }))).toEqual(
      chinese.findings.map((finding) => ({ ...finding, message: "" })),
    );
  });

  test("the rules that had something to look at are named, in their order", () => {
    const { rulesRun } = report(faulty);
    // No parts or reasons of the funds, no printed level weights, no columns of unit and 指标性质, no grade.
    const idle = RULES.map(({ id }) => id).filter((id) => !rulesRun.includes(id));
    expect(idle).toEqual(["F-02", "F-07", "F-08", "F-10", "V-04", "V-10", "G-06", "G-07", "G-08", "S-16"]);
    expect(rulesRun).toEqual(RULES.map(({ id }) => id).filter((id) => !idle.includes(id)));
    expect(report(["姓名 | 电话", "张三 | 1"]).rulesRun).toEqual([]);
  });
});

test("a score merged over two indicators is no fault of the second one", () => {
  const merged = FORM.map((line) =>
    line
      .replace("| 50 | 50 | | 见附件 | 48", "| 30 | 50")
      .replace(
        "效益指标 | 社会效益指标 | 乙 | ≥5% | 5% | 30 | 30",
        "产出指标 | 质量指标 | 乙 | ≥5% | 5% | 20 | ^\n效益指标 | 社会效益指标 | 戊 | ≥5% | 5% | 15 | 15\n效益指标 | 社会效益指标 | 己 | ≥5个 | 5个 | 15 | 15",
      ),
  );
  const grid = drawnGrid(merged.map((line) => line.replace(" | 备查栏 | 得分", "")).join("\n"));
  expect(grid.merges).toContainEqual({ top: 7, left: 7, bottom: 8, right: 7 });
  const report = checkSheet(grid, { profile: DEFAULT_PROFILE, year: null });
  expect(report.findings.map(({ rule, cells }) => `${rule} ${cells.join("+")}`)).toEqual([]);
});
