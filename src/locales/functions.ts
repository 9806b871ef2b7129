/** What Excel shows while a formula is typed, in one language. */
import * as english from "./en-US/functions";
import type { Language } from "./language";
import type { Words } from "./words";
import * as chinese from "./zh-CN/functions";

export interface FunctionHints {
  readonly functions: Words<typeof chinese.FUNCTION_TEXTS>;
  readonly parameters: Words<typeof chinese.PARAMETER_TEXTS>;
  /** The function's name and what it does, as one text. */
  readonly describe: (name: string, description: string) => string;
}

/** @example functionHints("zh-CN").functions.SCORE.name // "得分" */
export function functionHints(language: Language): FunctionHints {
  const { FUNCTION_TEXTS, PARAMETER_TEXTS, NAMED_DESCRIPTION } = language === "zh-CN" ? chinese : english;
  return { functions: FUNCTION_TEXTS, parameters: PARAMETER_TEXTS, describe: NAMED_DESCRIPTION };
}
