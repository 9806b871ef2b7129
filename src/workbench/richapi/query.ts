/** What a load asks for, as a tree: names to give, and objects to go into. */
import type { QueryInfo } from "./wire";

/** Names wanted of one object; an empty selection means every plain value. */
export interface Selection {
  names: Set<string>;
  inner: Map<string, Selection>;
  skip: number;
  top: number | null;
}

function emptySelection(): Selection {
  return { names: new Set(), inner: new Map(), skip: 0, top: null };
}

/**
 * A member's name as the API says it: the wire has a capital first letter.
 *
 * @example memberName("GetRange") // "getRange"
 * @example memberName("_KeepReference") // "_KeepReference"
 */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/**
 * A member's name as the wire says it.
 *
 * @example wireName("numberFormat") // "NumberFormat"
 */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function add(selection: Selection, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const name = memberName(first);
  if (rest.length === 0) {
    selection.names.add(name);
    return;
  }
  const inner = selection.inner.get(name) ?? emptySelection();
  selection.inner.set(name, inner);
  add(inner, rest);
}

/**
 * Reads a load's `Select` and `Expand`.
 *
 * @example selectionOf({ Select: ["name", "format/fill/color"] }).inner.has("format") // true
 */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const selection = emptySelection();
  for (const path of query?.Select ?? []) add(selection, path.trim().split("/"));
  for (const path of query?.Expand ?? []) {
    const steps = path.trim().split("/").map(memberName);
    let at = selection;
    for (const step of steps) {
      const inner = at.inner.get(step) ?? emptySelection();
      at.inner.set(step, inner);
      at = inner;
    }
  }
  selection.skip = query?.Skip ?? 0;
  selection.top = query?.Top ?? null;
  return selection;
}

/**
 * What is asked of each member of a collection: paths may begin with `items` or not.
 *
 * @example itemSelection(selectionOf({ Select: ["items/name"] })).names.has("name") // true
 */
export function itemSelection(selection: Selection): Selection {
  const inner = selection.inner.get("items");
  const item = inner ?? emptySelection();
  for (const name of selection.names) if (name !== "items" && name !== "count") item.names.add(name);
  for (const [name, deeper] of selection.inner) if (name !== "items") item.inner.set(name, deeper);
  return item;
}
