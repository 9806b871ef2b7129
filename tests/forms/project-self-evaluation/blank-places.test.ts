import { blankPlaces } from "../../../src/forms/project-self-evaluation/blank-places";
import { readSheet } from "../../../src/forms/read-sheet";
import { drawnGrid } from "../../support/grid";

const HEAD = [
  "项目支出绩效自评表（2022年度）",
  "项目名称 | | 甲项目",
  "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  " | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9",
];
const HEADING = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";

function places(lines: readonly string[]): string[] {
  const grid = drawnGrid([...HEAD, ...lines].join("\n"));
  const { filled } = readSheet(grid);
  if (filled === null) throw new Error("not read");
  return blankPlaces(grid, filled).map(({ row, level1, level2 }) => `${row} ${String(level1)} ${String(level2)}`);
}

test("rows under a merged level, with a name of the template or none, are places", () => {
  expect(
    places([
      HEADING,
      "产出指标（50分） | 数量指标 | 里程 | ≥5公里 | 5公里 | 50 | 50",
      "^ | ^ | 指标2：",
      "^ | 质量指标 | ……",
      "效益指标 | 社会效益指标 | | | | 0 | 0",
      "总分 | | | | | 100 | 100",
    ]),
  ).toEqual(["7 产出指标 数量指标", "8 产出指标 质量指标", "9 效益指标 社会效益指标"]);
});

test("a gap, a subtotal and what stands below the total are none", () => {
  expect(
    places([
      HEADING,
      "产出指标 | 数量指标 | 里程 | ≥5公里 | 5公里 | 50 | 50",
      "小计 | | | | | 50 | 50",
      " | ",
      "总分 | | | | | 100 | 100",
      "产出指标 | 数量指标 |",
    ]),
  ).toEqual([]);
});

test("a heading of two rows and a block that goes on below another are followed", () => {
  expect(
    places([
      "一级指标 | 二级指标 | 三级指标 | 绩效目标 | < | 分值 | 得分",
      " | | | 年度指标值 | 实际完成值 | | ",
      "产出指标 | 数量指标 | 里程 | ≥5公里 | 5公里 | 50 | 50",
      HEADING,
      " | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20",
      " | 时效指标 |",
    ]),
  ).toEqual(["10 产出指标 时效指标"]);
});
