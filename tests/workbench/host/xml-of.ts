/** Reads XML in Node into the small view that the host reads manifests by. */
import { SaxesParser } from "saxes";
import type { XmlElement } from "../../../src/workbench/host/xml";

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** The root of an XML text. */
export function xmlOf(source: string): XmlElement {
  const parser = new SaxesParser();
  const open: Open[] = [];
  const roots: XmlElement[] = [];
  parser.on("opentag", ({ name, attributes }) => open.push({ name: local(name), attributes, children: [], text: "" }));
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => {
    const done = open.pop();
    if (done === undefined) return;
    const { name, children, text, attributes } = done;
    const made: XmlElement = {
      name,
      children,
      text: text.trim(),
      attribute: (wanted) => Object.entries(attributes).find(([key]) => local(key) === wanted)?.[1] ?? null,
    };
    (open.at(-1)?.children ?? roots).push(made);
  });
  parser.write(source).close();
  const [root] = roots;
  if (root === undefined) throw new Error("no element");
  return root;
}
