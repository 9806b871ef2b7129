/** `jixiao check`: reads, checks and scores workbooks, and says what is wrong. */
import { checkFile, type FileReport } from "../../application/check-files";
import { loadFile } from "../../files/load-file";
import { readWorkbook } from "../../files/read-workbook";
import { CLI } from "../../locales/zh-CN/cli";
import { findFiles } from "../find-files";
import { EXIT, UsageError, type Io } from "../io";
import { checkDocument } from "../json";
import { readArguments } from "../options";
import { progressLine } from "../progress";
import { fileText, summaryText } from "../report-text";

function exitOf(reports: readonly FileReport[]): number {
  if (reports.some(({ error }) => error !== null)) return EXIT.failure;
  const faulty = reports.some(({ sheets }) =>
    sheets.some(({ findings }) => findings.some(({ severity }) => severity === "error")),
  );
  return faulty ? EXIT.faults : EXIT.clean;
}

/**
 * Runs the command.
 *
 * @returns 0 no error found, 1 at least one, 2 a file could not be used
 * @throws UsageError
 */
export function check(args: readonly string[], io: Io): number {
  const { words, profile, year, json } = readArguments(args, ["profile", "year", "json"]);
  if (words.length === 0) throw new UsageError(CLI.noFiles);
  const files = findFiles(words);
  const progress = progressLine(io, files.length);
  const reports: FileReport[] = [];

  for (const [index, file] of files.entries()) {
    progress.show(index + 1);
    const report = checkFile(file, { bytesOf: loadFile, read: readWorkbook }, { profile, year });
    reports.push(report);
    progress.clear();
    if (!json) io.out(fileText(report));
  }
  if (files.length === 0) io.err(`${CLI.noneFound}\n`);
  if (json) io.out(`${JSON.stringify(checkDocument(reports), null, 2)}\n`);
  else if (files.length > 0) io.out(summaryText(reports));
  return files.length === 0 ? EXIT.failure : exitOf(reports);
}
