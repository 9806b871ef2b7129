/** Who the add-in is, and what it needs of Excel. */
import type { Fault, Surroundings } from "./fault";
import { below, type Element } from "./xml";

/** The least that the add-in runs on. What is newer is asked for at run time before it is used. */
export const REQUIRED = { ExcelApi: "1.9", SharedRuntime: "1.1" } as const;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;

function sets(found: readonly Element[]): Record<string, string | undefined> {
  return Object.fromEntries(found.map(({ attributes }) => [attributes.Name ?? "", attributes.MinVersion]));
}

/**
 * Checks id, version and requirement sets: the base keeps an old Excel from offering the add-in at all.
 *
 * @example checkIdentity(root, surroundings) // [{ kind: "version", where: "0.2.0.0" }]
 */
export function checkIdentity(root: Element, { version }: Surroundings): Fault[] {
  const [id] = below(root, "Id");
  const [own] = below(root, "Version");
  const base = sets(below(root, "Requirements", "Sets", "Set"));
  const ribbon = sets(below(root, "VersionOverrides", "Requirements", "bt:Sets", "bt:Set"));
  const missing = [
    ...(base.ExcelApi === REQUIRED.ExcelApi ? [] : ["Requirements/ExcelApi"]),
    ...Object.entries(REQUIRED)
      .filter(([name, least]) => ribbon[name] !== least)
      .map(([name]) => `VersionOverrides/Requirements/${name}`),
  ];
  return [
    ...(GUID.test(id?.text ?? "") ? [] : [{ kind: "guid", where: id?.text ?? "" } as const]),
    ...(own?.text === `${version}.0` ? [] : [{ kind: "version", where: own?.text ?? "" } as const]),
    ...missing.map((where) => ({ kind: "requirement", where }) as const),
  ];
}
