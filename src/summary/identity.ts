/** Which forms are about the same thing. */
import { foldText } from "../domain/fold-text";
import type { Submission } from "./submission";

/** A name as names are compared: one spelling of every sign, no spaces. @example foldName("县水利局（本级）") // "县水利局(本级)" */
export function foldName(name: string): string {
  return foldText(name).text.replace(/\s/gu, "").toLowerCase();
}

/** 实施单位, else 主管部门; null where the form names neither. */
export function unitOf({ unit, department }: Pick<Submission, "unit" | "department">): string | null {
  return unit ?? department;
}

/**
 * The same for two forms of the same project and unit, whatever their year.
 *
 * @returns null where the form has no project name: then it is nobody's twin
 * @example identityOf({ project: "农村 供水", unit: "水利局", department: null }) // "农村供水\n水利局"
 */
export function identityOf(submission: Pick<Submission, "project" | "unit" | "department">): string | null {
  const { project } = submission;
  return project === null ? null : `${foldName(project)}\n${foldName(unitOf(submission) ?? "")}`;
}

/** Before or behind by where they stand: by file, then by sheet; the same on every machine. */
export function byPlace(
  { place: one }: Pick<Submission, "place">,
  { place: other }: Pick<Submission, "place">,
): number {
  const before = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return before(one.file, other.file) || before(one.sheet, other.sheet);
}
