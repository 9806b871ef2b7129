import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/files/read-workbook";
import { explainSheet } from "../../src/forms/explain";
import { drawnGrid, gridOf } from "../support/grid";

const ALL = [
  "项目名称",
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "执行率",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
];

test("an empty sheet is empty, one of blanks too", () => {
  expect(explainSheet(gridOf([]))).toEqual({ isEmpty: true, found: [], missing: ALL });
  expect(
    explainSheet(
      gridOf([
        [" ", "　"],
        [null, "\n"],
      ]),
    ).isEmpty,
  ).toBe(true);
});

test("a whole form lacks nothing", () => {
  const name = "1-规范填报.xlsx";
  const [grid] = readWorkbook(readFileSync(`assets/samples/${name}`), name).sheets;
  if (grid === undefined) throw new Error("no sheet");
  expect(explainSheet(grid)).toEqual({ isEmpty: false, found: ALL, missing: [] });
});

test("headings are told as the official form prints them, whatever the sheet's own spelling", () => {
  const { found, missing } = explainSheet(
    drawnGrid("项目 名称： | 道路\n指标名称 | 目标值（A） | 权重\n路面里程 | ≥14公里 | 10"),
  );
  expect(found).toEqual(["项目名称", "三级指标", "年度指标值", "分值"]);
  expect(missing).toEqual([
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "执行率",
    "一级指标",
    "二级指标",
    "实际完成值",
    "得分",
  ]);
});

test("a label before its colon counts, and so does a heading in a merge, once", () => {
  const { found } = explainSheet(drawnGrid("项目名称：道路 | <\n预算执行率 | < | 得分\n^ | x | 得分"));
  expect(found).toEqual(["项目名称", "执行率", "得分"]);
});

test("words that may be anybody's are no heading of the form", () => {
  expect(explainSheet(drawnGrid("姓名 | 完成率 | 目标\n张三 | 1 | 2")).found).toEqual([]);
});

test("what stands below the first three hundred rows is no heading", () => {
  const far = gridOf([...Array.from({ length: 300 }, () => ["x"]), ["项目名称"]]);
  expect(explainSheet(far).found).toEqual([]);
});
