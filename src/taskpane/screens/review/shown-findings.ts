/** Which findings 审核 shows, in which groups. */
import { splitWaived, type WaivedFinding } from "../../../application/settings/waivers";
import type { Waiver } from "../../../application/settings/settings";
import type { ReviewFinding } from "../../../application/review/review";
import { groupBy } from "../../../domain/group-by";
import type { Merge } from "../../../domain/grid";
import type { FindingEntry } from "../../desk/finding-list";
import { touches } from "../../desk/open-findings";
import type { Reviewed } from "../../desk/state";

export type Level = ReviewFinding["severity"];

export const LEVELS: readonly Level[] = ["error", "warning", "hint", "undetermined"];

export interface FindingGroup {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly level: Level;
  /** Findings that are not mended. */
  readonly open: number;
  readonly entries: readonly FindingEntry[];
}

export interface ShownSheet {
  readonly reviewed: Reviewed;
  /** Open findings by level, before the filter. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly groups: readonly FindingGroup[];
  readonly waived: readonly WaivedFinding[];
}

export interface Filter {
  /** Null shows all. */
  readonly level: Level | null;
  /** Looked for in what a person reads; "" shows all. */
  readonly words: string;
  /** The selection that was asked about; null for the whole sheet. */
  readonly area: Merge | null;
}

function holds({ finding }: FindingEntry, words: string): boolean {
  const { rule, title, subject, message, remedy, cells } = finding;
  return [rule, title, subject ?? "", message, remedy, cells.join(" ")].join("\n").toLowerCase().includes(words);
}

function grouped(entries: readonly FindingEntry[]): FindingGroup[] {
  const groups = groupBy(entries, ({ finding }) => `${finding.severity} ${finding.rule}`);
  return [...groups].flatMap(([id, group]) => {
    const first = group[0]?.finding;
    if (first === undefined) return [];
    const open = group.filter(({ isMended }) => !isMended).length;
    return [{ id, rule: first.rule, title: first.title, level: first.severity, open, entries: group }];
  });
}

/**
 * What 审核 shows of a sheet.
 *
 * @example shownSheet(reviewed, [], { level: "error", words: "", area: null }).groups[0]?.rule // "S-03"
 */
export function shownSheet(reviewed: Reviewed, waivers: readonly Waiver[], filter: Filter): ShownSheet {
  const { area, level } = filter;
  const words = filter.words.trim().toLowerCase();
  const inArea = reviewed.entries.filter((entry) => area === null || touches(entry, area));
  const split = splitWaived(
    inArea.map(({ finding }) => finding),
    waivers,
  );
  const waivedKeys = new Set(split.waived.map(({ finding }) => finding.key));
  const listed = inArea.filter(({ finding }) => !waivedKeys.has(finding.key));
  const open = listed.filter(({ isMended }) => !isMended);
  const count = (one: Level): number => open.filter(({ finding }) => finding.severity === one).length;
  const matching = listed.filter(
    (entry) => (level === null || entry.finding.severity === level) && (words === "" || holds(entry, words)),
  );
  return {
    reviewed,
    counts: {
      error: count("error"),
      warning: count("warning"),
      hint: count("hint"),
      undetermined: count("undetermined"),
    },
    groups: grouped(matching),
    waived: split.waived,
  };
}
