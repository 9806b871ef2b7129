/** A value written at the end of a name: 年度资金支付完成率100%. */

/** Only the end of a name is looked at. */
const TAIL_LENGTH = 24;

/** 第2期, 2022年: numbers that name something and ask for nothing. */
const NAMING = /(?:第\d{1,6}\p{Script=Han}{1,2}|(?:19|20)\d{2}年度?)$/u;

const OPERATOR = "[≥≤＞＜><=＝≧≦]|不低于|不少于|不超过|不高于|达到|达|至少";

const WITH_UNIT = new RegExp(
  `(?:${OPERATOR})?\\s?\\d[\\d,.]{0,14}\\s?(?:[%％‰]|[\\p{Script=Han}㎡]{1,4})(?:及?以上|以内|以下)?$`,
  "u",
);

const WITH_OPERATOR = new RegExp(`(?:${OPERATOR})\\s?\\d[\\d,.]{0,14}$`, "u");

/**
 * The value a name ends with: digits with a unit, or behind an operator.
 *
 * @returns null where the name ends otherwise
 * @example trailingValue("年度资金支付完成率100%") // "100%"
 * @example trailingValue("2022年") // null
 */
export function trailingValue(name: string): string | null {
  const tail = name.slice(-TAIL_LENGTH).trimEnd();
  if (NAMING.test(tail)) return null;
  return (WITH_OPERATOR.exec(tail) ?? WITH_UNIT.exec(tail))?.[0] ?? null;
}
