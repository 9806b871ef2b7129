/**
 * A filled form: every value with the place it came from.
 *
 * Rows and columns are 1-based sheet numbers, so that a finding can always name its cell.
 */
import type { FormId } from "./form-id";
import type { Quantity } from "./quantity";

/** A single labelled value of the form's head or foot. */
export interface Field<T> {
  /** Null where the form prints the label but nothing is filled in, or where it cannot be read. */
  readonly value: T | null;
  /** What a person sees, trimmed; "" where empty. */
  readonly text: string;
  /** A1 address of the value's cell; null where the form has no such label at all. */
  readonly cell: string | null;
}

/** A number somebody typed, or what stands in its place. */
export interface NumberEntry {
  /** Null where blank, a dash, or unreadable. A rate is a fraction. */
  readonly value: number | null;
  /** What a person sees, trimmed; "" where empty or shared. */
  readonly text: string;
  /** True where the cell lies in a merge that began in a row above: the number belongs there. */
  readonly shared: boolean;
}

/** 金额单位. */
export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

export interface Header {
  readonly project: Field<string>;
  readonly department: Field<string>;
  readonly unit: Field<string>;
  readonly year: Field<number>;
  readonly moneyUnit: Field<MoneyUnit>;
}

/** 资金来源: the four national rows, or the local row's own words. */
export type FundsSource = "total" | "fiscal" | "carryover" | "other" | (string & {});

/** Columns of the funds block. `initial` 年初预算数, `annual` 全年预算数, `executed` 全年执行数. */
export type FundsColumn = "initial" | "annual" | "executed" | "weight" | "rate" | "score";

export interface FundsRow {
  readonly source: FundsSource;
  /** As printed. */
  readonly label: string;
  readonly row: number;
  readonly entries: Readonly<Record<FundsColumn, NumberEntry>>;
  /** 原因 column beside the money (Sichuan); "" where empty or absent. */
  readonly reason: string;
}

export interface FundsBlock {
  readonly rows: readonly FundsRow[];
  /** Column number of each column the sheet has. */
  readonly columns: Readonly<Partial<Record<FundsColumn | "label" | "reason", number>>>;
  readonly headingRow: number | null;
  /** 执行率分值 where a heading prints it: "预算执行情况（20分）", "得分（20分*执行率）". */
  readonly headingWeight: Field<number>;
}

/** Columns of the indicator block. `weight` 分值, `score` 得分, `nature` 指标性质 (正向/反向/定性/定量). */
export type IndicatorColumn =
  "level1" | "level2" | "name" | "operator" | "target" | "unit" | "nature" | "actual" | "weight" | "score" | "reason";

/** One run of indicator rows under one heading row. The Hubei form has one for each 年度绩效目标. */
export interface IndicatorBlock {
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  readonly headingRow: number;
  readonly lastRow: number;
  /** 年度绩效目标1（40分）: the goal the block belongs to, and the weight its label prints. */
  readonly goal: Field<number> | null;
}

export interface IndicatorRow {
  readonly row: number;
  readonly block: IndicatorBlock;
  /** Canonical name (产出指标), or as printed where it is none of the known ones; null where absent. */
  readonly level1: string | null;
  /** Canonical name (数量指标), or as printed where it is none of the known ones; null where absent. */
  readonly level2: string | null;
  /** Without template prefixes such as "指标1："; null where absent. */
  readonly name: string | null;
  /** The name cell as a person sees it. */
  readonly nameText: string;
  /** True where the name cell lies in a merge that began in a row above: the name is the one above, not typed again. */
  readonly nameMerged?: boolean;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** 指标性质 where the form has such a column: 正向, 反向, 定性, 定量; "" where empty or absent. */
  readonly nature: string;
  readonly weight: NumberEntry;
  readonly score: NumberEntry;
  /** 偏差原因分析及改进措施; null where empty or absent. */
  readonly reason: string | null;
}

/** A first-level name with the weight its cell prints: "产出指标（50分）". */
export interface PrintedLevelWeight {
  readonly level1: string;
  readonly weight: number;
  readonly cell: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Why something could not be placed. */
export const UNPLACED_REASONS = [
  "unknown-heading",
  "duplicate-heading",
  "unknown-funds-row",
  "outside-table",
  "second-form",
] as const;

export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** Something on the sheet that holds text but whose place in the form is not known. */
export interface Unplaced {
  readonly cell: string;
  readonly text: string;
  readonly why: UnplacedReason;
}

export interface FilledForm {
  readonly form: FormId;
  readonly sheet: string;
  readonly header: Header;
  /** Null where the sheet has no funds block. */
  readonly funds: FundsBlock | null;
  readonly goals: readonly { readonly expected: Field<string>; readonly actual: Field<string> }[];
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly IndicatorRow[];
  readonly levelWeights: readonly PrintedLevelWeight[];
  readonly total: {
    readonly weight: Field<number>;
    readonly score: Field<number>;
    readonly grade: Field<string>;
  };
  readonly unplaced: readonly Unplaced[];
}
