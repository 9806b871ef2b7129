/** What the reader says of things on a sheet that it could not place. */
import type { UnplacedReason } from "../../domain/filled-form";
import { render } from "./template";

const SENTENCES: Readonly<Record<UnplacedReason, string>> = {
  "unknown-heading": "不认识“{text}”这一栏，其中的内容没有审核。如属本表应填的栏目，请改用规定的表头。",
  "duplicate-heading": "“{text}”这一栏与前面的栏目重复，只审核了前一栏。请删去多余的栏目或改正表头。",
  "unknown-funds-row": "资金部分“{text}”这一行没有写资金来源，没有审核。请补写来源名称。",
  "outside-table": "“{text}”不在任何栏目之下，没有审核。请移到应填的栏目，或删去。",
  "second-form": "本工作表从这里起还有另一张自评表（“{text}”），没有审核。请每张工作表只放一张自评表。",
};

/**
 * Why something was not placed, and what to do about it.
 *
 * @example unplacedSentence("unknown-heading", "备查栏")
 * // "不认识“备查栏”这一栏，其中的内容没有审核。如属本表应填的栏目，请改用规定的表头。"
 */
export function unplacedSentence(why: UnplacedReason, text: string): string {
  return render(SENTENCES[why], { text });
}
