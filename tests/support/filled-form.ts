/** A filled 项目支出绩效自评表 for tests: correct in every cell until a case says otherwise. */
import { cellAddress } from "../../src/domain/cell-address";
import { sum } from "../../src/domain/decimal";
import type {
  Field,
  FilledForm,
  FundsBlock,
  FundsColumn,
  FundsRow,
  Header,
  IndicatorBlock,
  IndicatorColumn,
  IndicatorRow,
  MoneyUnit,
  NumberEntry,
  PrintedLevelWeight,
} from "../../src/domain/filled-form";
import { parseQuantity } from "../../src/domain/target-value/parse-quantity";

/** A number cell as a case writes it: a number, the text a person typed, or null for an empty cell. */
export type Typed = number | string | null | NumberEntry;

/** One indicator row; what is left out stands as in the clean row (or is empty in a new one). */
export interface RowGiven {
  readonly level1?: string | null;
  readonly level2?: string | null;
  readonly name?: string | null;
  /** The name cell as printed; the same as `name` where left out. */
  readonly nameText?: string;
  readonly operator?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly actual?: string;
  readonly nature?: string;
  /** True for a name merged with the row above. */
  readonly nameMerged?: boolean;
  readonly weight?: Typed;
  readonly score?: Typed;
  readonly reason?: string | null;
}

/** One row of the funds block. */
export interface FundsGiven extends Partial<Record<FundsColumn, Typed>> {
  readonly label?: string;
  readonly source?: string;
  readonly reason?: string;
}

/** What a case sets otherwise than the clean form. */
export interface FormGiven {
  /** A value, null for a blank value cell, "absent" for a form without that label. */
  readonly header?: {
    readonly project?: string | null;
    readonly department?: string | null;
    readonly unit?: string | null;
    readonly year?: number | "absent" | null;
    readonly moneyUnit?: MoneyUnit | "absent" | null;
  };
  /** Changes by sheet row (6 total, 7 fiscal, 8 carryover, 9 other); null for a form without a funds block. */
  readonly funds?: Readonly<Record<number, FundsGiven | null>> | null;
  /** Funds columns the form lacks. */
  readonly withoutFunds?: readonly FundsColumn[];
  /** True for a form with a 原因 column (J) beside the money. */
  readonly fundsReasonColumn?: boolean;
  /** 执行率分值 printed in a heading (A5). */
  readonly headingWeight?: number;
  /** All indicator rows, from sheet row 13; the clean ones where left out. */
  readonly rows?: readonly RowGiven[];
  /** Changes to indicator rows by sheet row (13 is the first); null drops the row. */
  readonly change?: Readonly<Record<number, RowGiven | null>>;
  /** Rows added below. */
  readonly more?: readonly RowGiven[];
  /** Indicator columns the form lacks. */
  readonly without?: readonly IndicatorColumn[];
  readonly levelWeights?: readonly PrintedLevelWeight[];
  /** Printed total; computed from the rows where left out, null for a blank cell, "absent" for a form without it. */
  readonly totalWeight?: number | string | null;
  readonly totalScore?: number | string | null;
  readonly grade?: string | null;
  readonly unplaced?: FilledForm["unplaced"];
  /** The goal block's own label and weight (Hubei): 年度绩效目标1（80分）. */
  readonly goalWeight?: number;
}

const FUNDS_COLUMNS = { label: 2, initial: 4, annual: 5, executed: 6, weight: 7, rate: 8, score: 9 } as const;
const INDICATOR_COLUMNS = {
  level1: 2,
  level2: 3,
  name: 4,
  target: 5,
  actual: 6,
  weight: 7,
  score: 8,
  reason: 9,
} as const;
const FIRST_ROW = 13;

/** The clean rows: 产出 50, 效益 30, 满意度 10, all completed with full score. */
export const CLEAN_ROWS: readonly RowGiven[] = [
  row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14.03公里", 10),
  row("产出指标", "数量指标", "开展技术培训场次", "≥10场", "11场", 10),
  row("产出指标", "质量指标", "工程验收合格率", "≥95%", "100%", 10),
  row("产出指标", "时效指标", "任务按期完成率", "≥95%", "98%", 10),
  row("产出指标", "成本指标", "每公里建设成本", "≤6.5万元", "6.4万元", 10),
  row("效益指标", "经济效益指标", "带动就业人数", "≥200人", "210人", 10),
  row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", 10),
  row("效益指标", "可持续影响指标", "设施使用年限", "≥8年", "8年", 10),
  row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "96%", 10),
];

