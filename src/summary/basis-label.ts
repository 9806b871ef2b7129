/** Where a rule comes from, as a cell says it. */
import type { Article } from "../law/document";
import type { Label } from "./table";

/**
 * Document and place of an article; one that is known from memory says so.
 *
 * @example basisLabel(article) // { label: "basis", facts: { document: "吴川市…", place: "结果应用" } }
 */
export function basisLabel({ document, place, evidence }: Article): Label {
  return { label: evidence.startsWith("M-") ? "basisUnverified" : "basis", facts: { document, place } };
}
