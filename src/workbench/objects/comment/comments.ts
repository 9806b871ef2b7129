/** `Excel.CommentCollection` and `Excel.Comment`. */
import {
  addComment,
  commentArea,
  commentOn,
  commentsOf,
  commentState,
  removeComment,
  type CommentRef,
} from "../../model/features/comments";
import type { Book } from "../../model/book/book";
import type { SheetModel } from "../../model/book/sheet";
import { flag, type Arguments } from "../../richapi/arguments";
import { apiNotFound, invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt, rangeArgument } from "../range/range-argument";
import { rangeHandle, type RangeTarget } from "../targets";

/** The comments of a sheet, or of the workbook. */
export interface CommentScope {
  book: Book;
  sheet: SheetModel | null;
}

declare module "../../richapi/handle" {
  interface Targets {
    CommentCollection: CommentScope;
    Comment: CommentRef;
  }
}

const CONTENT_TYPES = ["Plain", "Mention"] as const;

/**
 * The text of a comment or a reply; mentions of people need accounts, which the host does not have.
 *
 * @throws ApiError ApiNotFound for a comment that mentions people
 * @example contentOf(args, 1) // "请复核"
 */
export function contentOf(args: Arguments, place: number): string {
  if (args.optionalWord(place + 1, "contentType", CONTENT_TYPES, "Plain") === "Mention") {
    throw apiNotFound("CommentRichContent");
  }
  const content = args.text(place, "content");
  if (content === "") throw invalidArgument("content");
  return content;
}

function cellOf({ book, sheet }: CommentScope, args: Arguments): RangeTarget {
  const range = rangeArgument(book, sheet, args, 0, "cellAddress");
  const isElsewhere = sheet !== null && sheet.id !== range.sheet.id;
  if (range.area.rows > 1 || range.area.columns > 1 || isElsewhere) throw invalidArgument("cellAddress");
  return range;
}

function find(scope: CommentScope, holds: (ref: CommentRef) => boolean): Handle<"Comment"> {
  return new Handle("Comment", required(commentsOf(scope.book, scope.sheet).find(holds)));
}

const collection = membersOf<CommentScope>();

/** `Excel.CommentCollection`. */
export const commentCollectionClass = objectClass<"CommentCollection">({
  name: "CommentCollection",
  since: "1.10",
  items: ({ book, sheet }) => commentsOf(book, sheet).map((ref) => new Handle("Comment", ref)),
  members: {
    add: collection.method("1.10", (scope, args) => {
      const { sheet, area } = cellOf(scope, args);
      return new Handle("Comment", addComment(sheet, area, contentOf(args, 1)));
    }),
    getCount: collection.method("1.10", ({ book, sheet }) => commentsOf(book, sheet).length),
    getItem: collection.method("1.10", (scope, args) => {
      const wanted = args.text(0, "commentId");
      return find(scope, ({ id }) => id === wanted);
    }),
    getItemOrNullObject: collection.method("1.14", ({ book, sheet }, args) => {
      const wanted = args.text(0, "commentId");
      const found = commentsOf(book, sheet).find(({ id }) => id === wanted);
      return found === undefined ? null : new Handle("Comment", found);
    }),
    getItemAt: collection.method(
      "1.10",
      ({ book, sheet }, args) => new Handle("Comment", itemAt(commentsOf(book, sheet), args.integer(0, "index"))),
    ),
    getItemByCell: collection.method("1.10", (scope, args) => {
      const { sheet, area } = cellOf(scope, args);
      return new Handle("Comment", required(commentOn(sheet, area)));
    }),
    getItemByReplyId: collection.method("1.10", (scope, args) => {
      const wanted = args.text(0, "replyId");
      return find(scope, (ref) => commentState(ref).replies.some(({ id }) => id === wanted));
    }),
  },
});

const { property, method, navigation } = membersOf<CommentRef>();

/** `Excel.Comment`. */
export const commentClass = objectClass<"Comment">({
  name: "Comment",
  since: "1.10",
  id: ({ id }) => id,
  members: {
    replies: navigation("1.10", (ref) => new Handle("CommentReplyCollection", ref)),
    id: property("1.10", ({ id }) => id),
    authorName: property("1.10", (ref) => commentState(ref).authorName),
    authorEmail: property("1.10", (ref) => commentState(ref).authorEmail),
    content: property(
      "1.10",
      (ref) => commentState(ref).content,
      (ref, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("content");
        commentState(ref).content = value;
      },
    ),
    contentType: property("1.12", () => "Plain"),
    creationDate: property("1.10", (ref) => commentState(ref).creationDate),
    mentions: property("1.11", () => []),
    richContent: property("1.11", (ref) => commentState(ref).content),
    resolved: property(
      "1.11",
      (ref) => commentState(ref).resolved,
      (ref, value) => {
        commentState(ref).resolved = flag(value, "resolved");
      },
    ),
    delete: method("1.10", (ref) => removeComment(ref)),
    getLocation: method("1.10", (ref) => rangeHandle(ref.sheet, commentArea(commentState(ref)))),
  },
});