const CLEAN_FUNDS: Readonly<Record<number, FundsGiven>> = {
  6: {
    source: "total",
    label: "年度资金总额",
    initial: 90,
    annual: 90,
    executed: 90,
    weight: 10,
    rate: "100%",
    score: 10,
  },
  7: { source: "fiscal", label: "其中：当年财政拨款", initial: 90, annual: 90, executed: 90, weight: "—", score: "—" },
  8: { source: "carryover", label: "上年结转资金", initial: 0, annual: 0, executed: 0, weight: "—", score: "—" },
  9: { source: "other", label: "其他资金", initial: 0, annual: 0, executed: 0, weight: "—", score: "—" },
};

/** A row with full score. */
export function row(
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: string,
  weight: number,
): RowGiven {
  return { level1, level2, name, target, actual, weight, score: weight };
}

/** A number cell: a text of digits (with %) is read, any other text stays unreadable. */
export function entry(typed: Typed): NumberEntry {
  if (typed === null) return { value: null, text: "", shared: false };
  if (typeof typed === "object") return typed;
  if (typeof typed === "number") return { value: typed, text: String(typed), shared: false };
  const percent = /^(-?\d+(?:\.\d+)?)%$/u.exec(typed);
  if (percent !== null) return { value: Number(`${percent[1] ?? ""}e-2`), text: typed, shared: false };
  const value = /^-?\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : null;
  return { value, text: typed, shared: false };
}

/** A cell inside a merge that began above. */
export const SHARED: NumberEntry = { value: null, text: "", shared: true };

function field<T extends string | number>(given: T | "absent" | null, cell: string): Field<T> {
  if (given === "absent") return { value: null, text: "", cell: null };
  return given === null ? { value: null, text: "", cell } : { value: given, text: String(given), cell };
}

function header(given: FormGiven["header"] = {}): Header {
  const {
    project = "碧道建设项目",
    department = "县水务局",
    unit = "县河湖中心",
    year = 2022,
    moneyUnit = "万元",
  } = given;
  return {
    project: field<string>(project, "D3"),
    department: field<string>(department, "D4"),
    unit: field<string>(unit, "H4"),
    year: field<number>(year, "A2"),
    moneyUnit: field<MoneyUnit>(moneyUnit, "A5"),
  };
}

function fundsBlock(given: FormGiven): FundsBlock | null {
  if (given.funds === null) return null;
  const rows: FundsRow[] = [];
  const numbers = new Set([...Object.keys(CLEAN_FUNDS), ...Object.keys(given.funds ?? {})].map(Number));
  const lacking = new Set<string>(given.withoutFunds ?? []);
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const change = given.funds?.[number];
    if (change === null) continue;
    const typed: FundsGiven = { ...CLEAN_FUNDS[number], ...change };
    const at = (column: FundsColumn) => entry(lacking.has(column) ? null : (typed[column] ?? null));
    rows.push({
      source: typed.source ?? typed.label ?? "",
      label: typed.label ?? "",
      row: number,
      entries: {
        initial: at("initial"),
        annual: at("annual"),
        executed: at("executed"),
        weight: at("weight"),
        rate: at("rate"),
        score: at("score"),
      },
      reason: typed.reason ?? "",
    });
  }
  const columns = Object.fromEntries(Object.entries(FUNDS_COLUMNS).filter(([column]) => !lacking.has(column)));
  return {
    rows,
    columns: given.fundsReasonColumn === true ? { ...columns, reason: 10 } : columns,
    headingRow: 5,
    headingWeight:
      given.headingWeight === undefined
        ? { value: null, text: "", cell: null }
        : { value: given.headingWeight, text: `${given.headingWeight}分`, cell: "A5" },
  };
}

