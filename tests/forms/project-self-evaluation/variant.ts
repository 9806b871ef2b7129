/** Draws one and the same filled form in the many layouts people use. */
import type { Merge } from "../../../src/domain/grid";
import type { Typed } from "../../support/grid";

/** What is varied. Everything else of the form stays. */
export interface Variant {
  /** 分值 before the target value. */
  readonly weightFirst: boolean;
  /** Operator, value and unit in one cell, in three columns, or in three under a common heading. */
  readonly target: "joined" | "split" | "two-row";
  readonly blankColumns: number;
  readonly blankRows: number;
  /** Levels merged, printed once and left blank below, or repeated in every row. */
  readonly levels: "merged" | "once" | "repeated";
  /** Merges across columns kept or dropped. */
  readonly across: boolean;
  readonly spacing: "none" | "spaces" | "breaks";
  /** Which of the synonyms of each heading. */
  readonly words: number;
  readonly weightsInLevels: "none" | "brackets" | "break" | "bare";
  readonly template: boolean;
  readonly annex: boolean;
  readonly notes: boolean;
  readonly numbersAsText: boolean;
  /** Columns that are none of the form's: 序号, 完成率, 备注. */
  readonly extraColumns: boolean;
  readonly total: "none" | "merged" | "first" | "label";
}

export const PLAIN: Variant = {
  weightFirst: false,
  target: "joined",
  blankColumns: 0,
  blankRows: 0,
  levels: "merged",
  across: true,
  spacing: "none",
  words: 0,
  weightsInLevels: "none",
  template: false,
  annex: false,
  notes: false,
  numbersAsText: false,
  extraColumns: false,
  total: "merged",
};

interface Item {
  readonly level1: string;
  readonly points: number;
  readonly level2: string | null;
  readonly name: string | null;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly actual: string | number;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string | null;
}

/** One second level with the rows under it. */
function items(level1: string, points: number, level2: string | null, rows: readonly (readonly Typed[])[]): Item[] {
  return rows.map(([name, operator, value, unit, actual, weight, score, reason]) => ({
    level1,
    points,
    level2,
    name: name as string | null,
    operator: operator as string,
    value: value as string,
    unit: unit as string,
    actual: actual as string | number,
    weight: weight as number | null,
    score: score as number | null,
    reason: (reason as string | undefined) ?? null,
  }));
}

export const ITEMS: readonly Item[] = [
  ...items("产出指标", 50, "数量指标", [
    ["碧道建设长度", "≥", "14", "公里", "14.03公里", 12.5, 12.5],
    ["其中：新建", "≥", "5", "公里", "5公里", null, null],
    [null, "≥", "6", "处", "5处", 7.5, 6.25, "征地滞后，已列入次年计划"],
  ]),
  ...items("产出指标", 50, "质量指标", [["验收合格率", "=", "100", "%", "100%", 10, 10]]),
  ...items("产出指标", 50, "时效指标", [["按期完工率", "≥", "95", "%", "96%", 10, 10]]),
  ...items("产出指标", 50, "成本指标", [["建设成本", "≤", "1,200.50", "万元", "1,180万元", 10, 10]]),
  ...items("效益指标", 30, "社会效益指标", [["改善居住环境", "", "效果明显", "", "达成年度指标", 15, 14]]),
  ...items("效益指标", 30, "可持续影响指标", [
    ["长效管护机制", "", "健全", "", "部分达成年度指标并具有一定效果", 15, 11],
  ]),
  ...items("满意度指标", 10, null, [["群众满意度", "≥", "90", "%", "92.5%", 10, 10]]),
];

