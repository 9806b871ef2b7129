/** 监控灯: progress against the months gone. */
import { multiply } from "../domain/decimal";
import type { QualitativeGrade } from "../domain/quantity";
import type { MonitoringLights } from "../law/profile";

/** In the order of concern. */
export type Light = "red" | "yellow" | "green" | "blue";

const MONTHS = 12;

/**
 * 正向: the result over the year's target's share of the months gone.
 *
 * @param target of the year, above 0
 * @param actual so far
 * @param month 1 to 12
 * @example progressLight(120, 35, 6, { yellowFrom: 0.6, greenFrom: 0.8, blueFrom: 1.2 }) // "red"
 */
export function progressLight(target: number, actual: number, month: number, lights: MonitoringLights): Light {
  const done = multiply(actual, MONTHS);
  const due = multiply(target, month);
  if (done >= multiply(due, lights.blueFrom)) return "blue";
  if (done >= multiply(due, lights.greenFrom)) return "green";
  return done >= multiply(due, lights.yellowFrom) ? "yellow" : "red";
}

/** 反向, a range, or a target of 0: as demanded or not. @example heldLight(true) // "green" */
export function heldLight(held: boolean): Light {
  return held ? "green" : "red";
}

/** 定性三档. @example gradeLight(2) // "yellow" */
export function gradeLight(grade: QualitativeGrade): Light {
  return grade === 1 ? "green" : grade === 2 ? "yellow" : "red";
}