function indicator(given: RowGiven, number: number, block: IndicatorBlock): IndicatorRow {
  const has = (column: IndicatorColumn) => block.columns[column] !== undefined;
  const columns = {
    ...(given.operator === undefined ? {} : { operator: given.operator }),
    ...(given.unit === undefined ? {} : { unit: given.unit }),
  };
  return {
    row: number,
    block,
    level1: has("level1") ? (given.level1 ?? null) : null,
    level2: has("level2") ? (given.level2 ?? null) : null,
    name: given.name ?? null,
    nameText: given.nameText ?? given.name ?? "",
    ...(given.nameMerged === undefined ? {} : { nameMerged: given.nameMerged }),
    target: parseQuantity(given.target ?? "", columns),
    actual: parseQuantity(given.actual ?? ""),
    nature: given.nature ?? "",
    weight: entry(has("weight") ? (given.weight ?? null) : null),
    score: entry(has("score") ? (given.score ?? null) : null),
    reason: has("reason") && given.reason ? given.reason : null,
  };
}

function printed(given: number | string | null | undefined, computed: number | null, cell: string): Field<number> {
  if (given === undefined) return field<number>(computed ?? "absent", cell);
  if (given === null || given === "absent" || typeof given === "number") return field<number>(given, cell);
  return { value: null, text: given, cell };
}

/**
 * The clean form (100 points, no fault) with a case's changes.
 *
 * Columns as in the national form: B level1, C level2, D name, E target, F actual, G weight, H score, I reason; rows
 * from 13; funds rows 6–9 with D initial, E annual, F executed, G weight, H rate, I score. The total stands in the row
 * below the last indicator.
 *
 * @example filledForm({ change: { 13: { score: 11 } } }).indicators[0]?.score.value // 11
 */
export function filledForm(given: FormGiven = {}): FilledForm {
  const base = given.rows ?? CLEAN_ROWS;
  const rows: [number, RowGiven][] = [];
  base.forEach((clean, index) => {
    const change = given.change?.[FIRST_ROW + index];
    if (change !== null) rows.push([FIRST_ROW + index, { ...clean, ...change }]);
  });
  given.more?.forEach((more, index) => rows.push([FIRST_ROW + base.length + index, more]));
  const lastRow = rows.at(-1)?.[0] ?? FIRST_ROW - 1;

  const lacking = new Set<string>(given.without ?? []);
  const columns: Partial<Record<IndicatorColumn, number>> = Object.fromEntries(
    Object.entries(INDICATOR_COLUMNS).filter(([column]) => !lacking.has(column)),
  );
  if (rows.some(([, typed]) => typed.nature !== undefined)) columns.nature = 10;
  if (rows.some(([, typed]) => typed.operator !== undefined)) columns.operator = 11;
  if (rows.some(([, typed]) => typed.unit !== undefined)) columns.unit = 12;
  const block: IndicatorBlock = {
    columns,
    headingRow: FIRST_ROW - 1,
    lastRow,
    goal:
      given.goalWeight === undefined
        ? null
        : { value: given.goalWeight, text: `年度绩效目标1（${given.goalWeight}分）`, cell: "A12" },
  };
  const indicators = rows.map(([number, typed]) => indicator(typed, number, block));

  const funds = fundsBlock(given);
  const execution = funds?.rows.find((each) => each.source === "total")?.entries;
  const sumOf = (column: "weight" | "score") => {
    const values = [execution?.[column].value, ...indicators.map((each) => each[column].value)];
    const known = values.filter((value) => typeof value === "number");
    return lacking.has(column) || known.length === 0 ? null : sum(known);
  };
  return {
    form: "project-self-evaluation",
    sheet: "项目自评",
    header: header(given.header),
    funds,
    goals: [
      {
        expected: field<string>("建成碧道14公里", "B11"),
        actual: field<string>("建成碧道14.03公里", "F11"),
      },
    ],
    blocks: [block],
    indicators,
    levelWeights: given.levelWeights ?? [],
    total: {
      weight: printed(given.totalWeight, sumOf("weight"), cellAddress(lastRow + 1, 7)),
      score: printed(given.totalScore, sumOf("score"), cellAddress(lastRow + 1, 8)),
      grade: field<string>(given.grade === undefined ? "absent" : given.grade, cellAddress(lastRow + 2, 7)),
    },
    unplaced: given.unplaced ?? [],
  };
}
