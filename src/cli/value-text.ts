/** A profile's value as a person reads it. */
import { LISTS } from "../locales/zh-CN/cli";
import { METHOD_NAMES, LEVEL_NAMES } from "../locales/zh-CN/profiles";

const NAMED = new Map<string, string>(Object.entries({ ...METHOD_NAMES, ...LEVEL_NAMES }));

function named(word: string): string {
  return NAMED.get(word) ?? word;
}

/**
 * One value in words: figures as they are, methods and levels by their Chinese names, lists joined.
 *
 * @example valueText([{ name: "优", from: 90 }, { name: "良", from: 80 }]) // "优≥90、良≥80"
 */
export function valueText(value: unknown): string {
  if (value === null) return LISTS.none;
  if (typeof value === "boolean") return value ? LISTS.yes : LISTS.no;
  if (typeof value === "string") return named(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? LISTS.none : value.map(valueText).join("、");
  if (typeof value !== "object") return "";
  const parts = new Map<string, unknown>(Object.entries(value));
  const from = parts.get("from");
  const name = parts.get("name");
  const share = parts.get("share");
  if (typeof name === "string") return `${name}≥${String(from)}`;
  if (typeof share === "number") return `≥${String(from)}→${String(share)}`;
  const weights = parts.get("weights");
  if (typeof weights === "object" && weights !== null) {
    return Object.entries(weights)
      .map(([level, weight]) => `${named(level)}${String(weight)}`)
      .join("/");
  }
  return [...parts].map(([part, each]) => `${named(part)} ${valueText(each)}`).join("，");
}
