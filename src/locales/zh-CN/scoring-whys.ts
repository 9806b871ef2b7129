/** Why a score, a completion or a rate cannot be computed. */

/** By the key of a reason (`IndicatorScore.why`, `ExecutionScore.why`). */
export const SCORING_WHYS = {
  qualitative: "定性指标，请按达成、部分达成、未达成三档人工判定。",
  "target-empty": "指标值没有填写。",
  "target-unreadable": "指标值看不出是多少，请写成“≥14公里”“≤30万元”“≥95%”这样的形式。",
  "actual-empty": "完成值没有填写。",
  "actual-placeholder": "完成值只有占位符，请填写实际完成的数。",
  "actual-not-numeric": "指标值是数，完成值是文字，请填写实际完成的数。",
  "actual-unreadable": "完成值看不出是多少，请只填一个数和单位。",
  "no-weight": "没有分值，不能计分。",
  merged: "分值或得分与相邻指标合并，不能分开计分。",
  "zero-target": "指标值为0，没有完成率可算。",
  "negative-target": "指标值小于0，没有通行的计分办法，请人工判定。",
  late: "完成时间晚于指标值，请人工判定扣分。",
  "not-dates": "指标值是日期，完成值看不出日期，请填写完成日期。",
  "year-unknown": "日期没有写年份，不能相比，请写明年份。",
  "no-deadline": "指标值是起始时间，不是完成期限，请人工判定。",
  "units-differ": "指标值与完成值的单位不同，不能相比。",
  "unit-unclear": "完成值没有写单位，与指标值相差过大，请写明单位。",
  "not-numeric": "指标值与完成值不能相除，请人工判定。",
  "no-budget": "没有填写预算数，执行率无法计算。",
  "zero-budget": "预算数为0，执行率无法计算。",
  "negative-budget": "预算数小于0，执行率无法计算。",
  "no-executed": "没有填写执行数，执行率无法计算。",
  "completed-unknown": "看不出项目是否完成，执行率得分按未完成项目分档计算。",
} as const;

const BY_KEY: ReadonlyMap<string, string> = new Map(Object.entries(SCORING_WHYS));

/** For a reason that has no sentence of its own. */
export const ANY_SCORING_WHY = "这一项不能自动计算，请人工判定。";

/**
 * The sentence of a reason.
 *
 * @param why key of a reason (`IndicatorScore.why`, `ExecutionScore.why`)
 * @returns a general sentence for a key that has none
 * @example whySentence("merged") // "分值或得分与相邻指标合并，不能分开计分。"
 */
export function whySentence(why: string): string {
  return BY_KEY.get(why) ?? ANY_SCORING_WHY;
}
