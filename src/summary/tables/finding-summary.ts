/** 问题汇总. */
import { ratio, sum } from "../../domain/decimal";
import type { Severity } from "../../domain/finding";
import type { SummaryBasis } from "../batch";
import { EMPTY } from "../foot";
import { groupByName } from "../group-by-name";
import { unitOf } from "../identity";
import { emptyNote } from "../notes";
import { countOf, type Submission } from "../submission";
import type { Column, FootCell, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "part", kind: "text" },
  { key: "name", kind: "long-text" },
  { key: "severity", kind: "text" },
  { key: "count", kind: "count" },
  { key: "sheets", kind: "count" },
  { key: "share", kind: "rate" },
];

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  count: number;
  readonly forms: Set<Submission>;
}

/** The worst first, then the most frequent, then by id. */
function faultsOf(submissions: readonly Submission[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const submission of submissions) {
    for (const { rule, severity } of submission.findings) {
      const key = `${severity} ${rule}`;
      const fault = faults.get(key) ?? { rule, severity, count: 0, forms: new Set() };
      fault.count += 1;
      fault.forms.add(submission);
      faults.set(key, fault);
    }
  }
  const rank = ({ severity }: Fault): number => SEVERITIES.indexOf(severity);
  return [...faults.values()].sort(
    (one, other) => rank(one) - rank(other) || other.count - one.count || (one.rule < other.rule ? -1 : 1),
  );
}

function rowsByRule(counted: readonly Submission[]): TableCell[][] {
  return faultsOf(counted).map(({ rule, severity, count, forms }) => [
    { label: "byRule" },
    { label: "rule", facts: { rule } },
    { label: severity },
    count,
    forms.size,
    ratio(forms.size, counted.length),
  ]);
}

/** Units with findings, those with the most first, then by name. */
function rowsByUnit(counted: readonly Submission[]): TableCell[][] {
  const units = groupByName(counted, unitOf).map(({ name, members }) => ({
    name: name ?? "",
    count: sum(members.map(({ findings }) => findings.length)),
    forms: members.filter(({ findings }) => findings.length > 0).length,
  }));
  return units
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
    .map(({ name, count, forms }) => [
      { label: "byUnit" },
      name === "" ? { label: "unnamed" } : name,
      null,
      count,
      forms,
      ratio(forms, counted.length),
    ]);
}

/** 首次审核无错误的表: no figure of the rows above, for a form may have faults of several rules. */
function footOf(counted: readonly Submission[]): FootCell[] {
  const clean = counted.filter((submission) => countOf(submission, "error") === 0).length;
  return [
    EMPTY,
    { value: { label: "firstClean" } },
    EMPTY,
    EMPTY,
    { value: clean },
    { value: ratio(clean, counted.length) },
  ];
}

/** 问题汇总: by rule, then by unit. @example findingSummary(basis).foot[0]?.[4]?.value // 3 */
export function findingSummary({ batch: { counted } }: SummaryBasis): Table {
  const rows = [...rowsByRule(counted), ...rowsByUnit(counted)];
  const flawless = counted.length > 0 && rows.length === 0;
  return {
    id: "finding-summary",
    columns: COLUMNS,
    rows,
    foot: [footOf(counted)],
    chart: null,
    notes: [...emptyNote(counted), ...(flawless ? [{ label: "noFindings", facts: { count: counted.length } }] : [])],
  };
}
