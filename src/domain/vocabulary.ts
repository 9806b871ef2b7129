/** Words by which a text is recognised: vague wording, the three qualitative grades, placeholders, empty reasons. */
import { foldText } from "./fold-text";
import type { QualitativeGrade } from "./quantity";

/** Recognising looks no further than this; what matters stands at the front. */
const LOOK_AT = 200;

function folded(text: string): string {
  return foldText(text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text).text;
}

/** The folded text without the marks that close a sentence. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && "。.;,、!:…".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const VAGUE =
  /不断|逐步|逐渐|逐年|进一步|有所|明显|显著|较好|良好|较高|较大|稳步|大幅|一定程度|不同程度|较(?:上年|去年|往年|以前)|比(?:上年|去年|往年|以前)|有效(?!期|性|率|投|面|数|运行天|$)|(?<!可)持续(?:发展|改善|提高|提升|增强|增长|稳定|向好|优化|推进|发挥|加强|巩固)|基本(?:提高|提升|改善|满足|稳定|巩固|保障)|切实|充分|积极|尽量|尽可能|适当|合理(?:提高|提升|增长)/u;

const VAGUE_ALONE = new Set(["提高", "提升", "改善", "增强", "促进", "加强", "优化", "增加", "提供保障", "效果好"]);

/**
 * True for wording that nobody can measure: 有效提升, 逐步改善, 较上年提高.
 *
 * The grades of 定性三档 and words of a fixed scale (优秀, 合格, 达标) are not vague.
 *
 * @example isVague("效果明显") // true
 * @example isVague("达成年度指标") // false
 */
export function isVague(text: string): boolean {
  const words = folded(text);
  return gradeOfFolded(words) === null && (VAGUE.test(words) || VAGUE_ALONE.has(bare(words)));
}

/** 年度/预期/绩效… before 指标 or 目标, at most four of them. */
const AIM = "(?:年度|全年|预期|年初|既定|预定|设定|绩效|总体|工作|任务|项目|的|了|,){0,4}(?:指标|目标)(?:值)?";
const REACHED = "(?:达成|达到|实现|完成)";

/** Poorest first: the better wordings stand inside the poorer ones. */
const GRADES: readonly (readonly [RegExp, QualitativeGrade])[] = [
  [new RegExp(`^(?:未能?|没有|尚未)${REACHED}${AIM}(?:,?[并且而]{0,2}效果(?:较|很)?差)?$`, "u"), 3],
  [/^(?:实现|完成|达成)(?:预期|年度|绩效)?(?:目标|指标)(?:的)?程度(?:较|很)低$/u, 3],
  [new RegExp(`^部分${REACHED}${AIM}(?:,?[并且]{0,2}(?:具有|有)一定(?:的)?效果)?$`, "u"), 2],
  [new RegExp(`^(?:全部或者?基本|全部|基本|已经?|全面|圆满|如期){0,2}${REACHED}${AIM}$`, "u"), 1],
];

function gradeOfFolded(words: string): QualitativeGrade | null {
  if (words.length > 40) return null;
  const text = bare(words);
  for (const [wording, grade] of GRADES) if (wording.test(text)) return grade;
  return null;
}

/**
 * Which of the three grades of 定性指标 a wording names.
 *
 * All printed versions are known: 达成年度指标 (财预〔2020〕10号), 达成预期指标 (forms of 2016 to 2019),
 * 基本达成目标 (财预〔2021〕101号).
 *
 * @returns null where the wording is none of them
 * @example gradeOf("部分达成年度指标并具有一定效果") // 2
 */
export function gradeOf(text: string): QualitativeGrade | null {
  return gradeOfFolded(folded(text));
}

/** Marks that fill a cell without saying anything. */
const MARKS = new Set("/\\|-_~*.·…。,、×?○〇□☐xX():; ");
const NOTHING = new Set([
  "无",
  "暂无",
  "略",
  "空",
  "待定",
  "待填",
  "待补充",
  "不适用",
  "N/A",
  "n/a",
  "NA",
  "NULL",
  "null",
]);

function isPlaceholderFolded(words: string): boolean {
  if (words === "") return false;
  for (const character of words) if (!MARKS.has(character)) return NOTHING.has(bare(words));
  return true;
}

/**
 * True for what people type where there is nothing to say: `/`, `—`, 无, `……`, `XX`.
 *
 * @example isPlaceholder("——") // true
 * @example isPlaceholder("否") // false
 */
export function isPlaceholder(text: string): boolean {
  return isPlaceholderFolded(folded(text));
}

const NO_REASON = new Set([
  "0",
  "正常",
  "没有",
  "无偏差",
  "没有偏差",
  "不存在偏差",
  "未偏差",
  "无原因",
  "无问题",
  "无需说明",
  "已完成",
  "完成",
  "全部完成",
]);

/** No wording for "no reason" is longer, its closing marks included; rows of marks may be. */
const LONGEST_EMPTY = 8;
const HAN = /\p{Script=Han}/u;

/**
 * True for a 偏差原因 that gives no reason: blank, 无, 暂无, 0, 正常.
 *
 * @example isEmptyReason("暂无。") // true
 * @example isEmptyReason("受疫情影响，部分培训推迟") // false
 */
export function isEmptyReason(text: string): boolean {
  if (text.length > LONGEST_EMPTY && HAN.test(text.charAt(0))) return false;
  const words = folded(text);
  return words === "" || isPlaceholderFolded(words) || NO_REASON.has(bare(words));
}
