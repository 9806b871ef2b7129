/** `Excel.Runtime`: whether events are told. */
import type { Book } from "../../model/book/book";
import { flag } from "../../richapi/arguments";
import { membersOf, objectClass } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    Runtime: Book;
  }
}

/** `Excel.Runtime`. */
export const runtimeClass = objectClass<"Runtime">({
  name: "Runtime",
  since: "1.5",
  members: {
    enableEvents: membersOf<Book>().property(
      "1.8",
      (book) => book.events.enabled,
      (book, value) => {
        book.events.enabled = flag(value, "enableEvents");
      },
    ),
  },
});
