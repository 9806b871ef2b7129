/** An add-in's settings, which travel in the workbook as properties of a web extension. */
import type { LossLog } from "../loss";
import type { Package } from "../package/zip";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { attribute, childOf, childrenOf, element, type XmlElement } from "../package/xml";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.microsoft.com/office/2011/relationships";
const PANES_PATH = "xl/webextensions/taskpanes.xml";
const EXTENSION_PATH = "xl/webextensions/webextension1.xml";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
/** Stands for the add-in where no manifest gives an id. */
export const NO_ADD_IN = "00000000-0000-0000-0000-000000000000";

/** A setting's value is JSON; what is not was never written by Office.js, and is told as lost. */
function parsed(value: string, losses: LossLog): { value: unknown } | null {
  try {
    return { value: JSON.parse(value) as unknown };
  } catch {
    losses.add("book-part", null);
    return null;
  }
}

/** True for what this add-in left; where no manifest names it, for what anybody left. */
function isOf(extension: XmlElement | undefined, addIn: string): boolean {
  const id = attribute(childOf(extension, "reference"), "id") ?? "";
  return addIn === NO_ADD_IN || id.replace(/[{}]/gu, "").toLowerCase() === addIn.toLowerCase();
}

/**
 * The add-in's settings that travel in the workbook; those of others are told as lost.
 *
 * @param addIn id of its manifest; {@link NO_ADD_IN} takes the first add-in that left any
 */
export async function readSettings(file: Package, losses: LossLog, addIn: string): Promise<Record<string, unknown>> {
  const panes = (await file.relationships("")).find(({ type }) => type === "webextensiontaskpanes");
  if (panes === undefined) return {};
  const extensions = (await file.relationships(panes.target)).filter(({ type }) => type === "webextension");
  const settings: Record<string, unknown> = {};
  let found = false;
  for (const { target } of extensions) {
    const tree = await file.tree(target);
    const properties = childrenOf(childOf(tree, "properties"), "property");
    if (properties.length === 0) continue;
    const own: boolean = !found && isOf(tree, addIn);
    if (!own) losses.add("other-add-in", null);
    for (const one of own ? properties : []) {
      const read = parsed(attribute(one, "value") ?? "", losses);
      if (read !== null) settings[attribute(one, "name") ?? ""] = read.value;
    }
    found ||= own;
  }
  return settings;
}

function extension(settings: Readonly<Record<string, unknown>>, addIn: string): XmlElement {
  const properties = Object.entries(settings).map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  return element("we:webextension", { "xmlns:we": EXTENSION, id: `{${addIn}}` }, [
    element("we:reference", { id: addIn, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element("we:properties", {}, properties),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": OFFICE_RELATIONSHIPS }),
  ]);
}

/**
 * Puts the settings into a package that is being completed.
 *
 * @param addIn id of the manifest of the add-in that they belong to
 */
export async function writeSettings(
  file: Package,
  settings: Readonly<Record<string, unknown>>,
  addIn: string,
): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  file.put(EXTENSION_PATH, extension(settings, addIn));
  const id = await file.relate(PANES_PATH, `${OFFICE}/webextension`, "webextension1.xml");
  const pane = element("wetp:taskpane", { dockstate: "right", visibility: "0", width: "350", row: "0" }, [
    element("wetp:webextensionref", { "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": id }),
  ]);
  file.put(PANES_PATH, element("wetp:taskpanes", { "xmlns:wetp": PANES }, [pane]));
  await file.relate("", `${OFFICE}/webextensiontaskpanes`, PANES_PATH);
  await file.declare(PANES_PATH, PANES_TYPE);
  await file.declare(EXTENSION_PATH, EXTENSION_TYPE);
}
