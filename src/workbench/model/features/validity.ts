/** Whether cells keep the data validation rules that stand on them. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { DataValidationCustomFormulaService } from "@univerjs/sheets-data-validation";
import { ApiError } from "../../richapi/errors";
import { parseAddress, type Area } from "../cells/area";
import { daysOf } from "../cells/dates";
import type { SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";
import { rulesOn } from "./validations";
import { valueOf, type ApiValue } from "../cells/values";
import { findSheet } from "../book/sheets";

/** A cell by its place. */
interface Cell {
  row: number;
  column: number;
}

const COMPARE: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThan: (value, low) => value < low,
  lessThanOrEqual: (value, low) => value <= low,
};

const TWO_SIDED: ReadonlySet<string> = new Set(["between", "notBetween"]);

/** One rule on one cell. */
class Check {
  constructor(
    readonly sheet: SheetModel,
    readonly rule: ISheetDataValidationRule,
    readonly cell: Cell,
  ) {}

  get #where(): [unitId: string, sheetId: string, ruleId: string, row: number, column: number] {
    return [this.sheet.book.unitId, this.sheet.id, this.rule.uid, this.cell.row, this.cell.column];
  }

  holds(): boolean {
    const value = valueOf(this.sheet.cell(this.cell.row, this.cell.column));
    if (value === "") return this.rule.allowBlank !== false;
    switch (this.rule.type) {
      case "list":
        return this.#list().some((item) => String(item) === String(value));
      case "whole":
        return typeof value === "number" && Number.isInteger(value) && this.#compares(value);
      case "decimal":
      case "date":
        return typeof value === "number" && this.#compares(value);
      case "textLength":
        return this.#compares(String(value).length);
      case "custom":
        return this.#isTrue(this.#result(1));
      default:
        return true;
    }
  }

  #compares(value: number): boolean {
    const compare = COMPARE[this.rule.operator ?? "between"];
    if (compare === undefined) throw new ApiError("NotImplemented", this.rule.operator);
    const isSpan = TWO_SIDED.has(this.rule.operator ?? "between");
    return compare(value, this.#operand(1), isSpan ? this.#operand(2) : 0);
  }

  /** A number, the number in a cell, or what the engine made of a formula. */
  #operand(which: 1 | 2): number {
    const text = (which === 1 ? this.rule.formula1 : this.rule.formula2) ?? "";
    const number = Number(text.replace(/^=/u, ""));
    if (text !== "" && !Number.isNaN(number)) return number;
    const days = daysOf(text);
    if (days !== null) return days;
    const cells = this.#cells(text);
    const value = cells?.length === 1 ? cells[0] : this.#result(which);
    return typeof value === "number" ? value : Number.NaN;
  }

  #list(): readonly ApiValue[] {
    const text = this.rule.formula1 ?? "";
    if (!text.startsWith("=")) return text.split(",").map((item) => item.trim());
    const cells = this.#cells(text);
    if (cells === null) throw new ApiError("NotImplemented", text);
    return cells.filter((value) => value !== "");
  }

  /** The values of the cells that a formula names and nothing else; null for another formula. */
  #cells(formula: string): ApiValue[] | null {
    const [origin] = this.rule.ranges;
    if (origin === undefined) return null;
    const moved = this.sheet.book.injector
      .get(LexerTreeBuilder)
      .moveFormulaRefOffset(formula, this.cell.column - origin.startColumn, this.cell.row - origin.startRow);
    const parsed = parseAddress(moved.replace(/^=/u, ""));
    const sheet =
      parsed?.sheet === undefined || parsed.sheet === null ? this.sheet : findSheet(this.sheet.book, parsed.sheet);
    const area = parsed === null || sheet === null ? null : sheet.present(parsed.area);
    if (area === null || sheet === null) return null;
    return Array.from({ length: area.rows * area.columns }, (_, place) =>
      valueOf(sheet.cell(area.row + Math.floor(place / area.columns), area.column + (place % area.columns))),
    );
  }

  #result(which: 1 | 2): ApiValue {
    const service = this.sheet.book.injector.get(DataValidationCustomFormulaService);
    const found =
      which === 1 ? service.getCellFormulaValueSync(...this.#where) : service.getCellFormula2ValueSync(...this.#where);
    if (found === null || found === undefined) throw new ApiError("NotImplemented", this.rule.formula1);
    return valueOf(found as SnapshotCell); // a cell of the engine's, with what it calculated and nothing else
  }

  #isTrue(value: ApiValue): boolean {
    return value === true || (typeof value === "number" && value !== 0) || value === "TRUE";
  }
}

/**
 * Waits until the engine has made something of the formulas of an area's rules.
 *
 * @example await formulasOf(sheet, area)
 */
export async function formulasOf(sheet: SheetModel, area: Area): Promise<void> {
  const service = sheet.book.injector.get(DataValidationCustomFormulaService);
  for (const { rule, areas } of rulesOn(sheet, area)) {
    const [first] = areas;
    if (first === undefined || rule.type === "list") continue;
    await service.getCellFormulaValue(sheet.book.unitId, sheet.id, rule.uid, first.row, first.column);
    await service.getCellFormula2Value(sheet.book.unitId, sheet.id, rule.uid, first.row, first.column);
  }
}

/**
 * The cells of an area that break their rule, and how many keep theirs.
 *
 * @throws ApiError NotImplemented where the engine has not yet made anything of a rule's formula
 * @example validityOf(sheet, area).broken // [{ row: 1, column: 0, rows: 1, columns: 1 }]
 */
export function validityOf(sheet: SheetModel, area: Area): { broken: Area[]; kept: number } {
  const broken: Area[] = [];
  let kept = area.rows * area.columns;
  for (const { rule, areas } of rulesOn(sheet, area)) {
    for (const one of areas.flatMap((shared) => sheet.present(shared) ?? [])) {
      for (let row = one.row; row < one.row + one.rows; row += 1) {
        for (let column = one.column; column < one.column + one.columns; column += 1) {
          if (new Check(sheet, rule, { row, column }).holds()) continue;
          kept -= 1;
          // Cells of one column that follow each other make one area.
          const last = broken.at(-1);
          if (last?.column === column && last.row + last.rows === row) last.rows += 1;
          else broken.push({ row, column, rows: 1, columns: 1 });
        }
      }
    }
  }
  return { broken, kept };
}
