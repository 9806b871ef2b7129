/** Where a rule comes from, as a cell says it. */
import { isUnverified, type Article } from "../law/document";
import type { Label } from "./table";

/**
 * Document and place of an article; one that is known from memory says so.
 *
 * @example basisLabel(article) // { label: "basis", facts: { document: "吴川市…", place: "结果应用" } }
 */
export function basisLabel(article: Article): Label {
  const { document, place } = article;
  return { label: isUnverified(article) ? "basisUnverified" : "basis", facts: { document, place } };
}
