/** The steps of a calculation as one line: 40/50 = 80% → 80% × 10 分 = 8.00 分. */
import type { Step } from "../../domain/step";
import { stepsLine } from "../steps-line";
import { render } from "./template";

/** By the key of a step. */
export const STEPS = {
  "completion.up": "{b}{sign}/{a}{sign} = {rate}%",
  "completion.inverse": "{a}{sign}/{b}{sign} = {rate}%",
  "completion.linear": "2 − {b}{sign}/{a}{sign} = {rate}%",
  "completion.held": "{b}{sign} ≤ {a}{sign}，完成率 {rate}%",
  "completion.broken": "{b}{sign} > {a}{sign}，完成率 {rate}%",
  "completion.in-range": "{b}{sign} 在 {a}{sign} 至 {upper}{sign} 之内，完成率 {rate}%",
  "completion.below-range": "{b}{sign} 低于下限 {a}{sign}，完成率 {rate}%",
  "completion.above-range": "{b}{sign} 高于上限 {upper}{sign}，完成率 {rate}%",
  "completion.in-time": "{actual} 不晚于 {target}，完成率 100%",
  "score.full": "完成指标值，得满分 {score:points} 分",
  "score.ratio": "{rate}% × {weight} 分 = {score:points} 分",
  "score.pass-mark": "（{rate}% − {mark}%）/（100% − {mark}%）× {weight} 分 = {score:points} 分",
  "score.failed": "完成率低于 {mark}%，得 0.00 分",
  "score.zero-target": "指标值为 0，完成值为 {b}，得 0.00 分",
  "score.over": "完成率 {rate}%，达到 {from}%，扣减分值的 {deduct}%，得 {score:points} 分",
  "score.band": "{rate}% 达到 {from}% 一档，{weight} 分 × {share}% = {score:points} 分",
  "score.below-bands": "{rate}% 未达到最低一档，得 0.00 分",
  "score.steps": "{result} 比 {base} 少 {steps} 档，{weight} 分 − {lost} 分，得 {score:points} 分",
  "score.capped": "达到 100%，得满分 {score:points} 分",
  "execution.rate": "{executed}/{budget} = {rate}%",
  "execution.completed": "项目完成且未超预算，得满分 {score:points} 分",
  "total.sum": "指标得分 {rows:points} + 执行率得分 {execution:points} = {total:points} 分",
  "total.rows": "指标得分合计 {total:points} 分",
  "total.grade": "{score:points} 分，等级为{grade}",
  basis: "（{document}{place}）",
} as const;

/**
 * Steps as one line, the document in brackets behind them.
 *
 * @param steps of a score; an unknown key is left out
 * @returns "" for no steps
 * @example renderSteps(steps) // "40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）"
 */
export function renderSteps(steps: readonly Step[]): string {
  return stepsLine(steps, STEPS, render);
}
