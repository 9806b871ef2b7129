/** The one place where a use case over the open workbook may fail and is caught. */
import { WorkbookRefusal, type WorkbookFault } from "./workbook/open-workbook";
import { PlanRefused } from "./workbook/write-plan";

/** Why something was not done; locales/ make the sentence. */
export type Failure =
  | { readonly kind: "workbook"; readonly fault: WorkbookFault; readonly detail: string }
  | { readonly kind: "plan"; readonly key: string; readonly facts: Readonly<Record<string, string | number>> }
  /** What the workbook kept of profile, thresholds and waivers cannot be read, or only in part. */
  | { readonly kind: "settings-lost" }
  /** Given up by the person. */
  | { readonly kind: "cancelled" }
  /** Nobody foresaw it: a fault of ours. */
  | { readonly kind: "unforeseen"; readonly detail: string };

export type Attempt<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly failure: Failure };

function failureOf(problem: unknown): Failure {
  if (problem instanceof WorkbookRefusal) return { kind: "workbook", fault: problem.fault, detail: problem.detail };
  if (problem instanceof PlanRefused) return { kind: "plan", key: problem.key, facts: problem.facts };
  if (problem instanceof DOMException && problem.name === "AbortError") return { kind: "cancelled" };
  return { kind: "unforeseen", detail: problem instanceof Error ? problem.message : String(problem) };
}

/**
 * Tries a use case.
 *
 * @param task may refuse with WorkbookRefusal or PlanRefused, or be given up with an AbortError
 * @example await attempt(() => Promise.reject(new WorkbookRefusal("protected", "B2")))
 * // { done: false, failure: { kind: "workbook", fault: "protected", detail: "B2" } }
 */
export async function attempt<T>(task: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: true, value: await task() };
  } catch (problem) {
    return { done: false, failure: failureOf(problem) };
  }
}
