/** The steps of a calculation as one line, in whichever language. */
import type { Facts } from "../domain/finding";
import type { Step } from "../domain/step";

/** Sentences of the steps by key; `basis` is the document behind the line. */
export type StepSentences = Readonly<Record<string, string>> & { readonly basis: string };

/**
 * Steps as one line, the document behind them.
 *
 * @param sentences by the key of a step; a step without one is left out
 * @param render puts a step's values into its sentence
 * @returns "" for no steps
 * @example stepsLine([{ key: "score.full", values: { score: 10 } }], sentences, render) // "完成指标值，得满分 10.00 分"
 */
export function stepsLine(
  steps: readonly Step[],
  sentences: StepSentences,
  render: (template: string, facts: Facts) => string,
): string {
  let line = "";
  for (const { key, values } of steps) {
    const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
    if (sentence === undefined) continue;
    const arrow = line === "" || key === "basis" ? "" : " → ";
    line += arrow + render(sentence, values);
  }
  return line;
}