const WORDS = {
  project: ["项目名称", "项目名称：", "项目（政策）名称", "预算项目名称"],
  department: ["主管部门", "主管部门及代码", "预算主管部门", "主管单位"],
  unit: ["实施单位", "项目实施单位", "实施单位（盖章）", "资金使用单位"],
  funds: ["项目资金（万元）", "资金情况（万元）", "预算执行情况（万元）", "项目资金(单位：万元)"],
  initial: ["年初预算数", "年初预算", "年初批复数", "年初预算数（A）"],
  annual: ["全年预算数", "全年预算数（A）", "调整后预算数", "预算数（A）"],
  executed: ["全年执行数", "全年执行数（B）", "预算执行数", "实际支出数"],
  rate: ["执行率", "执行率（B/A）", "预算执行率", "执行率(B/A×100%)"],
  total: ["年度资金总额", "年度资金总额：", "合计", "资金总额"],
  fiscal: ["其中：当年财政拨款", "其中:本年财政拨款", "其中：财政拨款", "其中：财政资金"],
  carryover: ["上年结转资金", "      上年结转资金", "结转结余资金", "上年结转"],
  other: ["其他资金", "      其他资金", "其它资金", "其他资金："],
  goal: ["年度总体目标", "年度总体目标", "总体目标完成情况", "年度绩效目标"],
  expected: ["预期目标", "年初设定目标", "年度目标", "总体目标"],
  came: ["实际完成情况", "年度总体目标完成情况综述", "目标实际完成情况", "全年实际完成情况"],
  label: ["绩效指标", "绩效指标", "年度绩效指标", "绩效指标（90分）"],
  level1: ["一级指标", "一级指标", "一级", "一级指标"],
  level2: ["二级指标", "二级指标", "二级", "二级指标"],
  name: ["三级指标", "三级指标", "指标名称", "三级指标名称"],
  target: ["年度指标值", "年度指标值(A)", "年初目标值（A）", "预期指标值（包含数字及文字描述）"],
  operator: ["指标性质", "指标方向", "符号", "指标性质（符号）"],
  value: ["指标值", "目标值", "指标值", "指标值"],
  unitOf: ["度量单位", "计量单位", "单位", "计量单位"],
  actual: ["实际完成值", "全年实际值(B)", "全年完成值", "实际完成指标值（包含数字及文字描述）"],
  weight: ["分值", "指标分值", "分值（权重）", "权重"],
  score: ["得分", "自评得分", "得 分", "自评分"],
  reason: ["偏差原因分析及改进措施", "未完成原因及拟采取的改进措施", "未完成原因分析", "偏差原因分析\n及改进措施"],
} as const;

/** A form drawn in a layout, and where its parts then stand. */
export interface Drawn {
  readonly rows: Typed[][];
  readonly merges: Merge[];
  /** Sheet rows of the funds, by source. */
  readonly fundsRows: Readonly<Record<"total" | "fiscal" | "carryover" | "other", number>>;
  /** Sheet rows of the indicators, in the order of ITEMS. */
  readonly itemRows: readonly number[];
}

class Pen {
  readonly rows: Typed[][] = [];
  readonly merges: Merge[] = [];
  readonly #variant: Variant;

  constructor(variant: Variant) {
    this.#variant = variant;
    for (let i = 0; i < variant.blankRows; i += 1) this.rows.push([]);
  }

  get next(): number {
    return this.rows.length + 1;
  }

