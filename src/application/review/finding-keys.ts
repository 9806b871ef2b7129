/** Keys of findings: the same fault keeps its key from check to check, and from language to language. */
import type { Facts } from "../../domain/finding";

/** What a key is made of: what was found, never where on the sheet. */
export interface KeyParts {
  readonly rule: string;
  readonly project: string | null;
  readonly subject: string | null;
  /** Key of the sentence. */
  readonly message: string;
  readonly facts: Facts;
}

/** Facts that name a cell: they change whenever a row is put in above. */
const PLACES: ReadonlySet<string> = new Set(["first"]);

/** A bar within a part is no bar between parts. */
function part(text: string): string {
  return text.replace(/[\\|]/gu, "\\$&");
}

function keyOf({ rule, project, subject, message, facts }: KeyParts): string {
  const said = Object.entries(facts)
    .filter(([name]) => !PLACES.has(name))
    .map(([name, value]) => `${name}=${value ?? ""}`)
    .sort();
  return [rule, project ?? "", subject ?? "", message, ...said].map(part).join("|");
}

/**
 * A maker of keys for one review: the second fault with the same parts gets "#2" behind its key.
 *
 * @example
 * const key = findingKeys();
 * key({ rule: "G-01", project: "道路", subject: "里程", message: "G-01", facts: {} }) // "G-01|道路|里程|G-01"
 */
export function findingKeys(): (parts: KeyParts) => string {
  const times = new Map<string, number>();
  return (parts) => {
    const key = keyOf(parts);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  };
}
