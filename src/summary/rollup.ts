/** The same indicator in the forms of several units, and its figures put together. */
import { multiply, ratio, sum } from "../domain/decimal";
import type { Quantity } from "../domain/quantity";
import { compareQuantities } from "../domain/target-value/compare-quantities";
import { scaleOf } from "../domain/target-value/unit-scale";
import type { Profile } from "../law/profile";
import { completionOf, completionShare } from "../scoring/completion";
import { foldName, unitOf } from "./identity";
import { isRelativeName } from "./relative-name";
import type { SubmittedIndicator, SubmittedValue, Submission } from "./submission";

/** An indicator's target and result in the target's unit, and the form it stands on. */
export interface Member {
  readonly indicator: SubmittedIndicator;
  readonly submission: Submission;
  readonly a: number;
  readonly b: number;
}

/** Figures of a group. Money in 万元; a percent is a fraction. */
export interface RolledUp {
  /** False where they were summed. */
  readonly weighted: boolean;
  /** Null where they cannot be weighted: less than two units have a budget. */
  readonly figures: { readonly target: number; readonly actual: number; readonly completion: number | null } | null;
  /** Whose figures they are; all members where there are none. */
  readonly members: readonly Member[];
}

function quantityOf(value: SubmittedValue): Quantity {
  return { ...value, opExplicit: true, upper: null, grade: null, notes: [], marks: [] };
}

/**
 * Target and result of an indicator as two figures of one unit.
 *
 * @returns null for dates, ranges, wordings, and figures that cannot be set against each other
 * @example memberOf(indicator({ target: "≥100个", actual: "97个" }), form)?.b // 97
 */
export function memberOf(indicator: SubmittedIndicator, submission: Submission): Member | null {
  const { target, actual } = indicator;
  if (target.kind !== actual.kind || target.op === "range" || actual.op === "range") return null;
  if (target.kind !== "number" && target.kind !== "percent" && target.kind !== "duration") return null;
  const compared = compareQuantities(quantityOf(target), quantityOf(actual));
  return "why" in compared ? null : { indicator, submission, a: compared.a, b: compared.b };
}

/** The same for members that may be put together: level, name, sort of figure, unit, direction. */
export function groupKey({ indicator }: Member): string {
  const { level1, level2, name, target, reverse } = indicator;
  const words = [level1, level2, name, target.unit].map((word) => (word === null ? "" : foldName(word)));
  return [...words, target.kind, reverse ? "down" : "up"].join("\n");
}

/** How many different units members come from. @example unitsOf([member, member]) // 1 */
export function unitsOf(members: readonly Member[]): number {
  return new Set(members.map(({ submission }) => foldName(unitOf(submission) ?? ""))).size;
}

/** The budgets of the members' forms, each form once. @returns null where none of them has one */
export function budgetOf(members: readonly Member[]): number | null {
  const forms = [...new Set(members.map(({ submission }) => submission))];
  const budgets = forms.flatMap(({ budget }) => budget ?? []);
  return budgets.length === 0 ? null : sum(budgets);
}

/** Marks out of a hundred: those of two units have no sum. */
const POINTS = "分";

/** 相对值: a rate, a mark, or so much for each of something (元/人), by the unit or by the name. */
function isRelative({ indicator: { name, target } }: Member): boolean {
  if (target.kind === "percent" || target.unit === POINTS || isRelativeName(name ?? "")) return true;
  return target.unit !== null && scaleOf(target.unit).divisor !== null;
}

/** True for a form whose money can be a weight. */
export function hasBudget({ submission: { budget } }: Member): boolean {
  return budget !== null && budget > 0;
}

function weightedMean(members: readonly Member[], figure: (member: Member) => number): number {
  const weight = ({ submission }: Member): number => submission.budget ?? 0;
  const products = members.map((member) => multiply(figure(member), weight(member)));
  return ratio(sum(products), sum(members.map(weight))) ?? 0;
}

/**
 * Puts the figures of a group together: absolute ones are summed, relative ones weighted by the forms' money; completion
 * follows from the two figures that come of it.
 *
 * @param members one or more, of one `groupKey`
 * @example rollUp(members, mof2020).figures // { target: 300, actual: 285, completion: 0.95 }
 */
export function rollUp(members: readonly Member[], profile: Profile): RolledUp {
  const weighted = members.some(isRelative);
  const used = weighted ? members.filter(hasBudget) : members;
  if (unitsOf(used) < 2) return { weighted, figures: null, members };
  const together = (figure: (member: Member) => number): number =>
    weighted ? weightedMean(used, figure) : sum(used.map(figure));
  const [target, actual] = [together(({ a }) => a), together(({ b }) => b)];
  const direction = used.some(({ indicator }) => indicator.reverse) ? "down" : "up";
  const share = completionShare(direction, { a: target, b: actual, upper: null }, profile.reverseRule);
  return {
    weighted,
    figures: { target, actual, completion: share === null ? null : completionOf(share) },
    members: used,
  };
}
