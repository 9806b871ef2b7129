/** Document properties, Excel's own and a person's. */
import type { BookCustom, DocumentProperties, PropertyValue } from "../../model/book/snapshot";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, element, textOf, type XmlElement } from "../package/xml";

const CORE = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const CUSTOM = {
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};
/** The set that a person's own properties belong to, and the first number in it. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_PID = 2;
const INT32 = 2 ** 31;

/** Excel's name of a property and the tag of the core part. */
const TAGS = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
] as const;

/**
 * The properties that Excel names.
 *
 * @param core the part `docProps/core.xml`
 * @param app the part `docProps/app.xml`
 */
export function readProperties(core: XmlElement | undefined, app: XmlElement | undefined): DocumentProperties {
  const text = (tag: string): string => textOf(childOf(core, tag.slice(tag.indexOf(":") + 1)));
  const texts = Object.fromEntries(TAGS.map(([key, tag]) => [key, text(tag)]));
  return {
    ...(texts as Record<(typeof TAGS)[number][0], string>),
    manager: textOf(childOf(app, "Manager")),
    company: textOf(childOf(app, "Company")),
    creationDate: text("dcterms:created"),
    revisionNumber: Number(text("cp:revision")),
  };
}

/** The core part. */
export function writeCore(properties: DocumentProperties): XmlElement {
  const texts = TAGS.filter(([key]) => properties[key] !== "").map(([key, tag]) => element(tag, {}, [properties[key]]));
  const { revisionNumber, creationDate } = properties;
  const created = element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, [creationDate]);
  return element("cp:coreProperties", CORE, [
    ...texts,
    ...(revisionNumber > 0 ? [element("cp:revision", {}, [String(revisionNumber)])] : []),
    ...(creationDate === "" ? [] : [created]),
  ]);
}

function valueOf(typed: XmlElement | undefined): PropertyValue | null {
  const text = textOf(typed);
  switch (typed?.name.slice(typed.name.indexOf(":") + 1)) {
    case "lpwstr":
    case "lpstr":
    case "bstr":
      return text;
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "uint":
    case "ui4":
    case "r4":
    case "r8":
    case "decimal":
      return Number(text);
    case "bool":
      return text === "true" || text === "1";
    case "filetime":
    case "date":
      return { date: text };
    default:
      return null;
  }
}

/** A person's own properties; those of a kind that Excel's API does not know are lost. */
export function readCustom(part: XmlElement | undefined, losses: LossLog): BookCustom["customProperties"] {
  return childrenOf(part, "property").flatMap((found) => {
    const value = valueOf(found.children.find((child) => typeof child !== "string"));
    if (value === null) losses.add("book-part", null);
    return value === null ? [] : [{ key: attribute(found, "name") ?? "", value }];
  });
}

function typed(value: PropertyValue): XmlElement {
  if (typeof value === "string") return element("vt:lpwstr", {}, [value]);
  if (typeof value === "boolean") return element("vt:bool", {}, [String(value)]);
  if (typeof value === "object") return element("vt:filetime", {}, [value.date]);
  const whole = Number.isInteger(value) && Math.abs(value) < INT32;
  return element(whole ? "vt:i4" : "vt:r8", {}, [String(value)]);
}

/** The part of a person's own properties. */
export function writeCustom(properties: BookCustom["customProperties"]): XmlElement {
  const made = properties.map(({ key, value }, index) =>
    element("property", { fmtid: FORMAT, pid: FIRST_PID + index, name: key }, [typed(value)]),
  );
  return element("Properties", CUSTOM, made);
}
