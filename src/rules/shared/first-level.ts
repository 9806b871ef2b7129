/** 一级指标 of a row, and the levels a form has. */
import { cellAddress } from "../../domain/cell-address";
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import { oncePer } from "../../domain/remember";
import { LEVEL1_NAMES, LEVEL2_NAMES, level1Owning, type Level1 } from "../../domain/taxonomy";

const LEVELS = Object.keys(LEVEL1_NAMES) as Level1[];

const BY_NAME: ReadonlyMap<string, Level1> = new Map(LEVELS.map((level) => [LEVEL1_NAMES[level], level]));

const [SATISFACTION] = LEVEL2_NAMES.satisfaction;

/**
 * The first level of a row; null where it is none of the national ones.
 *
 * 服务对象满意度 is satisfaction wherever it stands: older forms put it under 效益.
 */
export function firstLevel({ level1, level2 }: IndicatorRow): Level1 | null {
  if (level2 === SATISFACTION) return "satisfaction";
  if (level1 !== null) return BY_NAME.get(level1) ?? null;
  return level2 === null ? null : level1Owning(level2);
}

/** Which first levels the rows have. */
export interface Levels {
  readonly present: ReadonlySet<Level1>;
  /** True where a row's first level is none of the national ones, or is not told. */
  readonly strange: boolean;
}

function look({ indicators }: FilledForm): Levels {
  const present = new Set<Level1>();
  let strange = false;
  for (const row of indicators) {
    const level = firstLevel(row);
    if (level === null) strange = true;
    else present.add(level);
  }
  return { present, strange };
}

/** The first levels of a form; looked up once a form, since several rules ask. @example levelsOf(form).present.has("output") // true */
export const levelsOf = oncePer(look);

/** The heading cell of a column (or of the first there is): the place to name where something is absent. */
export function headingCell({ blocks }: FilledForm, column: "level1" | "name"): string {
  const [block] = blocks;
  if (block === undefined) return "A1";
  const { level1, level2, name } = block.columns;
  return cellAddress(block.headingRow, block.columns[column] ?? level1 ?? level2 ?? name ?? 1);
}