  /** A row of values at columns counted from the form's first. */
  row(cells: readonly (readonly [column: number, value: Typed, columns?: number])[]): number {
    const shift = this.#variant.blankColumns;
    const row: Typed[] = [];
    const at = this.next;
    for (const [column, value, columns = 1] of cells) {
      row[column + shift - 1] = value;
      const left = column + shift;
      if (columns > 1 && this.#variant.across)
        this.merges.push({ top: at, left, bottom: at, right: left + columns - 1 });
    }
    this.rows.push(Array.from(row));
    return at;
  }

  /** A merge down, where the layout keeps those. */
  down(column: number, top: number, bottom: number): void {
    if (bottom <= top || this.#variant.levels !== "merged") return;
    const left = column + this.#variant.blankColumns;
    this.merges.push({ top, left, bottom, right: left });
  }
}

/** Draws the form. */
export function draw(variant: Variant): Drawn {
  const pen = new Pen(variant);
  const word = (key: keyof typeof WORDS): string => WORDS[key][variant.words % 4] ?? WORDS[key][0];
  const label = (key: keyof typeof WORDS): string => spaced(word(key), variant.spacing);
  const number = (value: number | null): Typed => (variant.numbersAsText && value !== null ? value.toFixed(4) : value);
  const money = (value: number): Typed => (variant.numbersAsText ? value.toLocaleString("en-US") : value);

  const parts = variant.target === "joined" ? ["target"] : ["operator", "value", "unitOf"];
  const columns = [
    ...(variant.extraColumns ? ["序号"] : []),
    "level1",
    "level2",
    "name",
    ...(variant.weightFirst ? ["weight", ...parts, "actual"] : [...parts, "actual", "weight"]),
    "score",
    ...(variant.extraColumns ? ["完成率"] : []),
    "reason",
    ...(variant.extraColumns ? ["备注"] : []),
  ];
  const width = columns.length + 1;
  const at = (key: string): number => columns.indexOf(key) + 2;

  if (variant.annex) pen.row([[1, "附件1"]]);
  pen.row([[1, "项目支出绩效自评表", width]]);
  pen.row([[1, variant.spacing === "none" ? "（2022年度）" : "（2022 年度）", width]]);
  if (variant.annex) pen.row([[1, "填报单位（盖章）：某某中心        填报日期：2023年3月15日", width]]);
  pen.row([
    [1, label("project"), 3],
    [4, "2021年续建碧道项目", width - 3],
  ]);
  pen.row([
    [1, label("department"), 3],
    [4, "219-某某局", 2],
    [6, label("unit"), 2],
    [8, "某某中心", width - 7],
  ]);
  const fundsTop = pen.row([
    [1, label("funds")],
    [4, label("initial")],
    [5, label("annual")],
    [6, label("executed")],
    [7, "分值"],
    [8, label("rate")],
    [9, "得分"],
  ]);
  const rate = { type: "number", value: 0.862, text: "86.2%", percent: true } as const;
  const total = pen.row([
    [2, word("total"), 2],
    [4, money(1000)],
    [5, money(1200.5)],
    [6, money(1034.831)],
    [7, number(10)],
    [8, variant.numbersAsText ? "86.2%" : rate],
    [9, number(8.62)],
  ]);
  const dashes = [
    [7, "—"],
    [9, "—"],
  ] as const;
  const fiscal = pen.row([[2, word("fiscal"), 2], [4, money(1000)], [5, money(1000)], [6, money(900)], ...dashes]);
  const carryover = pen.row([[2, word("carryover"), 2], [5, money(200.5)], [6, money(134.831)], ...dashes]);
  const other = pen.row([[2, word("other"), 2], ...dashes]);
  pen.down(1, fundsTop, other);
  const goals = pen.row([
    [1, label("goal")],
    [2, label("expected"), 4],
    [6, label("came"), width - 5],
  ]);
  pen.row([
    [2, "完成碧道建设。", 4],
    [6, "已完成14.03公里。", width - 5],
  ]);
  pen.down(1, goals, goals + 1);

  const heading = pen.next;
  const twoRows = variant.target === "two-row";
  const first = twoRows ? columns.filter((key) => key !== "value" && key !== "unitOf") : columns;
  const headings = first.map((key): readonly [number, Typed, number?] => {
    if (twoRows && key === "operator") return [at(key), label("target"), 3];
    return [at(key), key in WORDS ? label(key as keyof typeof WORDS) : key];
  });
  pen.row([[1, label("label")], ...headings]);
  if (twoRows) {
    pen.row((["operator", "value", "unitOf"] as const).map((key) => [at(key), label(key)]));
    for (const key of columns) if (!parts.includes(key)) pen.down(at(key), heading, heading + 1);
  }

  const sumLeft = variant.total === "first" ? 2 : 1;
  const sumOf = [
    [sumLeft, "总分", at(variant.weightFirst ? "name" : "actual") - sumLeft + 1],
    [at("weight"), number(100)],
    [at("score"), number(92.37)],
  ] as const;
  if (variant.total === "first") pen.row(sumOf);
  const itemRows: number[] = [];
  let level1Top = pen.next;
  let level2Top = pen.next;
  const leave = (place: Item | undefined): void => {
    if (place === undefined || !variant.template) return;
    for (const leftover of ["指标2：", "……"]) {
      pen.row([[at("name"), leftover], ...levelCells(place, variant, at, false)]);
    }
  };
  ITEMS.forEach((item, i) => {
    const before = ITEMS[i - 1];
    const newLevel1 = before?.level1 !== item.level1;
    const newLevel2 = newLevel1 || before.level2 !== item.level2;
    if (newLevel2) {
      leave(before);
      if (before !== undefined) pen.down(at("level2"), level2Top, pen.next - 1);
      level2Top = pen.next;
    }
    if (newLevel1) {
      if (before !== undefined) pen.down(at("level1"), level1Top, pen.next - 1);
      level1Top = pen.next;
    }
    const { name } = item;
    const nameText = variant.template && name !== null && !name.startsWith("其中") ? `指标1：${name}` : name;
    itemRows.push(
      pen.row([
        ...(variant.extraColumns ? ([[at("序号"), i + 1]] as const) : []),
        ...levelCells(item, variant, at, newLevel1, newLevel2),
        [at("name"), nameText],
        ...(variant.target === "joined"
          ? ([[at("target"), item.operator + item.value + item.unit]] as const)
          : ([
              [at("operator"), item.operator === "" ? "定性" : item.operator],
              [at("value"), /^\d+$/u.test(item.value) ? Number(item.value) : item.value],
              [at("unitOf"), item.unit],
            ] as const)),
        [at("actual"), item.actual],
        [at("weight"), number(item.weight)],
        [at("score"), number(item.score)],
        [at("reason"), item.reason],
        ...(variant.extraColumns ? ([[at("备注"), "见附件"]] as const) : []),
      ]),
    );
  });
  leave(ITEMS.at(-1));
  pen.down(at("level1"), level1Top, pen.next - 1);
  pen.down(1, heading, pen.next - 1);
  if (variant.total === "merged") pen.row(sumOf);
  if (variant.total === "label") {
    pen.row([
      [1, "自评得分", 3],
      [4, number(92.37), 3],
      [7, "自评等级"],
      [8, "优", 2],
    ]);
  }
  if (variant.notes) {
    pen.row([[1, "注：1.得分一档最高不能超过该指标分值上限。", width]]);
    pen.row([[1, "2.定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值。", width]]);
    pen.row([[1, "填表人：张三        联系电话：020-12345678", width]]);
  }
  return { rows: pen.rows, merges: pen.merges, fundsRows: { total, fiscal, carryover, other }, itemRows };
}

function levelCells(
  item: Item,
  variant: Variant,
  at: (key: string) => number,
  newLevel1: boolean,
  newLevel2 = false,
): (readonly [number, Typed])[] {
  const repeat = variant.levels === "repeated";
  const points = {
    none: "",
    brackets: `（${item.points}分）`,
    break: `\n（${item.points}分）`,
    bare: `${item.points}分`,
  };
  const cells: (readonly [number, Typed])[] = [];
  if (newLevel1 || repeat) cells.push([at("level1"), item.level1 + points[variant.weightsInLevels]]);
  if ((newLevel2 || repeat) && item.level2 !== null) cells.push([at("level2"), item.level2]);
  return cells;
}

/** A heading as people space it out. */
function spaced(word: string, spacing: Variant["spacing"]): string {
  if (spacing === "none") return word;
  const middle = Math.ceil(word.length / 2);
  return word.slice(0, middle) + (spacing === "spaces" ? " " : "\n") + word.slice(middle);
}
