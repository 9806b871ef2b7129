/** The last step of every calculation: the document it follows. */
import { oncePer } from "../domain/remember";
import type { Step } from "../domain/step";
import type { Article } from "../law/document";

/**
 * One step for each article, made once: a long form has it on every row.
 *
 * @example basisStep(caiyu_2020_10.articles.scoring).values // { document: "财预〔2020〕10号", place: "第十六条" }
 */
export const basisStep = oncePer(({ document, place }: Article): Step => ({
  key: "basis",
  values: { document, place },
}));
