/** A threshold as it is typed: rates as percent, money in 万元, counts whole. */
import { multiply, proportion } from "../../../domain/decimal";
import { THRESHOLD_BOUNDS, thresholdFault, type OwnThreshold, type OwnThresholds } from "../../../law/own-thresholds";

export type ThresholdUnit = "percent" | "points" | "count" | "money";

/** What each threshold is typed in. */
export const THRESHOLD_UNITS: Readonly<Record<OwnThreshold, ThresholdUnit>> = {
  overReasonFrom: "percent",
  overRemarkFrom: "percent",
  executionReasonBelow: "percent",
  singleWeightLimit: "points",
  fewestIndicators: "count",
  moneyTolerance: "money",
};

/** Why what is typed is no threshold; `bound` is as it would be typed. */
export type EntryFault =
  { readonly kind: "not-a-number" | "not-whole" } | { readonly kind: "below" | "above"; readonly bound: string };

/** What is typed: nothing, a threshold, or a slip. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "fault"; readonly fault: EntryFault };

/** What is in the boxes that were touched. */
export type Draft = Readonly<Partial<Record<OwnThreshold, string>>>;

/**
 * A threshold as it would be typed.
 *
 * @example entryText("overReasonFrom", 1.3) // "130"
 */
export function entryText(name: OwnThreshold, value: number): string {
  return String(THRESHOLD_UNITS[name] === "percent" ? multiply(value, 100) : value);
}

/** Full-width signs as half-width ones, without blanks and a percent sign behind. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").replace(/−/gu, "-").replace(/%$/u, "");
}

/**
 * Reads what is typed.
 *
 * @param text as typed; full-width digits and a percent sign are taken too
 * @example readEntry("overReasonFrom", "１３０％") // { kind: "value", value: 1.3 }
 * @example readEntry("overReasonFrom", "1.3") // { kind: "fault", fault: { kind: "below", bound: "100" } }
 */
export function readEntry(name: OwnThreshold, text: string): Entry {
  const digits = plain(text);
  if (digits === "") return { kind: "empty" };
  const typed = /^-?\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : NaN;
  const value = THRESHOLD_UNITS[name] === "percent" && Number.isFinite(typed) ? proportion(typed, 1, 100) : typed;
  const fault = thresholdFault(name, value);
  if (value !== null && fault === null) return { kind: "value", value };
  if (fault === "below" || fault === "above") {
    const { least, most } = THRESHOLD_BOUNDS[name];
    return { kind: "fault", fault: { kind: fault, bound: entryText(name, fault === "below" ? least : most) } };
  }
  return { kind: "fault", fault: { kind: Number.isFinite(typed) ? "not-whole" : "not-a-number" } };
}

/**
 * The text of a box: as typed, else what is stored, else nothing.
 *
 * @example boxText("fewestIndicators", {}, { fewestIndicators: 5 }) // "5"
 */
export function boxText(name: OwnThreshold, draft: Draft, stored: OwnThresholds): string {
  const value = stored[name];
  return draft[name] ?? (value === undefined ? "" : entryText(name, value));
}

/**
 * The thresholds to be stored.
 *
 * @param draft boxes that were touched; an emptied one goes back to the profile's
 * @returns null where a box holds no threshold
 * @example draftedThresholds({ overReasonFrom: "" }, { overReasonFrom: 1.2, fewestIndicators: 5 }) // { fewestIndicators: 5 }
 */
export function draftedThresholds(draft: Draft, stored: OwnThresholds): OwnThresholds | null {
  const thresholds: Partial<Record<OwnThreshold, number>> = { ...stored };
  for (const name of Object.keys(draft) as OwnThreshold[]) {
    const entry = readEntry(name, draft[name] ?? "");
    if (entry.kind === "fault") return null;
    if (entry.kind === "value") thresholds[name] = entry.value;
    else Reflect.deleteProperty(thresholds, name);
  }
  return thresholds;
}
