import { checkSheet } from "../../src/application/check";
import { DEFAULT_PROFILE } from "../../src/law/index";
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
