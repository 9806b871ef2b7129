/** The second level is one of the known ones. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { LEVEL1_NAMES, level1Of, LEVEL2_NAMES, type Level1 } from "../domain/taxonomy";
import { localPractice } from "../law/local-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { firstLevel } from "./shared/first-level";
import { runStarts } from "./shared/runs";

const KNOWN: ReadonlySet<string> = new Set(Object.values(LEVEL2_NAMES).flat());

const WORDS = /\p{Script=Han}/u;

/** A level cell is a few words; a longer text is no level's name. */
const LONGEST_NAME = 40;

/** The first level whose second levels the row's is none of; null where nothing is wrong with it. */
function levelOfUnknown(row: IndicatorRow): Level1 | null {
  const { level2 } = row;
  if (level2 === null || KNOWN.has(level2) || !WORDS.test(level2)) return null;
  const level = firstLevel(row);
  if (level === null || level2.length > LONGEST_NAME) return level;
  // A form that merges both levels into one cell repeats the first level in the second.
  return level1Of(level2) === level ? null : level;
}

export const rule: Rule = {
  id: "T-05",
  severity: "error",
  phase: "filled",
  basis: localPractice.articles.classification,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.blocks.every(({ columns }) => columns.level2 === undefined)) return notApplicable("no-level2-column");
    if (form.indicators.every((row) => firstLevel(row) === null)) return notApplicable("local-levels");
    const faults: Fault[] = [];
    for (const row of runStarts(form.indicators)) {
      const level = levelOfUnknown(row);
      if (level === null) continue;
      const facts = { level1: LEVEL1_NAMES[level], level2: row.level2, known: LEVEL2_NAMES[level].join("、") };
      faults.push({ cells: [indicatorCell(row, "level2")], facts });
    }
    return checked(faults);
  },
};
