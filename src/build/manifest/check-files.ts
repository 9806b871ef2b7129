/** What a manifest points at is there: pages, pictures, descriptions of functions, commands. */
import type { Fault, Surroundings } from "./fault";
import { ICON_SIZES } from "./icon-sizes";
import { pngSize } from "./png-size";
import { below, elements, type Element } from "./xml";

/** Names of elements whose default value and overrides are addresses. */
const ADDRESSES = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]);
/** Pixels that Office asks of the pictures in its lists of add-ins. */
const LIST_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

function addressesOf(element: Element): string[] {
  return [element, ...element.children].flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
}

/** The path of an address below the base; null where it stands elsewhere. */
function pathOf(address: string, base: string): string | null {
  return address.startsWith(`${base}/`) ? address.slice(base.length + 1) : null;
}

function checkAddress(address: string, { base, files }: Surroundings): Fault[] {
  const path = pathOf(address, base);
  if (path === null) return [{ kind: "url", where: address }];
  return files.has(path) ? [] : [{ kind: "file", where: path }];
}

function checkAddresses(root: Element, surroundings: Surroundings): Fault[] {
  const home = new URL(surroundings.base).origin;
  const domains = below(root, "AppDomains", "AppDomain").filter(({ text }) => text !== home);
  return [
    ...elements(root)
      .filter(({ name }) => ADDRESSES.has(name))
      .flatMap(addressesOf)
      .flatMap((address) => checkAddress(address, surroundings)),
    ...domains.map(({ text }) => ({ kind: "url", where: text }) as const),
  ];
}

function checkPicture(address: string, pixels: number, { base, files }: Surroundings): Fault[] {
  const path = pathOf(address, base) ?? "";
  const bytes = files.get(path);
  if (bytes === undefined) return []; // told as a missing file
  const size = pngSize(bytes);
  return size?.width === pixels && size.height === pixels ? [] : [{ kind: "icon-size", where: path }];
}

function checkIcons(root: Element, surroundings: Surroundings): Fault[] {
  const addresses = new Map(
    below(root, "VersionOverrides", "Resources", "bt:Images", "bt:Image").map(({ attributes }) => [
      attributes.id ?? "",
      attributes.DefaultValue ?? "",
    ]),
  );
  const icons = elements(root).filter(({ name }) => name === "Icon");
  const named = icons.flatMap(({ children }) =>
    children.flatMap(({ attributes: { size, resid = "" } }) =>
      checkPicture(addresses.get(resid) ?? "", Number(size), surroundings),
    ),
  );
  const listed = Object.entries(LIST_ICONS).flatMap(([name, pixels]) =>
    below(root, name).flatMap((element) => checkPicture(element.attributes.DefaultValue ?? "", pixels, surroundings)),
  );
  const sets = icons
    .filter(({ children }) => children.map(({ attributes }) => attributes.size).join() !== ICON_SIZES.join())
    .map(({ children: [first] }) => ({ kind: "icon-set", where: first?.attributes.resid ?? "Icon" }) as const);
  // Buttons share pictures, and a faulty one is told once.
  const once = new Map([...named, ...listed].map((fault) => [fault.where, fault]));
  return [...once.values(), ...sets];
}

/** Ids of the functions that a description lists, or null where it is none. */
function functionIds(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof parsed !== "object" || parsed === null || !("functions" in parsed)) return null;
  const { functions } = parsed;
  if (!Array.isArray(functions) || functions.length === 0) return null;
  return (functions as { id: string }[]).map(({ id }) => id).join();
}

function checkFunctions(root: Element, { base, files }: Surroundings): Fault[] {
  const points = elements(root).filter(({ attributes }) => attributes["xsi:type"] === "CustomFunctions");
  const resids = points.flatMap((point) => below(point, "Metadata", "SourceLocation")).map((at) => at.attributes.resid);
  const paths = below(root, "VersionOverrides", "Resources", "bt:Urls", "bt:Url")
    .filter(({ attributes }) => resids.includes(attributes.id))
    .flatMap(addressesOf)
    .map((address) => pathOf(address, base) ?? address);
  const [first, ...others] = paths.map((path) => functionIds(files.get(path)));
  const sound = others.length > 0 && typeof first === "string" && others.every((ids) => ids === first);
  return sound ? [] : [{ kind: "functions", where: paths.join(", ") }];
}

function checkCommands(root: Element, { commands }: Surroundings): Fault[] {
  const named = elements(root).flatMap(({ name, text }) => (name === "FunctionName" ? [text] : []));
  return named.filter((name) => !commands.has(name)).map((where) => ({ kind: "command", where }));
}

/**
 * Checks addresses, pictures, descriptions of functions and commands.
 *
 * @example checkFiles(root, surroundings) // [{ kind: "file", where: "assets/icons/app-16.png" }]
 */
export function checkFiles(root: Element, surroundings: Surroundings): Fault[] {
  return [
    ...checkAddresses(root, surroundings),
    ...checkIcons(root, surroundings),
    ...checkFunctions(root, surroundings),
    ...checkCommands(root, surroundings),
  ];
}
