/** Which files are summed up, and which of those found are something else. */
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { findFiles } from "../find-files";
import { isOpinionFile } from "./opinion-files";

/** Paths that a command line names beside the forms. */
export interface OtherPaths {
  readonly out: string;
  readonly due: string | null;
  readonly reviews: readonly string[];
  readonly previous: readonly string[];
  /** Folder of opinions, theirs or an earlier run's. */
  readonly opinions: string | null;
}

/** The files of a run, by what they are for; none is read twice. */
export interface ChosenFiles {
  readonly forms: readonly string[];
  readonly reviews: readonly string[];
  readonly previous: readonly string[];
}

function isOpinion(path: string, folder: string | null): boolean {
  return folder !== null && resolve(dirname(path)) === resolve(folder) && isOpinionFile(basename(path));
}

/**
 * Finds the files of a run. What is written, and what is named for something else, is no form to be summed up even where
 * it lies in the same folder.
 *
 * @param words files and folders of forms
 * @example chooseFiles(["forms"], { out: "forms/summary.xlsx", … }).forms // ["forms/1.xlsx"]
 */
export function chooseFiles(words: readonly string[], paths: OtherPaths): ChosenFiles {
  const taken = new Set([paths.out, ...(paths.due === null ? [] : [paths.due])].map((path) => resolve(path)));
  const take = (names: readonly string[]): string[] => {
    const found = findFiles(names).filter((path) => !taken.has(resolve(path)) && !isOpinion(path, paths.opinions));
    for (const path of found) taken.add(resolve(path));
    return [...new Map(found.map((path) => [resolve(path), path])).values()];
  };
  const reviews = take(paths.reviews);
  const previous = take(paths.previous);
  return { reviews, previous, forms: take(words) };
}

/** True where at least one of them is there. @example anyExists(["没有.xlsx"]) // false */
export function anyExists(paths: readonly string[]): boolean {
  return paths.some((path) => existsSync(path));
}
