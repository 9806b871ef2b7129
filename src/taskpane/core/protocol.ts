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

/** Entries of a list that go in one message. */
const PART = 250;

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A value as messages: a head, parts, done.
 *
 * @param size entries in one message
 * @example [...inParts({ rows: [1, 2, 3] }, 2)]
 * // [{ kind: "head", value: { rows: [] } }, { kind: "part", path: ["rows"], items: [1, 2] },
 * //  { kind: "part", path: ["rows"], items: [3] }, { kind: "done" }]
 */
export function* inParts(value: unknown, size = PART): Generator<Sent> {
  const parts: Part[] = [];
  const strip = (node: unknown, path: Path): unknown => {
    if (Array.isArray(node)) {
      const items: readonly unknown[] = node;
      if (items.length <= size) return items.map((item, index) => strip(item, [...path, index]));
      for (let at = 0; at < items.length; at += size) parts.push({ path, items: items.slice(at, at + size) });
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
