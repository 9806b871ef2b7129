/** The steps of a calculation as one line: 40/50 = 80% → 80% × 10 points = 8.00 points. */
import type { Words } from "../words";
import type { STEPS as CHINESE } from "../zh-CN/steps";

/** By the key of a step. */
export const STEPS: Words<typeof CHINESE> = {
  "completion.up": "{b}{sign}/{a}{sign} = {rate}%",
  "completion.inverse": "{a}{sign}/{b}{sign} = {rate}%",
  "completion.linear": "2 − {b}{sign}/{a}{sign} = {rate}%",
  "completion.held": "{b}{sign} ≤ {a}{sign}, completion {rate}%",
  "completion.broken": "{b}{sign} > {a}{sign}, completion {rate}%",
  "completion.in-range": "{b}{sign} lies within {a}{sign} to {upper}{sign}, completion {rate}%",
  "completion.below-range": "{b}{sign} is below the lower limit {a}{sign}, completion {rate}%",
  "completion.above-range": "{b}{sign} is above the upper limit {upper}{sign}, completion {rate}%",
  "completion.in-time": "“{actual}” is no later than “{target}”, completion 100%",
  "score.full": "target met, full {score:points} points",
  "score.ratio": "{rate}% × {weight} points = {score:points} points",
  "score.pass-mark": "({rate}% − {mark}%)/(100% − {mark}%) × {weight} points = {score:points} points",
  "score.failed": "completion is below {mark}%, 0.00 points",
  "score.zero-target": "the target value is 0, the actual value {b}: 0.00 points",
  "score.over": "completion {rate}% reaches {from}%, less {deduct}% of the weight: {score:points} points",
  "score.band": "{rate}% reaches the band from {from}%, {weight} points × {share}% = {score:points} points",
  "score.below-bands": "{rate}% is below the lowest band, 0.00 points",
  "score.steps": "{result} is {steps} steps below {base}, {weight} − {lost} points = {score:points} points",
  "score.capped": "100% reached, full {score:points} points",
  "execution.rate": "{executed}/{budget} = {rate}%",
  "execution.completed": "project complete and within budget, full {score:points} points",
  "total.sum": "indicators {rows:points} + execution rate {execution:points} = {total:points} points",
  "total.rows": "indicators {total:points} points in all",
  "total.grade": "{score:points} points make the grade “{grade}”",
  basis: " ({document} {place})",
};
