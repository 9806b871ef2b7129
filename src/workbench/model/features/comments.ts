/** Threaded comments: kept with their sheet, found by id or by cell. */
import { generateRandomId } from "@univerjs/core";
import { ApiError, required } from "../../richapi/errors";
import { addressOf, parseAddress, type Area } from "../cells/area";
import type { Book } from "../book/book";
import { objectWords } from "./object-words";
import type { SheetModel } from "../book/sheet";
import type { CommentState } from "../book/snapshot";
import { sheetsOf } from "../book/sheets";

/** A comment by its id; what it stands for may be deleted meanwhile. */
export interface CommentRef {
  sheet: SheetModel;
  id: string;
}

type Reply = CommentState["replies"][number];

/**
 * The comments of a sheet, or of all sheets where none is given: by sheet, row and column.
 *
 * @example commentsOf(book, null).length // 0
 */
export function commentsOf(book: Book, sheet: SheetModel | null): CommentRef[] {
  const place = (comment: CommentState): number => {
    const { row, column } = commentArea(comment);
    return row * 2 ** 15 + column;
  };
  return (sheet === null ? sheetsOf(book) : [sheet]).flatMap((home) =>
    [...home.custom.comments].sort((a, b) => place(a) - place(b)).map(({ id }) => ({ sheet: home, id })),
  );
}

/**
 * What a comment holds; changing it changes the comment.
 *
 * @throws ApiError ItemNotFound where it was deleted
 * @example commentState(ref).content // "请复核"
 */
export function commentState({ sheet, id }: CommentRef): CommentState {
  return required(sheet.custom.comments.find((comment) => comment.id === id));
}

/**
 * The cell that a comment stands on.
 *
 * @example commentArea(state).row // 0
 */
export function commentArea(comment: CommentState): Area {
  const parsed = parseAddress(comment.cell);
  if (parsed === null) throw new ApiError("GeneralException", comment.cell);
  return parsed.area;
}

/**
 * The comment on a cell; null where there is none.
 *
 * @example commentOn(sheet, { row: 0, column: 0, rows: 1, columns: 1 }) // null
 */
export function commentOn(sheet: SheetModel, cell: Area): CommentRef | null {
  const wanted = addressOf(cell);
  const found = sheet.custom.comments.find((comment) => comment.cell === wanted);
  return found === undefined ? null : { sheet, id: found.id };
}

function signed(book: Book): Omit<Reply, "content"> {
  const creationDate = new Date().toISOString();
  return { id: generateRandomId(16), authorName: objectWords(book).author, authorEmail: "", creationDate };
}

function requireObjects(sheet: SheetModel): void {
  if (sheet.custom.protection?.options.allowEditObjects === false) throw new ApiError("AccessDenied");
}

/**
 * Puts a comment on a cell.
 *
 * @throws ApiError InvalidOperation where the cell has one, AccessDenied where the sheet is protected
 * @example addComment(sheet, cell, "请复核").id.length // 16
 */
export function addComment(sheet: SheetModel, cell: Area, content: string): CommentRef {
  requireObjects(sheet);
  if (commentOn(sheet, cell) !== null) throw new ApiError("InvalidOperation", addressOf(cell));
  const comment = { ...signed(sheet.book), cell: addressOf(cell), content, resolved: false, replies: [] };
  sheet.custom.comments.push(comment);
  return { sheet, id: comment.id };
}

/**
 * Answers a comment.
 *
 * @example addReply(ref, "已改").content // "已改"
 */
export function addReply(ref: CommentRef, content: string): Reply {
  requireObjects(ref.sheet);
  const reply = { ...signed(ref.sheet.book), content };
  commentState(ref).replies.push(reply);
  return reply;
}

/**
 * Takes a comment away, with its replies.
 *
 * @example removeComment(ref)
 */
export function removeComment(ref: CommentRef): void {
  requireObjects(ref.sheet);
  commentState(ref);
  ref.sheet.custom.comments = ref.sheet.custom.comments.filter(({ id }) => id !== ref.id);
}
