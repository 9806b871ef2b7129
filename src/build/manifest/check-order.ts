/** Elements stand where and as often as the schema says. */
import type { Fault } from "./fault";
import { CHILDREN, type Times } from "./schema";
import type { Element } from "./xml";

type Rule = readonly (readonly [name: string, times: Times])[];

function ruleOf(way: readonly string[], element: Element): Rule {
  const typed = CHILDREN[`${element.name}:${element.attributes["xsi:type"] ?? ""}`];
  if (typed !== undefined) return typed;
  const ends = way.map((_, index) => way.slice(index).join("/"));
  const known = ends.find((end) => end in CHILDREN);
  return known === undefined ? [] : (CHILDREN[known] ?? []);
}

/** Takes the children off in the rule's order; what the rule does not expect there is the fault. */
function firstFault(children: readonly string[], rule: Rule): string | null {
  let next = 0;
  for (const [name, times] of rule) {
    let count = 0;
    while (children[next] === name && (times === "+" || count === 0)) {
      count += 1;
      next += 1;
    }
    if (count === 0 && times !== "?") return name;
  }
  return children[next] ?? null;
}

function checkBelow(element: Element, above: readonly string[]): Fault[] {
  const way = [...above, element.name];
  const found = firstFault(
    element.children.map(({ name }) => name),
    ruleOf(way, element),
  );
  const own: Fault[] = found === null ? [] : [{ kind: "order", where: [...way, found].join("/") }];
  return [...own, ...element.children.flatMap((child) => checkBelow(child, way))];
}

/**
 * Finds the first element of each parent that is missing, too many, unknown or out of its place.
 *
 * @example checkOrder(parseXml("<OfficeApp/>")) // [{ kind: "order", where: "OfficeApp/Id" }]
 */
export function checkOrder(root: Element): Fault[] {
  return checkBelow(root, []);
}
