/** How a numbered document is kept: articles quoted, constants citing them. */

/**
 * How well a text or figure is known.
 *
 * - `V`       seen in the published text, a published form or a public system's source
 * - `M-high`, `M-medium`, `M-low`  from memory, not checked against the published text; shown as 条文待核
 * - `I`       concluded from several that were seen
 * - `D`       this project's own design, no regulation's
 */
export type Evidence = "V" | "M-high" | "M-medium" | "M-low" | "I" | "D";

export interface Article {
  /** Number of the document: "财预〔2020〕10号". */
  readonly document: string;
  /** "第十六条", "附件", "表注2". */
  readonly place: string;
  /** The sentence relied on. */
  readonly quote: string;
  readonly evidence: Evidence;
}

/** True for what is cited from memory; people see 条文待核. @example isUnverified({ ...article, evidence: "M-high" }) // true */
export function isUnverified({ evidence }: Pick<Article, "evidence">): boolean {
  return evidence.startsWith("M-");
}

export interface LawDocument {
  /** "财预〔2020〕10号" */
  readonly number: string;
  readonly title: string;
  /** Date of issue, ISO, to the precision known: "2020-02-25", "2021". */
  readonly issued: string;
  readonly articles: Readonly<Record<string, Article>>;
}

/** A figure that a document sets. */
export interface Constant<T> {
  readonly value: T;
  /** "分", "比例", "%": what the figure counts. */
  readonly unit: string;
  /** First date it holds, ISO, to the precision known. */
  readonly since: string;
  readonly source: Article;
}
