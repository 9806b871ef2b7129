/** Notes and threaded comments. */
import type { Worksheet } from "exceljs";
import type { CommentState } from "../../model/book/snapshot";
import { cellAddress, parseRange } from "../address";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, flagOf, textOf, type XmlElement } from "../package/xml";

/** The resource that holds all sheets' notes: `{ sheetId: { row: { column: note } } }`. */
export const NOTE_RESOURCE = "SHEET_NOTE_PLUGIN";

/** A note as the grid keeps it; lengths in pixels. */
export interface GridNote {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  show?: boolean;
}

/** Notes of a sheet by row and column. */
export type SheetNotes = Record<number, Record<number, GridNote>>;

/** The box of every note: a file keeps its size in a drawing, which is not read. */
const BOX = { width: 160, height: 72 };

/**
 * The notes of a sheet.
 *
 * @param part the sheet's comments part
 * @param taken addresses whose note only repeats a threaded comment
 * @param id how note ids begin
 */
export function readNotes(part: XmlElement | undefined, taken: ReadonlySet<string>, id: string): SheetNotes {
  const notes: SheetNotes = {};
  for (const found of childrenOf(childOf(part, "commentList"), "comment")) {
    const address = attribute(found, "ref") ?? "";
    const place = parseRange(address);
    if (place === null || taken.has(address)) continue;
    const { startRow: row, startColumn: col } = place;
    const note = textOf(childOf(found, "text")).replaceAll("\r\n", "\n");
    (notes[row] ??= {})[col] = { id: `${id}-note-${address}`, row, col, ...BOX, note, show: false };
  }
  return notes;
}

/**
 * The threaded comments of a sheet.
 *
 * @param part the sheet's part of threads
 * @param persons the workbook's part of persons
 */
export function readThreads(part: XmlElement | undefined, persons: XmlElement | undefined): CommentState[] {
  const names = new Map(
    childrenOf(persons, "person").map((one) => [attribute(one, "id"), attribute(one, "displayName")]),
  );
  const mails = new Map(childrenOf(persons, "person").map((one) => [attribute(one, "id"), attribute(one, "userId")]));
  const threads: CommentState[] = [];
  for (const found of childrenOf(part, "threadedComment")) {
    const person = attribute(found, "personId");
    const said = {
      id: attribute(found, "id") ?? "",
      content: textOf(childOf(found, "text")),
      authorName: names.get(person) ?? "",
      authorEmail: mails.get(person) ?? "",
      creationDate: attribute(found, "dT") ?? "",
    };
    const parent = threads.find(({ id }) => id === attribute(found, "parentId"));
    if (parent !== undefined) parent.replies.push(said);
    else threads.push({ ...said, cell: attribute(found, "ref") ?? "", resolved: flagOf(found, "done"), replies: [] });
  }
  return threads;
}

function flattened({ authorName, content, replies }: CommentState): string {
  return [{ authorName, content }, ...replies]
    .map((said) => (said.authorName === "" ? said.content : `${said.authorName}:\n${said.content}`))
    .join("\n");
}

/** Writes notes, and comments as notes, which is a loss: threads become one text. */
export function writeNotes(
  sheet: Worksheet,
  name: string,
  notes: SheetNotes,
  comments: readonly CommentState[],
  losses: LossLog,
): void {
  const texts = new Map<string, string>();
  for (const note of Object.values(notes).flatMap((row) => Object.values(row))) {
    const address = cellAddress(note.row, note.col);
    texts.set(address, note.note);
    const plain = note.width === BOX.width && note.height === BOX.height && note.show !== true;
    if (!plain) losses.add("note-look", { sheet: name, range: address });
  }
  for (const comment of comments) {
    const address = comment.cell.replaceAll("$", "");
    const before = texts.get(address);
    const text = flattened(comment);
    texts.set(address, before === undefined ? text : `${before}\n${text}`);
    losses.add("thread", { sheet: name, range: address });
  }
  for (const [address, text] of texts) sheet.getCell(address).note = text;
}
