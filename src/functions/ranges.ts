/** Values and ranges: a function of single cells over ranges of one shape. */
import { complaintSentence } from "../locales/zh-CN/functions";
import { cellValue } from "./cell-value";
import type { Answer, Argument, Given, Result, Scalar } from "./function-declaration";
import { FunctionError } from "./function-error";

/** True for a range, also one of a single cell. */
function isRange(argument: Argument): argument is readonly (readonly Given[])[] {
  return Array.isArray(argument);
}

/** All cells of an argument, row by row. @example cellsOf([[1, 2], [3, 4]]) // [1, 2, 3, 4] */
function cellsOf(argument: Argument): readonly Given[] {
  return isRange(argument) ? argument.flat() : [argument];
}

/** A single cell goes with every cell. */
function isSingle(argument: Argument): boolean {
  return !isRange(argument) || (argument.length === 1 && argument[0]?.length === 1);
}

function cellAt(argument: Argument, row: number, column: number): Given {
  if (!isRange(argument)) return argument;
  return (isSingle(argument) ? argument[0]?.[0] : argument[row]?.[column]) ?? null;
}

/** The answer of one cell; its error stands in its place. */
function answerOf(cells: readonly Given[], answer: (cells: readonly Scalar[]) => string | number): Answer {
  try {
    return answer(cells.map(cellValue));
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

/**
 * Asks for every cell of the ranges given; a single value goes with every cell.
 *
 * @param args values and ranges of one shape
 * @param answer of one cell's values; may throw FunctionError
 * @returns a value where no argument is a range, else a spill in the ranges' shape; a cell that fails holds its error
 * @throws FunctionError where a single value fails, or the ranges differ in shape
 * @example cellwise([[[1], [2]], 10], ([a, b]) => a * b) // [[10], [20]]
 */
export function cellwise(args: readonly Argument[], answer: (cells: readonly Scalar[]) => string | number): Result {
  const ranges = args.filter(isRange);
  const shape = ranges.find((range) => !isSingle(range)) ?? ranges[0];
  if (shape === undefined) {
    const value = answerOf(args as readonly Given[], answer);
    if (value instanceof FunctionError) throw value;
    return value;
  }
  const width = shape[0]?.length ?? 0;
  for (const range of ranges) {
    if (!isSingle(range) && (range.length !== shape.length || range[0]?.length !== width)) {
      throw new FunctionError("#VALUE!", complaintSentence("shapes"));
    }
  }
  return shape.map((cells, row) =>
    cells.map((_, column) =>
      answerOf(
        args.map((argument) => cellAt(argument, row, column)),
        answer,
      ),
    ),
  );
}

/**
 * The cells of arguments that belong together, one tuple for each cell of the first.
 *
 * @param first a value or a range
 * @param others of the same shape, or single values; null stands for null in every tuple
 * @throws FunctionError where the shapes differ, or a cell holds an error
 * @example together([[1], [2]], [[[3], [4]]]) // [[1, 3], [2, 4]]
 */
export function together(first: Argument, others: readonly Argument[]): readonly (readonly Scalar[])[] {
  const cells = cellsOf(first);
  const columns = others.map((other) => {
    const list = cellsOf(other);
    if (isSingle(other)) return cells.map(() => list[0] ?? null);
    const alike = isRange(first) && isRange(other) && first.length === other.length && cells.length === list.length;
    if (!alike) throw new FunctionError("#VALUE!", complaintSentence("shapes"));
    return list;
  });
  return cells.map((cell, index) => [cell, ...columns.map((column) => column[index] ?? null)].map(cellValue));
}
