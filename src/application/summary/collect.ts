/** Files and sheets that were read, and what became of each. */
import type { FormId } from "../../domain/form-id";
import { FORMS } from "../../forms/index";
import type { Batch } from "../../summary/batch";
import type { Submission } from "../../summary/submission";
import { countOf } from "../../summary/submission";
import type { FileError, FileReport } from "../check-files";
import type { SheetReport } from "../report";
import { isBlank, submissionOf } from "./submission-of";

/** A sheet of a file. */
export interface CollectedSheet {
  readonly sheet: string;
  /** Null where it is no official form. */
  readonly form: FormId | null;
  /** Null where it is no form that this version reads, or a blank one. */
  readonly submission: Submission | null;
}

/** A file that was read, as plain data: it goes between threads. */
export interface CollectedFile {
  /** As it was named; "" for the workbook that is open. */
  readonly file: string;
  readonly error: FileError | null;
  readonly sheets: readonly CollectedSheet[];
}

/** What became of a sheet, or of a file of which nothing was read. */
export type SourceState =
  | { readonly kind: "counted"; readonly errors: number }
  /** Same project and unit as a form that counts, which stands there. */
  | {
      readonly kind: "duplicate";
      readonly of: { readonly file: string; readonly sheet: string };
      readonly sameMoney: boolean;
    }
  | { readonly kind: "other-year"; readonly year: number }
  | { readonly kind: "blank" }
  | { readonly kind: "not-a-form" }
  /** Recognised, but this version does not read it. */
  | { readonly kind: "not-read"; readonly form: FormId }
  | { readonly kind: "failed"; readonly error: FileError };

/** One line of the list of what was handed in. */
export interface Source {
  readonly file: string;
  /** Null for a whole file. */
  readonly sheet: string | null;
  readonly project: string | null;
  readonly unit: string | null;
  readonly state: SourceState;
}

function sheetOf(report: SheetReport, file: string): CollectedSheet {
  const { sheet, form } = report;
  const submission = submissionOf(report, file);
  return { sheet, form, submission: submission !== null && isBlank(submission) ? null : submission };
}

/**
 * Keeps of checked sheets what is counted.
 *
 * @example collectedFile({ file: "a.xlsx", error: null, sheets: [report] }).sheets[0]?.submission?.project // "…"
 */
export function collectedFile({ file, error, sheets }: FileReport): CollectedFile {
  return { file, error, sheets: sheets.map((report) => sheetOf(report, file)) };
}

/** Every form of some files, in their order. */
export function submissionsOf(files: readonly CollectedFile[]): Submission[] {
  return files.flatMap(({ sheets }) => sheets.flatMap(({ submission }) => submission ?? []));
}

function stateOf(
  { form, submission }: CollectedSheet,
  batch: Batch,
  duplicates: ReadonlyMap<Submission, Submission>,
): SourceState {
  if (submission === null) {
    if (form === null) return { kind: "not-a-form" };
    return FORMS.some(({ id }) => id === form) ? { kind: "blank" } : { kind: "not-read", form };
  }
  const { year } = submission;
  if (year !== null && year !== batch.year) return { kind: "other-year", year };
  const of = duplicates.get(submission);
  if (of === undefined) return { kind: "counted", errors: countOf(submission, "error") };
  const sameMoney = of.budget === submission.budget && of.executed === submission.executed;
  return { kind: "duplicate", of: of.place, sameMoney };
}

/**
 * What became of every file and sheet, in their order.
 *
 * @param files as collected; their forms were sorted out into the batch
 * @example sourcesOf([{ file: "a.pdf", error, sheets: [] }], batch)[0]?.state.kind // "failed"
 */
export function sourcesOf(files: readonly CollectedFile[], batch: Batch): Source[] {
  const duplicates = new Map(batch.duplicates.map(({ submission, of }) => [submission, of]));
  return files.flatMap(({ file, error, sheets }): Source[] => {
    if (error !== null) return [{ file, sheet: null, project: null, unit: null, state: { kind: "failed", error } }];
    return sheets.map((one) => ({
      file,
      sheet: one.sheet,
      project: one.submission?.project ?? null,
      unit: one.submission?.unit ?? null,
      state: stateOf(one, batch, duplicates),
    }));
  });
}
