/** The last step of every calculation: the document it follows. */
import type { Step } from "../domain/step";
import type { Article } from "../law/document";

/** One step for each article, made once: a long form has it on every row. */
const STEPS = new WeakMap<Article, Step>();

/** @example basisStep(caiyu_2020_10.articles.scoring).values // { document: "财预〔2020〕10号", place: "第十六条" } */
export function basisStep(article: Article): Step {
  const known = STEPS.get(article);
  if (known !== undefined) return known;
  const step = { key: "basis", values: { document: article.document, place: article.place } };
  STEPS.set(article, step);
  return step;
}
