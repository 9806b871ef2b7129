/** `jixiao template`: draws a blank form and writes it as a workbook. */
import { writeFileSync } from "node:fs";
import { BLANK_FORMS, drawTemplate } from "../../application/template";
import { CLI } from "../../locales/zh-CN/cli";
import { inputSentence } from "../../locales/zh-CN/files";
import { EXIT, UsageError, type Io } from "../io";
import { readArguments } from "../options";

/**
 * Runs the command. Without `--year` the form is drawn for the current year; a file of the same name is written over.
 *
 * @returns 0 written, 2 the file cannot be written
 * @throws UsageError
 */
export async function template(args: readonly string[], io: Io): Promise<number> {
  const { words, profile, year, out } = readArguments(args, ["profile", "year", "out"]);
  const [form, surplus] = words;
  if (form === undefined) throw new UsageError(CLI.noForm(BLANK_FORMS));
  if (surplus !== undefined) throw new UsageError(CLI.tooManyWords(surplus));
  const id = BLANK_FORMS.find((blank) => blank === form);
  if (id === undefined) throw new UsageError(CLI.unknownForm(form, BLANK_FORMS));
  if (out === null) throw new UsageError(CLI.noOut);

  // exceljs takes long to load, and no other command needs it.
  const { writeSheetPlan } = await import("../../files/write-sheet-plan");
  const bytes = await writeSheetPlan(drawTemplate(id, profile, year ?? new Date().getFullYear()), inputSentence);
  try {
    writeFileSync(out, bytes);
  } catch {
    io.err(`${CLI.cannotWrite(out)}\n`);
    return EXIT.failure;
  }
  io.err(`${CLI.written(out)}\n`);
  return EXIT.clean;
}
