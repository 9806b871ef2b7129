/** Operators as they stand before a number (不低于95%) and behind it (95%以上). */
import type { Operator } from "../quantity";

/** An operator that was written. */
export interface WrittenOperator {
  readonly op: Exclude<Operator, "range">;
  /** A word that an operator behind the number overrules: 达到95%以上, 控制在5%以下, =3天以内. */
  readonly weak: boolean;
  /** Spelled out where a sign is printed: 大于等于. */
  readonly spelled: boolean;
  /** Stands for a value even where no number follows; a sentence may begin with the others (超过预期). */
  readonly sign: boolean;
  /** Characters it takes. */
  readonly length: number;
}

type Simple = WrittenOperator["op"];

const WORDS: (readonly [string, WrittenOperator])[] = [];

function words(op: Simple, list: string, more: Partial<WrittenOperator> = {}): void {
  for (const word of list.split(" ")) {
    WORDS.push([word, { op, weak: false, spelled: false, sign: false, ...more, length: word.length }]);
  }
}

words(">=", "≥", { sign: true });
words("<=", "≤", { sign: true });
words(">", ">", { sign: true });
words("<", "<", { sign: true });
words("=", "=", { sign: true, weak: true });
words(">=", "大于等于 大于或等于 大于或者等于 大等于", { sign: true, spelled: true });
words("<=", "小于等于 小于或等于 小于或者等于 小等于", { sign: true, spelled: true });
words("=", "等于", { sign: true, spelled: true, weak: true });
words(
  ">=",
  "不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 应不低于 不下于 不短于 至少 最少 最低 起码 高于等于 高于或等于 多于等于 未低于",
);
words(">", "大于 高于 超过 多于 超");
words(
  "<=",
  "不高于 不超过 不多于 不大于 不得超过 不得高于 不得大于 不得多于 不能超过 不超 不长于 未超过 未超 至多 最多 最高 低于等于 低于或等于 少于等于",
);
words("<", "小于 低于 少于 不足 不到 不满 短于");
words(">=", "达到 达 达到了 达成", { weak: true });
words("<=", "控制在 控制为 控制到", { weak: true });
words("=", "为 是 共 共计 合计 总计 约 大约 约为 近 计 :", { weak: true });

/** The words by the character they begin (or end) with, longest first, so that 大于等于 is not 大于. */
function wordsBy(character: (word: string) => string): Map<string, (readonly [string, WrittenOperator])[]> {
  const found = new Map<string, (readonly [string, WrittenOperator])[]>();
  for (const entry of [...WORDS].sort(([a], [b]) => b.length - a.length)) {
    const key = character(entry[0]);
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

const BY_FIRST = wordsBy((word) => word.charAt(0));
const BY_LAST = wordsBy((word) => word.charAt(word.length - 1));

/**
 * The operator a text begins with.
 *
 * @param text a folded text
 * @returns null where it begins otherwise
 * @example leadingOperator("不低于95%") // { op: ">=", length: 3, … }
 */
export function leadingOperator(text: string): WrittenOperator | null {
  for (const [word, operator] of BY_FIRST.get(text.charAt(0)) ?? []) if (text.startsWith(word)) return operator;
  return null;
}

/** The operator a text ends with: 满意度达到 is 达到. */
export function closingOperator(text: string): WrittenOperator | null {
  for (const [word, operator] of BY_LAST.get(text.charAt(text.length - 1)) ?? [])
    if (text.endsWith(word)) return operator;
  return null;
}

/** No strong word of three characters without one of these. */
const INNER_HINT = /[不大小至最起高低多未少]/u;
const LONG_AND_STRONG = WORDS.filter(([word, operator]) => !operator.weak && word.length >= 3);

/** The last strong operator word anywhere in a text: 不低于上年水平的 is 不低于. */
export function innerOperator(text: string): WrittenOperator | null {
  if (!INNER_HINT.test(text)) return null;
  let found: WrittenOperator | null = null;
  let at = -1;
  for (const [word, operator] of LONG_AND_STRONG) {
    const place = text.lastIndexOf(word);
    if (place > at) {
      at = place;
      found = operator;
    }
  }
  return found;
}

/** An operator behind the number: null where the word only says "about". */
export interface ClosingWord {
  readonly op: ">=" | "<=" | null;
  readonly length: number;
}

const BEHIND: (readonly [string, ClosingWord])[] = [
  ...["及其以上", "及以上", "和以上", "或以上", "含以上", "以上含", "以上", "之上", "+"].map(
    (word) => [word, { op: ">=", length: word.length }] as const,
  ),
  ...["及其以下", "及以下", "和以下", "或以下", "含以下", "以下含", "以下", "之下", "以内", "之内", "内", "封顶"].map(
    (word) => [word, { op: "<=", length: word.length }] as const,
  ),
  ...["左右", "上下", "不变"].map((word) => [word, { op: null, length: word.length }] as const),
];

/** The operator word at a place behind a number. @example wordBehind("95%及以上", 3) // { op: ">=", length: 3 } */
export function wordBehind(text: string, start: number): ClosingWord | null {
  for (const [word, closing] of BEHIND) if (text.startsWith(word, start)) return closing;
  return null;
}

/** What both ends of a text say together; `clash` where they contradict each other. */
export function joinOperators(
  before: Pick<WrittenOperator, "op" | "weak"> | null,
  behind: ClosingWord["op"],
): Simple | "clash" | null {
  if (behind === null || before === null) return before?.op ?? behind;
  if (before.weak) return behind;
  return before.op.startsWith(behind.charAt(0)) ? before.op : "clash";
}
