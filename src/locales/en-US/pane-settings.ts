/** The screen 设置. */
import type { Words } from "../words";
import type { PANE_SETTINGS as ZH } from "../zh-CN/pane-settings";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const PANE_SETTINGS: Words<typeof ZH> = {
  basis: "Rules",
  national: "National rules; they stand alone.",
  over: (base, count) => `Laid over ${base}, with ${plural(count, "difference", "differences")}.`,
  change: "The box at the top of the pane changes the rules.",
  all: (count) => `All ${count} values and their documents`,
  different: (count) => `${plural(count, "difference", "differences")} and their documents`,
  baseValue: (value) => `instead of ${value}`,
  sameValue: "the same, by another document",
  because: (reason) => `Because: ${reason}`,
  evidence: {
    unverified: "Wording to be verified",
    concluded: "Concluded from several texts",
    own: "This tool's own, in no regulation",
  },
  loading: "Reading the rules…",
  thresholds: "Your unit's own limits",
  thresholdsHint:
    "Left empty, the rules' own value holds. They change what is pointed out, never how points are given.",
  threshold: {
    overReasonFrom: "Actual, as a share of the target, from which a reason is required",
    overRemarkFrom: "Actual, as a share of the target, above which the target is remarked as low",
    executionReasonBelow: "Budget execution rate below which a reason is required",
    singleWeightLimit: "Weight of one indicator above which it is remarked as heavy",
    fewestIndicators: "Fewest third-level indicators",
    moneyTolerance: "Allowed difference between total funds and their parts",
  },
  units: { percent: "%", points: "points", count: "indicators", money: "× 10,000 yuan" },
  default: (value) => `By the rules: ${value}`,
  noDefault: "The rules set none; left empty, nothing is checked",
  faults: {
    "not-a-number": "Please give a number.",
    "not-whole": "Please give a whole number.",
    below: (bound) => `No less than ${bound}, please.`,
    above: (bound) => `No more than ${bound}, please.`,
  },
  restore: "Back to the rules' values",
  restored: "Emptied. Once saved, the rules' own values hold.",
  working: "Checking",
  auto: "Check again after edits",
  marks: "Mark the cells on the sheet",
  marksHint: "By conditional formats of our own that can be removed at any time. Your formats stay.",
  waivers: (count) =>
    count === 0
      ? "No finding is waived."
      : `${plural(count, "finding is", "findings are")} waived; take back under Check.`,
  toReview: "Go to Check",
  save: "Save settings",
  saved: "Saved in this workbook.",
  mend: "A limit is not right. Please mend it, then save.",
  stored: "Settings are kept in the workbook. Nothing leaves this computer.",
};
