/** What the host takes from an add-in's manifest (the XML kind). */
import { resourcesOf, type Icon, type Localized, type Resources } from "./manifest-resources";
import { all, down, type XmlElement } from "./xml";

/** What a button or a menu's item does. */
export type CommandAction =
  { readonly kind: "showTaskpane"; readonly url: string } | { readonly kind: "execute"; readonly functionName: string };

/** A button, or an item of a menu. */
export interface Command {
  readonly id: string;
  readonly label: Localized;
  readonly tipTitle: Localized;
  readonly tip: Localized;
  readonly icons: readonly Icon[];
  readonly action: CommandAction;
}

/** A control of the ribbon; a menu has items and no action. */
export type Control =
  | (Command & { readonly kind: "button" })
  | (Omit<Command, "action"> & { readonly kind: "menu"; readonly items: readonly Command[] });

/** A group of controls. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: Localized;
  readonly controls: readonly Control[];
}

/** A tab. One of Office's own carries its id as label. */
export interface RibbonTab {
  readonly id: string;
  readonly label: Localized;
  readonly groups: readonly RibbonGroup[];
}

/** An add-in, as far as the host needs it; addresses are moved to where the add-in is served. */
export interface AddIn {
  readonly id: string;
  readonly name: Localized;
  readonly taskpaneUrl: string;
  readonly tabs: readonly RibbonTab[];
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
}

/** A manifest that says something the host cannot follow; the message names the element. */
export class ManifestFault extends Error {}

function need<Found>(found: Found | null, what: string): Found {
  if (found === null) throw new ManifestFault(what);
  return found;
}

function resid(element: XmlElement | null, what: string): string {
  return need(element?.attribute("resid") ?? null, what);
}

function actionOf(element: XmlElement, resources: Resources): CommandAction {
  const action = need(down(element, "Action"), "Action");
  const type = action.attribute("type");
  if (type === "ShowTaskpane") {
    return { kind: "showTaskpane", url: resources.url(resid(down(action, "SourceLocation"), "Action/SourceLocation")) };
  }
  if (type === "ExecuteFunction") {
    return { kind: "execute", functionName: need(down(action, "FunctionName"), "Action/FunctionName").text };
  }
  throw new ManifestFault(`Action ${String(type)}`);
}

function faceOf(element: XmlElement, resources: Resources): Omit<Command, "action"> {
  const label = resources.text(resid(down(element, "Label"), "Label"));
  const tip = down(element, "Supertip");
  return {
    id: need(element.attribute("id"), `${element.name} id`),
    label,
    tipTitle: tip === null ? label : resources.text(resid(down(tip, "Title"), "Supertip/Title")),
    tip: tip === null ? label : resources.text(resid(down(tip, "Description"), "Supertip/Description")),
    icons: all(down(element, "Icon"), "Image").map((image) => ({
      size: Number(image.attribute("size")),
      url: resources.image(resid(image, "Icon/Image")),
    })),
  };
}

function commandOf(element: XmlElement, resources: Resources): Command {
  return { ...faceOf(element, resources), action: actionOf(element, resources) };
}

function controlOf(element: XmlElement, resources: Resources): Control {
  const type = element.attribute("type");
  if (type === "Button") return { ...commandOf(element, resources), kind: "button" };
  if (type !== "Menu") throw new ManifestFault(`Control ${String(type)}`);
  const items = all(down(element, "Items"), "Item").map((item) => commandOf(item, resources));
  return { ...faceOf(element, resources), kind: "menu", items };
}

function tabOf(element: XmlElement, resources: Resources): RibbonTab {
  const id = need(element.attribute("id"), "tab id");
  const label = down(element, "Label");
  return {
    id,
    label: label === null ? { default: id, byLocale: {} } : resources.text(resid(label, "CustomTab/Label")),
    groups: all(element, "Group").map((group) => ({
      id: need(group.attribute("id"), "Group id"),
      label: resources.text(resid(down(group, "Label"), "Group/Label")),
      controls: all(group, "Control").map((control) => controlOf(control, resources)),
    })),
  };
}

/** A newer version of the overrides stands inside the older one and takes its place. */
function overridesOf(root: XmlElement): XmlElement | null {
  const outer = down(root, "VersionOverrides");
  return outer === null ? null : (overridesOf(outer) ?? outer);
}

function pointsOf(host: XmlElement, factor: string, type: string): XmlElement[] {
  return all(down(host, factor), "ExtensionPoint").filter((point) => point.attribute("type") === type);
}

function functionsOf(host: XmlElement, resources: Resources): AddIn["functions"] {
  const [point] = pointsOf(host, "AllFormFactors", "CustomFunctions");
  if (point === undefined) return null;
  const namespace = resources.text(resid(down(point, "Namespace"), "CustomFunctions/Namespace"));
  return {
    namespace: namespace.default,
    metadataUrl: resources.url(resid(down(point, "Metadata", "SourceLocation"), "CustomFunctions/Metadata")),
  };
}

/**
 * Reads a manifest.
 *
 * @param root the `OfficeApp` element
 * @param guestOrigin where the add-in is served: the addresses of the manifest's own origin are moved there
 * @throws ManifestFault where an element is missing or of a kind the host does not know, naming it
 * @example readManifest(parseXml(xml), "http://localhost:3001").tabs[0]?.groups[0]?.controls[0]?.label.default // "打开窗格"
 */
export function readManifest(root: XmlElement, guestOrigin: string): AddIn {
  const source = need(
    down(root, "DefaultSettings", "SourceLocation")?.attribute("DefaultValue") ?? null,
    "SourceLocation",
  );
  const home = new URL(source).origin;
  const overrides = overridesOf(root);
  const resources = resourcesOf(overrides, (url) =>
    url.startsWith(`${home}/`) ? guestOrigin + url.slice(home.length) : url,
  );
  const name = need(down(root, "DisplayName"), "DisplayName");
  const hosts = all(overrides === null ? null : down(overrides, "Hosts"), "Host");
  const host = hosts.find((candidate) => candidate.attribute("type") === "Workbook") ?? null;
  const surfaces = host === null ? [] : pointsOf(host, "DesktopFormFactor", "PrimaryCommandSurface");
  return {
    id: need(down(root, "Id"), "Id").text,
    name: resources.localized(name),
    taskpaneUrl: resources.relocate(source),
    tabs: surfaces.flatMap(({ children }) =>
      children.filter(({ name: kind }) => /^(?:Custom|Office)Tab$/u.test(kind)).map((tab) => tabOf(tab, resources)),
    ),
    functions: host === null ? null : functionsOf(host, resources),
  };
}
