/** 复核得分 of forms that a reviewer scored. */
import type { ReviewedScore } from "../../summary/batch";
import { submissionsOf, type CollectedFile } from "./collect";

/**
 * The totals of reviewed forms as review scores; forms without a project or a total give none.
 *
 * @param files reviewed forms as collected
 * @param year that is summed up: forms of another year give none; null for any
 * @example reviewedScores([file], 2024) // [{ project: "农村供水", unit: "水利局", score: 88.5 }]
 */
export function reviewedScores(files: readonly CollectedFile[], year: number | null): ReviewedScore[] {
  return submissionsOf(files).flatMap(({ project, unit, score, year: own }): ReviewedScore[] => {
    const isOfYear = own === null || year === null || own === year;
    return isOfYear && project !== null && score !== null ? [{ project, unit, score }] : [];
  });
}
