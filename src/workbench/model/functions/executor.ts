/** One custom function as the grid's formula engine sees it. */
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../../hosted-workbook";
import { takeArguments } from "./arguments";
import type { GridValue } from "./results";

/** A cell, by its sheet's id. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** Where a function's calls go: gives the answer, or what stands in its place until it comes. */
export type Ask = (metadata: FunctionMetadata, parameters: unknown[], cell: CellPlace) => GridValue | GridValue[][];

/** A function that asks the add-in. */
export class CustomFunctionExecutor extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    readonly metadata: FunctionMetadata,
    readonly ask: Ask,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true).length;
    this.maxParams = parameters.some(({ repeating }) => repeating === true) ? 255 : parameters.length;
  }

  /** Univer's own way for custom functions would make an empty cell 0 and the text 007 a number. */
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const taken = takeArguments(this.metadata.parameters, given.map(plain));
    if ("error" in taken) return valueObject(taken.error);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.ask(this.metadata, taken.values, cell);
    return Array.isArray(answer) ? arrayObject(answer) : valueObject(answer);
  }
}

/** A scalar, a matrix, or null for an empty cell. */
function plain(value: BaseValueObject): unknown {
  if (!value.isArray()) return scalar(value);
  return value
    .getArrayValue()
    .map((row) => row.map((cell) => (cell === null || cell === undefined ? null : scalar(cell))));
}

function scalar(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  return value instanceof ErrorValueObject ? value.getErrorType() : value.getValue();
}

function valueObject(value: GridValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorType(value) ? ErrorValueObject.create(value) : StringValueObject.create(value);
}

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

function isErrorType(text: string): text is ErrorType {
  return ERRORS.has(text);
}

function arrayObject(rows: GridValue[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
