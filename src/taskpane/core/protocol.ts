/**
 * What goes between the pane and its worker.
 *
 * Long lists travel in parts, so that no single message keeps the pane busy: lists longer than a part are emptied in the
 * head and follow in order.
 */
import type { CoreService } from "./service";

/** Where a list stands in a message. */
type Path = readonly (string | number)[];

interface Part {
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** A piece of a value. */
export type Sent =
  { readonly kind: "head"; readonly value: unknown } | ({ readonly kind: "part" } & Part) | { readonly kind: "done" };

/** A question: its arguments in parts. */
export type Question = { readonly id: number; readonly name: keyof CoreService } & Sent;

/** An answer in parts, or why there is none. */
export type Reply = { readonly id: number } & (
  | Sent
  | { readonly kind: "refused"; readonly key: string; readonly facts: Readonly<Record<string, string | number>> }
  | { readonly kind: "failed"; readonly message: string }
);

/** Entries of a list that go in one message, at most, and the values that they may hold together. */
const PART = 250;
const VALUES = 2_500;

/** How many values an entry holds, itself counted; long ones are not counted to their end. */
function weightOf(entry: unknown): number {
  if (typeof entry !== "object" || entry === null) return 1;
  let weight = 1;
  for (const value of Object.values(entry)) {
    weight += weightOf(value);
    if (weight >= VALUES) return weight;
  }
  return weight;
}

/** Entries of a list that go together; they are alike, so that the first tells of all. */
function entriesAtOnce([first]: readonly unknown[], most: number): number {
  return Math.max(1, Math.min(most, Math.floor(VALUES / weightOf(first))));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A value as messages: a head, parts, done.
 *
 * @param size entries in one message, at most; fewer where they are large
 * @example [...inParts({ rows: [1, 2, 3] }, 2)]
 * // [{ kind: "head", value: { rows: [] } }, { kind: "part", path: ["rows"], items: [1, 2] },
 * //  { kind: "part", path: ["rows"], items: [3] }, { kind: "done" }]
 */
export function* inParts(value: unknown, size = PART): Generator<Sent> {
  const parts: Part[] = [];
  const strip = (node: unknown, path: Path): unknown => {
    if (Array.isArray(node)) {
      const items: readonly unknown[] = node;
      const count = entriesAtOnce(items, size);
      if (items.length <= count) return items.map((item, index) => strip(item, [...path, index]));
      for (let at = 0; at < items.length; at += count) parts.push({ path, items: items.slice(at, at + count) });
      return [];
    }
    if (!isPlain(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, strip(item, [...path, key])]));
  };
  yield { kind: "head", value: strip(value, []) };
  for (const part of parts) yield { kind: "part", ...part };
  yield { kind: "done" };
}

/** Puts a value together again, message by message. */
export class Assembly {
  #value: unknown = undefined;

  /** @returns true once the value is whole @throws TypeError where a part has no list to go into */
  take(sent: Sent): boolean {
    if (sent.kind === "head") this.#value = sent.value;
    if (sent.kind !== "part") return sent.kind === "done";
    let node = this.#value;
    for (const key of sent.path) node = (node as Readonly<Record<string | number, unknown>>)[key];
    if (!Array.isArray(node)) throw new TypeError("no list to put a part into");
    node.push(...(sent.items as unknown[]));
    return false;
  }

  get value(): unknown {
    return this.#value;
  }
}
