/** XML parts as trees; names are compared without their prefix. */
import { SaxesParser } from "saxes";
import { WorkbookFileError } from "../refuse";

/** An element; a string among the children is text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** A new element; attributes that are undefined are left out. @example element("f", {}, ["A1"]).name // "f" */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given[key] = String(value);
  return { name, attributes: given, children };
}

/**
 * The tree of a part.
 *
 * @throws WorkbookFileError `damaged` where it is not XML
 * @example parseXml("<a><b/></a>").children.length // 1
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (cause) => {
    throw new WorkbookFileError("damaged", { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const made: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text.replace(/^\uFEFF/u, "")).close();
  if (root === undefined) throw new WorkbookFileError("damaged");
  return root;
}

/** A name without its prefix. @example localName("x14:cfRule") // "cfRule" */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The children of a name. @example childrenOf(parseXml("<a><b/><b/></a>"), "b").length // 2 */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== "string" && localName(child.name) === name) found.push(child);
  }
  return found;
}

/** The first child of a name, or of a path of names. @example childOf(parseXml("<a><b/></a>"), "b")?.name // "b" */
export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path) at = childrenOf(at, name)[0];
  return at;
}

/** All elements of a name below, in order. @example descendants(parseXml("<a><b><c/></b></a>"), "c").length // 1 */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const below = descendants(child, name);
    return localName(child.name) === name ? [child, ...below] : below;
  });
}

/** The text of an element and all below it. @example textOf(parseXml("<a>1<b>2</b></a>")) // "12" */
export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** An attribute by its name without prefix. @example attribute(parseXml('<a r:id="x"/>'), "id") // "x" */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  if (of === undefined) return undefined;
  const exact = of.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(of.attributes)) if (localName(key) === name) return value;
  return undefined;
}

/** An attribute as a number; undefined where it is not there. @example numberOf(parseXml('<a n="2"/>'), "n") // 2 */
export function numberOf(of: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(of, name);
  return text === undefined ? undefined : Number(text);
}

/** An attribute as yes or no. @example flagOf(parseXml('<a b="1"/>'), "b") // true */
export function flagOf(of: XmlElement | undefined, name: string, absent = false): boolean {
  const text = attribute(of, name);
  return text === undefined ? absent : text === "1" || text === "true";
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/[&<>"\n\r\t]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** The text of a tree, without the declaration. @example writeXml(element("a", { b: 1 })) // '<a b="1"/>' */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const head = `<${name}${given.join("")}`;
  if (children.length === 0) return `${head}/>`;
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : writeXml(child)));
  return `${head}>${inner.join("")}</${name}>`;
}

/** A whole part with its declaration. */
export function writePart(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`;
}
