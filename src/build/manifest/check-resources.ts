/** Resources are defined once, named shortly, used, and the shared runtime is one page. */
import type { Fault } from "./fault";
import { below, elements, type Element } from "./xml";

const ID_LENGTH = 32;

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function attributeOf(elementsFound: readonly Element[], name: string): string[] {
  return elementsFound.flatMap(({ attributes }) => attributes[name] ?? []);
}

/** Every place that has to name the one page of the shared runtime. */
function runtimePages(host: Element): string[] {
  const panes = elements(host).filter(
    ({ name, attributes }) => name === "Action" && attributes["xsi:type"] === "ShowTaskpane",
  );
  const places = [
    ...below(host, "Runtimes", "Runtime"),
    ...below(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
    ...below(host, "DesktopFormFactor", "FunctionFile"),
    ...panes.flatMap((pane) => below(pane, "SourceLocation")),
  ];
  return attributeOf(places, "resid");
}

function checkRuntime(root: Element): Fault[] {
  return below(root, "VersionOverrides", "Hosts", "Host").flatMap((host) => {
    const [first, ...others] = runtimePages(host);
    const stranger = others.find((page) => page !== first);
    const short = below(host, "Runtimes", "Runtime").find(({ attributes }) => attributes.lifetime !== "long");
    return [
      ...(stranger === undefined ? [] : [{ kind: "shared-runtime", where: `${first ?? ""}, ${stranger}` } as const]),
      ...(short === undefined ? [] : [{ kind: "shared-runtime", where: "Runtime lifetime" } as const]),
    ];
  });
}

/**
 * Checks ids: of resources, of controls, and of the shared runtime's page.
 *
 * @example checkResources(root) // [{ kind: "resid-unused", where: "Icon.Help.16" }]
 */
export function checkResources(root: Element): Fault[] {
  const resources = below(root, "VersionOverrides", "Resources").flatMap(({ children }) =>
    children.flatMap((kind) => kind.children),
  );
  const defined = attributeOf(resources, "id");
  const used = new Set(attributeOf(elements(root), "resid"));
  const others = elements(root).filter((element) => !resources.includes(element));
  const isLong = (id: string) => id.length > ID_LENGTH;
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((where) => ({ kind: "resid-undefined", where }) as const),
    ...defined.filter((id) => !used.has(id)).map((where) => ({ kind: "resid-unused", where }) as const),
    ...defined.filter(isLong).map((where) => ({ kind: "resid-long", where }) as const),
    ...[...repeated(defined), ...repeated(attributeOf(others, "id"))].map(
      (where) => ({ kind: "id-twice", where }) as const,
    ),
    ...checkRuntime(root),
  ];
}
