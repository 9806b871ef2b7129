/** 应为, 实为, 差 of the findings that compare a figure expected with one found. */
import type { Facts } from "../domain/finding";
import { fillTemplate, placeholdersOf } from "./template";

/** Which facts are the three figures; a sentence in no language. */
interface FigureTemplates {
  readonly expected: string | null;
  readonly found: string | null;
  readonly difference: string | null;
}

export interface Figures {
  /** 应为. */
  readonly expected: string | null;
  /** 实为. */
  readonly found: string | null;
  /** 差. */
  readonly difference: string | null;
}

const NONE: FigureTemplates = { expected: null, found: null, difference: null };

const figures = (expected: string | null, found: string | null, difference: string | null): FigureTemplates => ({
  expected,
  found,
  difference,
});

/** A sum printed against the sum of its parts. */
const SUM = figures("{sum}", "{total}", "{difference}");
/** Money spent against the budget, which bounds it. */
const WITHIN = figures("≤{budget}", "{executed}", "{over}");
const SCORE = figures("{due:points}", "{score}", "{difference}");
const EXECUTION = figures("{due:points}", "{printed}", "{difference}");
const RATE = figures("{due:percent}", "{printed}", null);

/** By message key; a key that is not here compares no figures. */
const FIGURES: ReadonlyMap<string, FigureTemplates> = new Map([
  ["F-02.initial", SUM],
  ["F-02.annual", SUM],
  ["F-02.executed", SUM],
  ["F-03", WITHIN],
  ["F-03.initial", WITHIN],
  ["F-04", RATE],
  ["F-04.no-percent", RATE],
  ["F-05", RATE],
  ["F-08", figures("≥{limit:percent}", "{rate:percent}", null)],
  ["V-01", figures("{due}", "{found}", "{difference}")],
  ["V-01.indicators", figures("{due}", "{indicators}", "{difference}")],
  ["V-03", figures("{due}", "{found}", null)],
  ["V-04", figures("{found}", "{printed}", "{difference}")],
  ["V-06", figures("≤{limit}", "{weight}", null)],
  ["V-08", figures("{due}", "{printed}", null)],
  ["V-10", figures("{due}", "{found}", "{raise}")],
  ["T-07", figures("≥{fewest}", "{found}", null)],
  ["S-01", figures("≤{weight}", "{score}", "{difference}")],
  ["S-03", figures("{sum}", "{printed}", "{difference}")],
  ["S-04", EXECUTION],
  ["S-04.rounded-rate", EXECUTION],
  ["S-04.tiers", EXECUTION],
  ["S-04.other-rule", EXECUTION],
  ["S-05", SCORE],
  ["S-05.rounded-rate", SCORE],
  ["S-05.rounded-score", SCORE],
  ["S-05.other-rule-ratio", SCORE],
  ["S-05.other-rule-pass-mark", SCORE],
  ["S-05.other-rule-linear", SCORE],
  ["S-05.other-rule-inverse-ratio", SCORE],
  ["S-05.other-rule-all-or-nothing", SCORE],
  ["S-05.other-rule-bands", SCORE],
  ["S-06", figures("{weight}", "{score}", null)],
  ["S-07", figures("{recomputed:points}", "{score}", null)],
  ["S-13", figures("{lowest}–{highest}", "{score}", null)],
  ["S-16", figures("{due}", "{printed}", null)],
]);

function fill(template: string | null, facts: Facts): string | null {
  if (template === null) return null;
  const isKnown = placeholdersOf(template).every((name) => (facts[name] ?? null) !== null);
  return isKnown ? fillTemplate(template, facts, "") : null;
}

/**
 * The facts that the figures of a finding are made of.
 *
 * @returns none for a key that compares no figures
 * @example figureFactsOf("S-03") // ["sum", "printed", "difference"]
 */
export function figureFactsOf(key: string): string[] {
  const { expected, found, difference } = FIGURES.get(key) ?? NONE;
  return [expected, found, difference].flatMap((template) => placeholdersOf(template ?? ""));
}

/**
 * The figures of a finding.
 *
 * @param key a finding's message key
 * @param facts its facts
 * @returns null for a figure that the finding does not have
 * @example figuresOf("S-03", { printed: 94, sum: 93, difference: 1 }) // { expected: "93", found: "94", difference: "1" }
 */
export function figuresOf(key: string, facts: Facts): Figures {
  const templates = FIGURES.get(key) ?? NONE;
  return {
    expected: fill(templates.expected, facts),
    found: fill(templates.found, facts),
    difference: fill(templates.difference, facts),
  };
}
