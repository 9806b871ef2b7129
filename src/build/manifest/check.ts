/** Checks a manifest without asking anybody: Microsoft's own checker posts it to the network. */
import { checkFiles } from "./check-files";
import { checkIdentity } from "./check-identity";
import { checkOrder } from "./check-order";
import { checkResources } from "./check-resources";
import { checkTexts } from "./check-texts";
import type { Fault, Surroundings } from "./fault";
import { parseXml, type Element } from "./xml";

function treeOf(xml: string): Element | Fault {
  try {
    return parseXml(xml);
  } catch (problem) {
    return { kind: "xml", where: problem instanceof Error ? problem.message : String(problem) };
  }
}

/**
 * Everything that is wrong with a manifest.
 *
 * @param xml its text
 * @returns empty where nothing is
 * @example checkManifest(xml, surroundings) // []
 */
export function checkManifest(xml: string, surroundings: Surroundings): Fault[] {
  const root = treeOf(xml);
  if ("kind" in root) return [root];
  return [
    ...checkOrder(root),
    ...checkIdentity(root, surroundings),
    ...checkResources(root),
    ...checkTexts(root),
    ...checkFiles(root, surroundings),
  ];
}
