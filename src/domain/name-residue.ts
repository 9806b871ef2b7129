/** Marks of the blank form that stay behind when somebody types into it. */

/** A name is looked at no further than this. */
const LONGEST_NAME = 200;

const RESIDUE = /…|\.{3}|。{3}|[xXＸ×╳]{2}|[*＊]{2}|[_＿]{2}|指标\s{0,3}\d{1,3}\s{0,3}[:：]/u;

/**
 * What of the blank form stands in a name: `……`, `XX`, `**`, `__`, `指标1：`.
 *
 * @returns null where nothing does
 * @example nameResidue("XX项目完成率") // "XX"
 * @example nameResidue("工程验收合格率") // null
 */
export function nameResidue(name: string): string | null {
  return RESIDUE.exec(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name)?.[0] ?? null;
}
