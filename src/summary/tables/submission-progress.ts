/** 报送进度. */
import { ratio } from "../../domain/decimal";
import type { DueEntry, SummaryBasis } from "../batch";
import { dueMatches, type DueMatch } from "../due-matches";
import { EMPTY, footCell, ratioOf, sumOf, type Body } from "../foot";
import { foldName, unitOf } from "../identity";
import { countNote } from "../notes";
import { countOf, type Submission } from "../submission";
import type { Column, FootCell, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "department", kind: "text" },
  { key: "due", kind: "count" },
  { key: "received", kind: "count" },
  { key: "checked", kind: "count" },
  { key: "passed", kind: "count" },
  { key: "rate", kind: "rate" },
  { key: "missing", kind: "long-text" },
];

/** So many names fit into a cell of Excel. */
const MOST_NAMES = 300;

/** A department's forms, and its lines of the list. */
interface Group {
  readonly name: string | null;
  readonly due: DueMatch[];
  readonly forms: Submission[];
}

/** Departments in the order in which they come up, by whatever spelling of their names. */
class Departments {
  readonly #groups = new Map<string, { name: string | null } & Omit<Group, "name">>();

  /** The list's spelling stands; of the forms' own the one that sorts first, whatever their order. */
  of(name: string | null): Group {
    const key = name === null ? "" : foldName(name);
    const known = this.#groups.get(key) ?? { name, due: [], forms: [] };
    if (known.due.length === 0 && name !== null && name < (known.name ?? "")) known.name = name;
    this.#groups.set(key, known);
    return known;
  }

  get all(): readonly Group[] {
    return [...this.#groups.values()];
  }
}

/** The project, and whose where the line it stands in does not say: twenty units may owe one of the same name. */
function nameOf(entry: DueEntry, line: string | null): string {
  const { project, unit } = entry;
  if (project !== null) return unit === null || unit === line ? project : `${project}（${unit}）`;
  return unitOf(entry) ?? "";
}

/** The list's own department; else that of the form that answers; else the unit that is missing, or whoever is. */
function departmentOf({ entry, forms: [first] }: DueMatch): string | null {
  if (entry.department !== null) return entry.department;
  return first === undefined ? (entry.unit ?? nameOf(entry, null)) : first.department;
}

/** Departments with their entries first, so that the list's order holds. */
function grouped(counted: readonly Submission[], matches: readonly DueMatch[]): readonly Group[] {
  const departments = new Departments();
  const listed = new Map<Submission, string | null>();
  for (const match of matches) {
    departments.of(departmentOf(match)).due.push(match);
    for (const form of match.forms) {
      if (!listed.has(form)) listed.set(form, match.entry.department ?? form.department);
    }
  }
  for (const form of counted) departments.of(listed.get(form) ?? form.department).forms.push(form);
  return departments.all;
}

function isMet({ forms }: DueMatch): boolean {
  return forms.length > 0;
}

function passedOf(forms: readonly Submission[]): number {
  return forms.filter((form) => countOf(form, "error") === 0).length;
}

function rowOf({ name, due, forms }: Group, hasList: boolean): TableCell[] {
  const missing = due.filter((match) => !isMet(match)).map(({ entry }) => nameOf(entry, name));
  return [
    name ?? { label: "noDepartment" },
    hasList ? due.length : null,
    forms.length,
    forms.length,
    passedOf(forms),
    hasList ? ratio(due.filter(isMet).length, due.length) : null,
    missing.length === 0 ? null : missing.slice(0, MOST_NAMES).join("、"),
  ];
}

/** 报送率 of all; a formula of the columns where every entry is answered by one form and every form answers one. */
function rateCell(body: Body, matches: readonly DueMatch[], received: number): FootCell {
  const met = matches.filter(isMet).length;
  if (met === received) return footCell(body, ratioOf(sumOf("received"), sumOf("due")));
  return { value: ratio(met, matches.length) };
}

function footOf(body: Body, matches: readonly DueMatch[] | null, received: number): FootCell[] {
  return [
    { value: { label: "total" } },
    matches === null ? EMPTY : footCell(body, sumOf("due")),
    footCell(body, sumOf("received")),
    footCell(body, sumOf("checked")),
    footCell(body, sumOf("passed")),
    matches === null ? EMPTY : rateCell(body, matches, received),
    EMPTY,
  ];
}

function notesOf(
  counted: readonly Submission[],
  matches: readonly DueMatch[] | null,
  groups: readonly Group[],
): Label[] {
  if (matches === null) return [{ label: "noList" }];
  const listed = new Set(matches.flatMap(({ forms }) => forms));
  const extra = counted.filter((form) => !listed.has(form)).length;
  const isLong = groups.some(({ due }) => due.filter((match) => !isMet(match)).length > MOST_NAMES);
  return [
    { label: "rate" },
    ...countNote("notListed", extra),
    ...(isLong ? [{ label: "cut", facts: { count: MOST_NAMES } }] : []),
  ];
}

/**
 * 报送进度, by department: what was due, what came in, what has no errors, who is missing.
 *
 * 报送率 is of the list: entries that at least one form answers. A form that is not on the list is received all the same.
 *
 * @example submissionProgress(basis).rows[0] // ["县水利局", 3, 2, 2, 1, 0.6666666666666666, "河道清淤"]
 */
export function submissionProgress({ batch, due }: SummaryBasis): Table {
  const matches = due === null ? null : dueMatches(batch.counted, due);
  const groups = grouped(batch.counted, matches ?? []);
  const rows = groups.map((group) => rowOf(group, matches !== null));
  return {
    id: "submission-progress",
    columns: COLUMNS,
    rows,
    foot: rows.length === 0 ? [] : [footOf({ columns: COLUMNS, rows }, matches, batch.counted.length)],
    chart: null,
    notes: notesOf(batch.counted, matches, groups),
  };
}
