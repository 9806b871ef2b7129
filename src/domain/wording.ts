/** What people write in place of a figure, a result or a reason. */

const TEXT_LENGTH = 200;

const INAPPLICABLE = /^(不适用|不涉及|不考核|未设置)/u;
const NONE_HAPPENED = /^(无|零|没有|没|未)/u;
const IN_TIME = /按时|按期|按计划|如期|准时|及时|提前|当年完成|年内完成|已完成|全部完成|完成$/u;
const BY_HAND =
  /调整(后)?得分|得分调整|调整分值|调减分值|人工调整|酌情|酌减|复核|核减得分|扣减(得)?分|扣\s*[\d一二两三四五六七八九十.]{1,6}\s*分|扣分|减分/u;
const FORMULA_ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/iu;

/** True where the cell says that the indicator does not apply. @example isInapplicable("不适用") // true */
export function isInapplicable(text: string): boolean {
  return INAPPLICABLE.test(text.trim());
}

/** True where the words say that none happened: 无, 未发生, 零事故. @example saysNone("未发生") // true */
export function saysNone(text: string): boolean {
  return NONE_HAPPENED.test(text.trim());
}

/** True where the words say that a date was kept without naming one. @example saysInTime("按期完成") // true */
export function saysInTime(text: string): boolean {
  return IN_TIME.test(text.slice(0, TEXT_LENGTH).trim());
}

/** True where a reason says that somebody set the score by hand. @example saysByHand("按要求酌情扣分") // true */
export function saysByHand(reason: string): boolean {
  return BY_HAND.test(reason.slice(0, TEXT_LENGTH));
}

/** True for what Excel shows where a formula failed. @example isFormulaError("#DIV/0!") // true */
export function isFormulaError(text: string): boolean {
  return FORMULA_ERROR.test(text);
}

/** Longer names of the grades. */
const GRADE_WORDS: ReadonlyMap<string, string> = new Map([
  ["优秀", "优"],
  ["良好", "良"],
  ["中等", "中"],
  ["较低", "低"],
]);

/** A grade by its one-word name: 优秀 and 优级 are 优. @example gradeWord("优秀") // "优" */
export function gradeWord(text: string): string {
  const word = text
    .slice(0, TEXT_LENGTH)
    .normalize("NFKC")
    .replace(/[\s"“”「」]|等级|[级档。]/gu, "");
  return GRADE_WORDS.get(word) ?? word;
}
