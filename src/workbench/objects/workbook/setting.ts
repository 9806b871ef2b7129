/** `Excel.SettingCollection` and `Excel.Setting`: what an add-in keeps in the workbook, as JSON by key. */
import type { Book } from "../../model/book/book";
import type { Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";

/** A setting, by its key. */
export interface SettingTarget {
  book: Book;
  key: string;
}

declare module "../../richapi/handle" {
  interface Targets {
    Setting: SettingTarget;
    SettingCollection: Book;
  }
}

const ofOne = membersOf<SettingTarget>();
const ofAll = membersOf<Book>();

const handleOf = (book: Book, key: string): Handle<"Setting"> => new Handle("Setting", { book, key });

function valueAt({ book, key }: SettingTarget): unknown {
  if (!Object.hasOwn(book.custom.settings, key)) throw new ApiError("ItemNotFound", key);
  return book.custom.settings[key];
}

function store(book: Book, key: string, value: unknown): void {
  if (value === undefined) throw invalidArgument("value");
  // Whatever the key, it becomes a property of its own.
  book.custom.settings = Object.fromEntries([...Object.entries(book.custom.settings), [key, value]]);
}

function find(book: Book, args: Arguments): Handle<"Setting"> | null {
  const key = args.text(0, "key");
  return Object.hasOwn(book.custom.settings, key) ? handleOf(book, key) : null;
}

/** `Excel.Setting`. */
export const settingClass = objectClass<"Setting">({
  name: "Setting",
  since: "1.4",
  id: ({ key }) => key,
  members: {
    key: ofOne.property("1.4", ({ key }) => key),
    value: ofOne.property("1.4", valueAt, (target, value) => {
      valueAt(target);
      store(target.book, target.key, value);
    }),
    delete: ofOne.method("1.4", (target) => {
      valueAt(target);
      target.book.custom.settings = Object.fromEntries(
        Object.entries(target.book.custom.settings).filter(([key]) => key !== target.key),
      );
      return null;
    }),
  },
});

/** `Excel.SettingCollection`. */
export const settingCollectionClass = objectClass<"SettingCollection">({
  name: "SettingCollection",
  since: "1.4",
  items: (book) => Object.keys(book.custom.settings).map((key) => handleOf(book, key)),
  members: {
    add: ofAll.method("1.4", (book, args) => {
      const key = args.text(0, "key");
      if (key === "") throw invalidArgument("key");
      store(book, key, args.raw(1));
      return handleOf(book, key);
    }),
    getCount: ofAll.method("1.4", (book) => Object.keys(book.custom.settings).length),
    getItem: ofAll.method("1.4", (book, args) => required(find(book, args), args.text(0, "key"))),
    getItemOrNullObject: ofAll.method("1.4", find),
  },
});
