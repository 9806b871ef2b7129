/** XML as a tree that keeps the order of elements, which a manifest's schema prescribes. */
import { SaxesParser } from "saxes";

/** An element; names and attributes as written, prefixes included. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/**
 * Reads XML.
 *
 * @returns the root element
 * @throws Error where it is not well-formed, saying where
 * @example parseXml('<a><b c="d"/></a>').children[0]?.attributes.c // "d"
 */
export function parseXml(source: string): Element {
  const parser = new SaxesParser();
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [top];
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const made: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

/**
 * Every element of a tree, itself first, in the order of the text.
 *
 * @example elements(parseXml("<a><b/></a>")).map(({ name }) => name) // ["a", "b"]
 */
export function elements(root: Element): Element[] {
  return [root, ...root.children.flatMap(elements)];
}

/**
 * The elements that a way of names leads to.
 *
 * @example below(parseXml("<a><b><c/></b><b/></a>"), "b", "c").length // 1
 */
export function below(root: Element, ...way: string[]): Element[] {
  return way.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [root],
  );
}
