/** Short ways to write a document down: its articles by name, its figures with their source. */
import type { Article, Constant, Evidence, LawDocument } from "./document";

/** An article as it is noted in a document's file: place, sentence, evidence, and a document of its own where the file gathers several. */
type Note = readonly [place: string, quote: string, evidence: Evidence, document?: string];

/**
 * A document with its articles by name.
 *
 * @param head number, title and date of issue of the document
 * @param notes its articles by name; the names are used by rules and never change
 * @example lawDocument({ number: "财预〔2020〕10号", … }, { grades: ["第十八条", "…", "M-high"] }).articles.grades.place // "第十八条"
 */
export function lawDocument<Name extends string>(
  head: Omit<LawDocument, "articles">,
  notes: Readonly<Record<Name, Note>>,
): LawDocument & { readonly articles: Readonly<Record<Name, Article>> } {
  const articles = Object.fromEntries(
    Object.entries<Note>(notes).map(([name, [place, quote, evidence, document]]) => [
      name,
      { document: document ?? head.number, place, quote, evidence },
    ]),
  ) as Record<Name, Article>;
  return { ...head, articles };
}

/** A figure with its unit, first date and source. @example constant(10, "分", "2020", article).value // 10 */
export function constant<T>(value: T, unit: string, since: string, source: Article): Constant<T> {
  return { value, unit, since, source };
}
