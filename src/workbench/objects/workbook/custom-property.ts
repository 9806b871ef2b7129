/** `Excel.CustomPropertyCollection` and `Excel.CustomProperty`: document properties with names of one's own. */
import type { Book } from "../../model/book/book";
import type { BookCustom, PropertyValue } from "../../model/book/snapshot";
import type { Arguments } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";

/** A custom property, by its key. */
export interface CustomPropertyTarget {
  book: Book;
  key: string;
}

declare module "../../richapi/handle" {
  interface Targets {
    CustomProperty: CustomPropertyTarget;
    CustomPropertyCollection: Book;
  }
}

const ofOne = membersOf<CustomPropertyTarget>();
const ofAll = membersOf<Book>();

type Entry = BookCustom["customProperties"][number];

function entry(book: Book, key: string): Entry | null {
  const wanted = key.toLowerCase();
  return book.custom.customProperties.find((one) => one.key.toLowerCase() === wanted) ?? null;
}

function entryOf({ book, key }: CustomPropertyTarget): Entry {
  return required(entry(book, key), key);
}

function valueOf(value: unknown): PropertyValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("value");
}

/** As `Excel.DocumentPropertyType` names it. */
function typeOf(value: PropertyValue): "Number" | "Float" | "Boolean" | "Date" | "String" {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Date";
}

const handleOf = (book: Book, key: string): Handle<"CustomProperty"> => new Handle("CustomProperty", { book, key });

function find(book: Book, args: Arguments): Handle<"CustomProperty"> | null {
  const found = entry(book, args.text(0, "key"));
  return found === null ? null : handleOf(book, found.key);
}

/** `Excel.CustomProperty`. */
export const customPropertyClass = objectClass<"CustomProperty">({
  name: "CustomProperty",
  since: "1.7",
  id: ({ key }) => key,
  members: {
    key: ofOne.property("1.7", (target) => entryOf(target).key),
    type: ofOne.property("1.7", (target) => typeOf(entryOf(target).value)),
    value: ofOne.property(
      "1.7",
      (target) => {
        const { value } = entryOf(target);
        return typeof value === "object" ? value.date : value;
      },
      (target, value) => {
        entryOf(target).value = valueOf(value);
      },
    ),
    delete: ofOne.method("1.7", (target) => {
      const found = entryOf(target);
      const { custom } = target.book;
      custom.customProperties = custom.customProperties.filter((one) => one !== found);
      return null;
    }),
  },
});

/** `Excel.CustomPropertyCollection`. */
export const customPropertyCollectionClass = objectClass<"CustomPropertyCollection">({
  name: "CustomPropertyCollection",
  since: "1.7",
  items: (book) => book.custom.customProperties.map(({ key }) => handleOf(book, key)),
  members: {
    add: ofAll.method("1.7", (book, args) => {
      const [key, value] = [args.text(0, "key"), valueOf(args.raw(1))];
      if (key === "") throw invalidArgument("key");
      const found = entry(book, key);
      if (found === null) book.custom.customProperties.push({ key, value });
      else found.value = value;
      return handleOf(book, found?.key ?? key);
    }),
    deleteAll: ofAll.method("1.7", (book) => {
      book.custom.customProperties = [];
      return null;
    }),
    getCount: ofAll.method("1.7", (book) => book.custom.customProperties.length),
    getItem: ofAll.method("1.7", (book, args) => required(find(book, args), args.text(0, "key"))),
    getItemOrNullObject: ofAll.method("1.7", find),
  },
});
