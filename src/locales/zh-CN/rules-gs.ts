/** Sentences of the rules on target values (G) and results (S), and of what they leave open. */
import type { RuleSentences } from "./rule-sentences";
import { SENTENCES_G } from "./rules-g";
import { SENTENCES_S } from "./rules-s";

export const SENTENCES_GS: Readonly<Record<string, RuleSentences>> = { ...SENTENCES_G, ...SENTENCES_S };

export const WHYS_GS: Readonly<Record<string, string>> = {
  "no-actual-column": "本表没有实际完成值栏。",
  "no-unit-column": "本表没有度量单位栏。",
  "no-nature-column": "本表没有指标性质栏。",
  "no-score-column": "本表没有得分栏。",
  "no-reason-column": "本表没有偏差原因栏。",
  "no-total-score": "本表没有填写总分。",
  "no-scores": "本表没有填写得分。",
  "no-grade": "本表没有填写等级。",
  "grade-unknown": "等级“{printed}”不在所用方案的等级之内，请人工核对。",
  "score-unreadable": "有得分不是数字，改正后才能核对。",
  "no-execution-score": "本表没有填写执行率得分。",
  "no-execution-budget": "全年预算数或全年执行数没有填写、为0或不是数字，无法计算执行率得分，请人工核对。",
  "completion-unknown":
    "执行率 {rate:percent}；项目是否完成要由人判断，完成的可得满分，未完成的按档得 {due:points} 分。",
  "not-comparable": "指标值“{target}”与完成值“{actual}”无法直接相比，得分请人工核对。",
  "merged-points": "分值或得分与相邻指标合并，不能分开核对，请人工核对。",
  "late-points": "完成值“{actual}”晚于指标值“{target}”，扣多少分请人工判断。",
  "words-to-judge": "指标值“{target}”、完成值“{actual}”是文字，得分请人工判断。",
  "goal-shortfall": "本目标共 {goal} 分，各项指标都已完成，得分合计只有 {sum}，少 {shortfall} 分，请人工核对扣分理由。",
};
