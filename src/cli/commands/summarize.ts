/** `jixiao summarize`: reads many forms and writes the standard tables over them as one workbook. */
import { existsSync, writeFileSync } from "node:fs";
import { opinionsByUnit } from "../../application/summary/opinions";
import { summarySheets } from "../../application/summary/plan-summary";
import { summarise, type Summary } from "../../application/summary/summarise";
import type { SheetReview } from "../../application/review/review";
import { CLI, SUMMARIZE } from "../../locales/zh-CN/cli";
import { yearSeed } from "../../summary/lot";
import { TABLE_IDS } from "../../summary/table";
import { readFile, type CollectOptions, type ReadFile } from "../collect/read-file";
import { EXIT, UsageError, type Io } from "../io";
import { readArguments, type Arguments } from "../options";
import { anyExists, chooseFiles } from "../summarize/choose-files";
import { summaryDocument } from "../summarize/document";
import { gather, readDue } from "../summarize/gather";
import { failureNotes, sourceNotes, tableNotes } from "../summarize/notes";
import { summaryText } from "../summarize/text";

const OPTIONS = ["profile", "year", "out", "json", "due", "review", "previous", "seed", "opinions", "workers"] as const;

const ISO_DATE = 10;

function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, ISO_DATE);
}

/** Somebody's forms are never written over, or taken for a list and left out of the sums, by a slip of the pen. */
function refuseForms(path: string | null, options: CollectOptions, sentence: (path: string) => string): void {
  if (path === null || !existsSync(path)) return;
  const { sheets, error } = readFile(path, options);
  // What is locked is somebody's.
  if (sheets.length > 0 || error?.code === "encrypted") throw new UsageError(sentence(path));
}

/** Reviews of the forms that count. */
function countedReviews(files: readonly ReadFile[], { sources }: Summary): SheetReview[] {
  const counted = new Set(sources.filter(({ state }) => state.kind === "counted").map(placeKey));
  return files.flatMap(({ file, reviews }) => reviews.filter(({ sheet }) => counted.has(placeKey({ file, sheet }))));
}

function placeKey({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string {
  return JSON.stringify([file, sheet]);
}

/**
 * Writes all files of the run.
 *
 * @returns what was written, or could not be: sentences for the person
 */
async function write(
  summary: Summary,
  files: readonly ReadFile[],
  { profile, opinions }: Arguments,
  out: string,
): Promise<{ status: number; said: string[] }> {
  // The writer takes long to load, and no other command needs it.
  const [{ writeBook }, { writeOpinions }] = await Promise.all([
    import("../../files/write-book"),
    import("../summarize/opinion-files"),
  ]);
  const bytes = await writeBook(summarySheets(summary, TABLE_IDS, { profile: profile.id, language: "zh-CN" }));
  try {
    writeFileSync(out, bytes);
  } catch {
    return { status: EXIT.failure, said: [CLI.cannotWrite(out)] };
  }
  const said = [CLI.written(out)];
  if (opinions === null) return { status: EXIT.clean, said };
  const byUnit = opinionsByUnit(countedReviews(files, summary), today(), "zh-CN");
  try {
    await writeOpinions(opinions, byUnit);
  } catch {
    return { status: EXIT.failure, said: [...said, SUMMARIZE.cannotWriteOpinions(opinions)] };
  }
  return { status: EXIT.clean, said: [...said, SUMMARIZE.opinions(opinions, byUnit.length)] };
}

/**
 * Runs the command.
 *
 * @returns 0 the summary was written, whatever could not be used being named in it; 2 no file was found, a list cannot
 *   be read, or something cannot be written
 * @throws UsageError
 */
export async function summarize(args: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(args, OPTIONS);
  const { words, profile, year, out, json } = asked;
  if (words.length === 0) throw new UsageError(SUMMARIZE.noFiles);
  if (out === null) throw new UsageError(CLI.noOut);
  const options: CollectOptions = { profile: profile.id, year, reviews: asked.opinions !== null };
  refuseForms(out, options, SUMMARIZE.outHoldsForms);
  refuseForms(asked.due, options, SUMMARIZE.dueHoldsForms);
  const chosen = chooseFiles(words, { ...asked, out });
  if (!anyExists(chosen.forms)) {
    io.err(`${SUMMARIZE.noneFound}\n`);
    return EXIT.failure;
  }
  const list = readDue(asked.due);
  if ("problem" in list) {
    io.err(`${list.problem}\n`);
    return EXIT.failure;
  }

  const { files, notes: beside, ...given } = await gather(chosen, options, asked.workers, io);
  const seed = asked.seed ?? yearSeed(given.year);
  const summary = summarise(files, { profile, language: "zh-CN", due: list.due, seed, ...given });
  const left = [...sourceNotes(summary.sources), ...list.notes, ...beside];
  const { status, said } = await write(summary, files, asked, out);
  if (json) {
    const document = summaryDocument(summary, [...left, ...tableNotes(summary)]);
    io.out(`${JSON.stringify(document, null, 2)}\n`);
    for (const note of left) io.err(`${note}\n`);
  } else {
    io.out(summaryText(summary, left));
    // On a terminal they stand among the lines above.
    if (!io.progress) for (const note of failureNotes(summary.sources)) io.err(`${note}\n`);
  }
  for (const sentence of said) io.err(`${sentence}\n`);
  return status;
}
