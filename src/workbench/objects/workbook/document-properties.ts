/** `Excel.DocumentProperties`: title, author and what else a file says of itself. */
import type { Book } from "../../model/book/book";
import type { DocumentProperties } from "../../model/book/snapshot";
import { text } from "../../richapi/arguments";
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
function written(name: TextName): Property<Book> {
  return property(
    "1.7",
    (book) => book.custom.properties[name],
    (book, value) => {
      book.custom.properties[name] = text(value, name);
    },
  );
}

/** `Excel.DocumentProperties`. */
export const documentPropertiesClass = objectClass<"DocumentProperties">({
  name: "DocumentProperties",
  since: "1.7",
  members: {
    title: written("title"),
    subject: written("subject"),
    author: written("author"),
    keywords: written("keywords"),
    comments: written("comments"),
    category: written("category"),
    manager: written("manager"),
    company: written("company"),
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
