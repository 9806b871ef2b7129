/** Arguments of a custom function: from the grid's values to what Excel hands to the add-in. */
import type { FunctionMetadata } from "../../hosted-workbook";
import { isError } from "../cells/values";

type Parameter = FunctionMetadata["parameters"][number];

/** Arguments as they go out, or the error that the cell shows without the add-in being asked. */
export type TakenArguments = { values: unknown[] } | { error: string };

/** An argument that cannot be taken: the cell shows the error. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Fits what stands in a formula to the declared parameters. A left-out argument is null; the last parameters,
 * where they repeat, come as one list.
 *
 * @param given scalars, or matrices for ranges and arrays
 * @example takeArguments([{ name: "a", type: "number" }], ["5"]) // { values: [5] }
 * @example takeArguments([{ name: "a", type: "number" }], ["x"]) // { error: "#VALUE!" }
 */
export function takeArguments(parameters: readonly Parameter[], given: readonly unknown[]): TakenArguments {
  const firstRepeating = parameters.findIndex(({ repeating }) => repeating === true);
  const single = firstRepeating < 0 ? parameters : parameters.slice(0, firstRepeating);
  try {
    const values: unknown[] = single.map((parameter, place) =>
      place < given.length ? taken(parameter, given[place]) : null,
    );
    if (firstRepeating >= 0) values.push(...repeated(parameters.slice(firstRepeating), given.slice(firstRepeating)));
    return { values };
  } catch (problem) {
    if (problem instanceof Refused) return { error: problem.code };
    throw problem;
  }
}

/** A group of repeating parameters: each becomes a list with one entry a repetition. */
function repeated(group: readonly Parameter[], given: readonly unknown[]): unknown[][] {
  return group.map((parameter, place) =>
    given.filter((_, at) => at % group.length === place).map((value) => taken(parameter, value)),
  );
}

function taken(parameter: Parameter, value: unknown): unknown {
  const isMatrix = Array.isArray(value);
  if (parameter.dimensionality === "matrix") {
    const rows = isMatrix ? (value as unknown[][]) : [[value]];
    return rows.map((row) => row.map((cell) => scalar(parameter.type, cell)));
  }
  if (!isMatrix) return scalar(parameter.type, value);
  const [row, ...rows] = value as unknown[][];
  if (row?.length !== 1 || rows.length > 0) throw new Refused("#VALUE!");
  return scalar(parameter.type, row[0]);
}

/** A value as its declared type; an error goes through to the cell. */
function scalar(type: string | undefined, value: unknown): unknown {
  if (typeof value === "string" && isError(value)) throw new Refused(value);
  const isEmpty = value === null || value === undefined;
  switch (type) {
    case "number":
      return isEmpty ? 0 : numberOf(value);
    case "string":
      return isEmpty ? "" : textOf(value);
    case "boolean":
      return isEmpty ? false : booleanOf(value);
    default:
      // Excel on the web hands over null for an empty cell.
      return isEmpty ? null : value;
  }
}

function numberOf(value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new Refused("#VALUE!");
  return number;
}

function textOf(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function booleanOf(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const word = String(value).toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new Refused("#VALUE!");
  return word === "TRUE";
}
