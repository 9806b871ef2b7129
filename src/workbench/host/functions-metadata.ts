/** The shipped description of an add-in's custom functions. */
import type { FunctionMetadata } from "../hosted-workbook";
import { isRecord } from "./messages";

function isFunction(value: unknown): value is FunctionMetadata {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    Array.isArray(value.parameters) &&
    value.parameters.every((parameter) => isRecord(parameter) && typeof parameter.name === "string")
  );
}

/**
 * Reads `functions.json`.
 *
 * @param source its JSON text
 * @throws Error where it is not such a description; SyntaxError where it is not JSON
 * @example readFunctions('{"functions":[{"id":"ADD","name":"ADD","parameters":[]}]}')[0]?.id // "ADD"
 */
export function readFunctions(source: string): FunctionMetadata[] {
  const parsed: unknown = JSON.parse(source);
  const functions = isRecord(parsed) && Array.isArray(parsed.functions) ? (parsed.functions as unknown[]) : null;
  if (functions?.every(isFunction) !== true) throw new Error("functions.json");
  return functions;
}
