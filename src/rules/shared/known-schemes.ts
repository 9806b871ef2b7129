/** 执行率分值 + 指标分值合计 as the profiles know them: 10+90, 20+80. */
import { PROFILES } from "../../law/index";

/** True where some profile sets this pair. @example isKnownPair(20, 80) // true */
export function isKnownPair(execution: number, indicators: number): boolean {
  return PROFILES.some((known) => known.executionWeight === execution && known.indicatorTotal === indicators);
}

/** True where some profile sets this 执行率分值. @example isKnownExecutionWeight(20) // true */
export function isKnownExecutionWeight(execution: number): boolean {
  return PROFILES.some((known) => known.executionWeight === execution);
}

/** True where some profile sets this 指标分值合计. @example isKnownIndicatorTotal(90) // true */
export function isKnownIndicatorTotal(indicators: number): boolean {
  return PROFILES.some((known) => known.indicatorTotal === indicators);
}
