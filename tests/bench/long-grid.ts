/** One sheet with very many indicators, filled in consistently but for a fault in every hundredth row. */
import type { Cell, Grid } from "../../src/domain/grid";

const HEADINGS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const LEVELS: readonly (readonly [string, string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const FIRST_ROW = 6;
const SHORT_OF_TARGET = 3;
const FAULTY = 100;

function text(value: string): Cell {
  return { type: "text", value, text: value, percent: false, date: false };
}

function number(value: number): Cell {
  return { type: "number", value, text: String(value), percent: false, date: false };
}

function row(index: number, count: number): (Cell | undefined)[] {
  const [level1, level2] = LEVELS[Math.floor((index * LEVELS.length) / count)] ?? ["产出指标", "数量指标"];
  const percent = level2 === "服务对象满意度指标";
  const target = percent ? 80 + (index % 20) : 100 + (index % 9973);
  const unit = percent ? "%" : level2 === "质量指标" ? "次" : "个";
  const short = index % SHORT_OF_TARGET === 0;
  const actual = short ? target - 7 : target;
  const due = short ? Math.round((actual / target) * 200) / 100 : 2;
  return [
    undefined,
    text(level1),
    text(level2),
    text(`第${index + 1}项任务完成情况`),
    text(`≥${target}${unit}`),
    index % 2 === 0 ? number(actual) : text(`${actual}${unit}`),
    number(2),
    number(index % FAULTY === 0 ? 3 : due),
    short ? text("受工期影响，已加快进度") : undefined,
  ];
}

/** The sheet. @param count indicators */
export function longGrid(count: number): Grid {
  const rows: (Cell | undefined)[][] = [
    [],
    [undefined, text("项目支出绩效自评表")],
    [undefined, text("（2024年度）")],
    [undefined, text("项目名称"), undefined, undefined, text("登记册")],
    [undefined, text("主管部门"), undefined, undefined, text("某局"), text("实施单位"), undefined, text("某所")],
    [undefined, ...HEADINGS.map(text)],
    ...Array.from({ length: count }, (_, index) => row(index, count)),
  ];
  return {
    name: "长表",
    rowCount: FIRST_ROW + count - 1,
    columnCount: HEADINGS.length,
    merges: [],
    at: (line, column) => rows[line]?.[column],
  };
}
