/** A small view of an XML element, so that the manifest is read the same way in the browser and in tests. */

/** An element; names are local names, without a namespace's prefix. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** All text inside, trimmed. */
  readonly text: string;
  /** An attribute's value by its local name; null where there is none. */
  attribute(name: string): string | null;
}

/** XML that is not well-formed. */
export class XmlFault extends Error {}

function viewOf(element: Element): XmlElement {
  return {
    name: element.localName,
    children: [...element.children].map(viewOf),
    text: element.textContent.trim(),
    attribute: (name) => [...element.attributes].find(({ localName }) => localName === name)?.value ?? null,
  };
}

/**
 * Reads XML with the browser's own parser.
 *
 * @throws XmlFault where the text is not well-formed
 * @example parseXml('<a b="1"/>').attribute("b") // "1"
 */
export function parseXml(source: string): XmlElement {
  const parsed = new DOMParser().parseFromString(source, "application/xml");
  if (parsed.querySelector("parsererror") !== null) throw new XmlFault("the XML is not well-formed");
  return viewOf(parsed.documentElement);
}

/**
 * Goes down by names, taking the first child of each name.
 *
 * @returns null where one is missing
 * @example down(root, "Host", "Label")
 */
export function down(element: XmlElement, ...names: string[]): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of names) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}

/**
 * The children of one name.
 *
 * @example all(group, "Control").length // 2
 */
export function all(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
