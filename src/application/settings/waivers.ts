/** Warnings that a person lets stand, each with a written reason. */
import { isEmptyReason } from "../../domain/vocabulary";
import { hasWords } from "../../rules/shared/stated-reason";
import type { ReviewFinding } from "../review/review";
import type { Waiver, WorkbookSettings } from "./settings";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A finding that was let stand, and by whom. */
export interface WaivedFinding {
  readonly finding: ReviewFinding;
  readonly waiver: Waiver;
}

/**
 * True for a reason that says something: not blank, not 无, 暂无, 正常 or a dash.
 *
 * @example isWaiverReason("无") // false
 * @example isWaiverReason("省厅批复同意调整权重") // true
 */
export function isWaiverReason(reason: string): boolean {
  return hasWords(reason) && !isEmptyReason(reason.trim());
}

/** True for what a person may let stand: a warning or a hint, never an error and never an open question. */
export function isWaivable({ severity }: Pick<ReviewFinding, "severity">): boolean {
  return severity === "warning" || severity === "hint";
}

/**
 * Lets a finding stand.
 *
 * @param settings what the workbook keeps
 * @param finding a warning or a hint
 * @param reason why, in words
 * @param by who says so; "" where not given
 * @param on ISO date
 * @returns the settings with one waiver more, or with the finding's waiver replaced
 * @throws RangeError for an error or an open question, a reason that says nothing, a date that is none
 * @example waive(settings, finding, "省厅批复同意调整权重", "张三", "2024-03-01").waivers.length // 1
 */
export function waive(
  settings: WorkbookSettings,
  finding: ReviewFinding,
  reason: string,
  by: string,
  on: string,
): WorkbookSettings {
  const { key, rule, message } = finding;
  if (!isWaivable(finding)) throw new RangeError(`${rule} is no warning: ${finding.severity}`);
  if (!isWaiverReason(reason)) throw new RangeError(`no reason: "${reason}"`);
  if (!ISO_DATE.test(on)) throw new RangeError(`no ISO date: "${on}"`);
  const waiver: Waiver = { key, rule, message, reason: reason.trim(), by: by.trim(), on };
  return { ...settings, waivers: [...settings.waivers.filter((other) => other.key !== key), waiver] };
}

/** The settings without the waiver of a key; the same where there is none. @example unwaive(settings, "…").waivers.length // 0 */
export function unwaive(settings: WorkbookSettings, key: string): WorkbookSettings {
  const waivers = settings.waivers.filter((waiver) => waiver.key !== key);
  return waivers.length === settings.waivers.length ? settings : { ...settings, waivers };
}

/**
 * Parts findings into those that are open and those that were let stand.
 *
 * @param findings of a review, in their order
 * @param waivers of the workbook; those whose finding is gone are passed over
 * @returns an error stays open whatever its waiver says
 * @example splitWaived(review.findings, settings.waivers).open.length // 7
 */
export function splitWaived(
  findings: readonly ReviewFinding[],
  waivers: readonly Waiver[],
): { readonly open: readonly ReviewFinding[]; readonly waived: readonly WaivedFinding[] } {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: ReviewFinding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = isWaivable(finding) ? byKey.get(finding.key) : undefined;
    if (waiver === undefined) open.push(finding);
    else waived.push({ finding, waiver });
  }
  return { open, waived };
}
