/** `Excel.CommentReplyCollection` and `Excel.CommentReply`. */
import { addReply, commentArea, commentState, type CommentRef } from "../../model/features/comments";
import type { CommentState } from "../../model/book/snapshot";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "../range/range-argument";
import { rangeHandle } from "../targets";
import { contentOf } from "./comments";

/** A reply by its id. */
export interface ReplyRef {
  comment: CommentRef;
  id: string;
}

declare module "../../richapi/handle" {
  interface Targets {
    CommentReplyCollection: CommentRef;
    CommentReply: ReplyRef;
  }
}

type Reply = CommentState["replies"][number];

function stateOf({ comment, id }: ReplyRef): Reply {
  return required(commentState(comment).replies.find((reply) => reply.id === id));
}

function find(comment: CommentRef, id: string): Handle<"CommentReply"> | null {
  const found = commentState(comment).replies.some((reply) => reply.id === id);
  return found ? new Handle("CommentReply", { comment, id }) : null;
}

const collection = membersOf<CommentRef>();

/** `Excel.CommentReplyCollection`: the oldest reply first. */
export const commentReplyCollectionClass = objectClass<"CommentReplyCollection">({
  name: "CommentReplyCollection",
  since: "1.10",
  items: (comment) => commentState(comment).replies.map(({ id }) => new Handle("CommentReply", { comment, id })),
  members: {
    add: collection.method(
      "1.10",
      (comment, args) => new Handle("CommentReply", { comment, id: addReply(comment, contentOf(args, 0)).id }),
    ),
    getCount: collection.method("1.10", (comment) => commentState(comment).replies.length),
    getItem: collection.method("1.10", (comment, args) => required(find(comment, args.text(0, "commentReplyId")))),
    getItemOrNullObject: collection.method("1.14", (comment, args) => find(comment, args.text(0, "commentReplyId"))),
    getItemAt: collection.method("1.10", (comment, args) => {
      const { id } = itemAt(commentState(comment).replies, args.integer(0, "index"));
      return new Handle("CommentReply", { comment, id });
    }),
  },
});

const { property, method } = membersOf<ReplyRef>();

/** `Excel.CommentReply`. */
export const commentReplyClass = objectClass<"CommentReply">({
  name: "CommentReply",
  since: "1.10",
  id: ({ id }) => id,
  members: {
    id: property("1.10", ({ id }) => id),
    authorName: property("1.10", (ref) => stateOf(ref).authorName),
    authorEmail: property("1.10", (ref) => stateOf(ref).authorEmail),
    content: property(
      "1.10",
      (ref) => stateOf(ref).content,
      (ref, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument("content");
        stateOf(ref).content = value;
      },
    ),
    contentType: property("1.12", () => "Plain"),
    creationDate: property("1.10", (ref) => stateOf(ref).creationDate),
    mentions: property("1.11", () => []),
    richContent: property("1.11", (ref) => stateOf(ref).content),
    resolved: property("1.11", ({ comment }) => commentState(comment).resolved),
    delete: method("1.10", (ref) => {
      stateOf(ref);
      const state = commentState(ref.comment);
      state.replies = state.replies.filter(({ id }) => id !== ref.id);
    }),
    getLocation: method("1.10", ({ comment }) => rangeHandle(comment.sheet, commentArea(commentState(comment)))),
    getParentComment: method("1.10", ({ comment }) => new Handle("Comment", comment)),
  },
});
