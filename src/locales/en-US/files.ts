/** What a person is told who types something else into a blank form than it takes. */
import type { Words } from "../words";
import type { INPUT_SENTENCES as CHINESE } from "../zh-CN/files";

/** By the key of a validation. */
export const INPUT_SENTENCES: Words<typeof CHINESE> = {
  "input.points": "Enter a number, not below 0 and no more than the weight.",
  "input.money": "Enter an amount: a number only, not below 0.",
  "input.result": "Qualitative indicators: choose from the list. Quantitative ones: enter a number with its unit.",
  "input.rate": "Enter a percentage not below 0, such as 97.43%.",
};

/** For a key that has no sentence of its own. */
export const ANY_INPUT_SENTENCE = "This cell does not take what was entered.";
