/** What Excel reads of the custom functions before any code runs: functions.json. */
import { functionHints } from "../locales/functions";
import type { Language } from "../locales/language";
import { FUNCTIONS } from "./table";

export interface FunctionParameterMetadata {
  /** Shown while a formula is typed. */
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  /** A single cell comes as one row of one value. */
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/** One function of functions.json; not volatile, not streaming, not asking where it stands. */
export interface FunctionMetadata {
  /** ASCII, for ever, the same in every language. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" | "scalar" };
}

export interface FunctionsMetadata {
  /** Errors in a range come in too: one bad cell does not stop the rest of a column. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The content of functions.json.
 *
 * @param language of names of parameters and of descriptions; ids and names of functions are the same in all
 * @example functionsMetadata("zh-CN").functions.find(({ id }) => id === "PING")
 * // { id: "PING", name: "PING", description: "自检：返回版本号，说明函数已可使用。", parameters: [], result: { type: "any", dimensionality: "scalar" } }
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  const hints = functionHints(language);
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map(({ id, parameters, optional, answers }) => {
      const { name, description } = hints.functions[id];
      return {
        id,
        name: id,
        description: hints.describe(name, description),
        parameters: parameters.map((parameter, place) => ({
          ...hints.parameters[parameter],
          type: "any",
          dimensionality: "matrix",
          ...(place >= parameters.length - optional ? { optional: true } : {}),
        })),
        result: { type: "any", dimensionality: answers === "spill" ? "matrix" : "scalar" },
      };
    }),
  };
}
