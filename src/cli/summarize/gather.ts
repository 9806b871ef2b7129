/** Reads all that a summary is drawn from: forms, forms of reviewers and of the year before, lists. */
import { submissionsOf } from "../../application/summary/collect";
import { reviewedScores } from "../../application/summary/reviewed-scores";
import { SUMMARIZE } from "../../locales/zh-CN/cli";
import type { DueEntry, ReviewedScore } from "../../summary/batch";
import { summedYear } from "../../summary/sort-out";
import type { Submission } from "../../summary/submission";
import { collectFiles, threadsFor } from "../collect/collect-files";
import type { CollectOptions, ReadFile } from "../collect/read-file";
import type { Io } from "../io";
import { progressLine } from "../progress";
import type { ChosenFiles } from "./choose-files";
import { isTextList, readListFile } from "./list-file";
import { besideNotes } from "./notes";

/** What was gathered. */
export interface Gathered {
  readonly files: readonly ReadFile[];
  /** The year that is summed up. */
  readonly year: number | null;
  readonly previous: readonly Submission[];
  readonly reviews: readonly ReviewedScore[] | null;
  /** What of the files beside the batch says nothing. */
  readonly notes: readonly string[];
}

/** 应报名单, or the sentence why there is none. */
export type DueList =
  { readonly due: readonly DueEntry[] | null; readonly notes: readonly string[] } | { readonly problem: string };

/** More rows than this are counted and not listed. */
const MOST_ROWS = 10;

function unreadNotes(what: string, path: string, rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MOST_ROWS);
  return [SUMMARIZE.beside(what, SUMMARIZE.note(path, SUMMARIZE.unreadRows(named, rows.length - named.length)))];
}

/** Reads 应报名单. @example readDue("名单.xlsx") // { due: [{ department: "水利局", … }], notes: [] } */
export function readDue(path: string | null): DueList {
  if (path === null) return { due: null, notes: [] };
  const read = readListFile(path);
  if ("problem" in read) return { problem: SUMMARIZE.beside(SUMMARIZE.due, SUMMARIZE.note(path, read.problem)) };
  const { due, unread } = read.list;
  if (due.length === 0) return { problem: SUMMARIZE.beside(SUMMARIZE.due, SUMMARIZE.note(path, SUMMARIZE.noEntry)) };
  return { due, notes: unreadNotes(SUMMARIZE.due, path, unread) };
}

/** Scores of lists: of text files, and of workbooks that hold no form. */
function listedScores(paths: readonly string[]): { scores: ReviewedScore[]; notes: string[] } {
  const scores: ReviewedScore[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const read = readListFile(path);
    const told = (why: string): void => void notes.push(SUMMARIZE.beside(SUMMARIZE.review, SUMMARIZE.note(path, why)));
    if ("problem" in read) told(read.problem);
    else if (read.list.reviews.length === 0) told(SUMMARIZE.noScore);
    else {
      scores.push(...read.list.reviews);
      notes.push(...unreadNotes(SUMMARIZE.review, path, read.list.unread));
    }
  }
  return { scores, notes };
}

/**
 * Reads the files of a run.
 *
 * @param workers threads; null to choose by the machine and the number of files
 * @returns all that could be read; what could not stands in `files` and `notes`
 */
export async function gather(
  chosen: ChosenFiles,
  options: CollectOptions,
  workers: number | null,
  io: Io,
): Promise<Gathered> {
  const forms = chosen.reviews.filter((path) => !isTextList(path));
  const all = [...chosen.forms, ...forms, ...chosen.previous];
  const progress = progressLine(io, all.length);
  const threads = { script: io.threadScript, count: workers ?? threadsFor(all.length) };
  const read = await collectFiles(all, options, threads, progress.show);
  progress.clear();

  const files = read.slice(0, chosen.forms.length);
  const reviewed = read.slice(files.length, files.length + forms.length);
  const previous = read.slice(files.length + forms.length);
  const year = summedYear(submissionsOf(files), options.year);
  const isList = ({ error }: ReadFile): boolean => error?.code === "no-form";
  const lists = [...chosen.reviews.filter(isTextList), ...reviewed.filter(isList).map(({ file }) => file)];
  const listed = listedScores(lists);
  const scored = reviewed.filter((file) => !isList(file));
  return {
    files,
    year,
    previous: submissionsOf(previous),
    reviews: chosen.reviews.length === 0 ? null : [...listed.scores, ...reviewedScores(scored, year)],
    notes: [
      ...listed.notes,
      ...besideNotes(scored, SUMMARIZE.review, year),
      ...besideNotes(previous, SUMMARIZE.previous, null),
    ],
  };
}
