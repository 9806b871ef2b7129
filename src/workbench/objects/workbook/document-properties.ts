/** `Excel.DocumentProperties`: title, author and what else a file says of itself. */
import type { Book } from "../../model/book";
import type { DocumentProperties } from "../../model/snapshot";
import { invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    DocumentProperties: Book;
  }
}

const { property, navigation } = membersOf<Book>();

type TextName = Exclude<keyof DocumentProperties, "creationDate" | "lastAuthor" | "revisionNumber">;

/** A text that may be read and written. */
function text(name: TextName): Property<Book> {
  return property(
    "1.7",
    (book) => book.custom.properties[name],
    (book, value) => {
      if (typeof value !== "string") throw invalidArgument(name);
      book.custom.properties[name] = value;
    },
  );
}

/** `Excel.DocumentProperties`. */
export const documentPropertiesClass = objectClass<"DocumentProperties">({
  name: "DocumentProperties",
  since: "1.7",
  members: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
    lastAuthor: property("1.7", (book) => book.custom.properties.lastAuthor),
    creationDate: property("1.7", (book) => book.custom.properties.creationDate),
    revisionNumber: property(
      "1.7",
      (book) => book.custom.properties.revisionNumber,
      (book, value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument("revisionNumber");
        book.custom.properties.revisionNumber = value;
      },
    ),
    custom: navigation("1.7", (book) => new Handle("CustomPropertyCollection", book)),
  },
});
