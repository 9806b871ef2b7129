/** The lines around and within an area. A line between two cells is one, whichever of them has it. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { isOnSheet, isWhole, type Area } from "../cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../book/blank";
import { BLACK } from "./colours";
import type { SheetModel } from "../book/sheet";
import { changeStyle } from "./style-change";
import { StyleReader } from "./style-reader";

/** As `Excel.BorderIndex` names them, in the order in which Excel counts them. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
/** A line; null where there is none. */
export type Line = { type: BorderStyleTypes; rgb: string | null } | null;

type Key = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
/** The cells that have a line, and the side of them that it is on. */
interface Place {
  area: Area;
  key: Key;
}

/** Each line twice: at the one cell, and at its neighbour. */
function placesOf(area: Area, side: BorderSide): { own: Place[]; neighbours: Place[] } {
  const { row, column, rows, columns } = area;
  const [top, bottom] = [
    { ...area, rows: 1 },
    { ...area, row: row + rows - 1, rows: 1 },
  ];
  const [left, right] = [
    { ...area, columns: 1 },
    { ...area, column: column + columns - 1, columns: 1 },
  ];
  switch (side) {
    case "EdgeTop":
      return { own: [{ area: top, key: "t" }], neighbours: onSheet({ ...top, row: row - 1 }, "b") };
    case "EdgeBottom":
      return { own: [{ area: bottom, key: "b" }], neighbours: onSheet({ ...bottom, row: row + rows }, "t") };
    case "EdgeLeft":
      return { own: [{ area: left, key: "l" }], neighbours: onSheet({ ...left, column: column - 1 }, "r") };
    case "EdgeRight":
      return { own: [{ area: right, key: "r" }], neighbours: onSheet({ ...right, column: column + columns }, "l") };
    case "InsideHorizontal":
      return {
        own: onSheet({ ...area, rows: rows - 1 }, "b"),
        neighbours: onSheet({ ...area, row: row + 1, rows: rows - 1 }, "t"),
      };
    case "InsideVertical":
      return {
        own: onSheet({ ...area, columns: columns - 1 }, "r"),
        neighbours: onSheet({ ...area, column: column + 1, columns: columns - 1 }, "l"),
      };
    case "DiagonalDown":
      return { own: [{ area, key: "tl_br" }], neighbours: [] };
    case "DiagonalUp":
      return { own: [{ area, key: "bl_tr" }], neighbours: [] };
  }
}

function onSheet(area: Area, key: Key): Place[] {
  return isOnSheet(area) ? [{ area, key }] : [];
}

function lineAt(borders: Nullable<IBorderData>, key: Key): Line {
  const line = borders?.[key];
  if (line === null || line === undefined || line.s === BorderStyleTypes.NONE) return null;
  return { type: line.s, rgb: line.cl.rgb ?? null };
}

/**
 * Each different line on a side of an area; null stands for none.
 *
 * @example linesOf(sheet, area, "EdgeTop") // [{ type: 1, rgb: "#000000" }]
 */
export function linesOf(sheet: SheetModel, area: Area, side: BorderSide): Line[] {
  const reader = new StyleReader(sheet);
  const found = new Map<string, Line>();
  const { own, neighbours } = placesOf(area, side);
  const [first, second] = [own[0], neighbours[0]];
  if (first === undefined) return [null];
  if (isWhole(area)) {
    const lines = [first, second].flatMap((place) =>
      place === undefined ? [] : reader.distinct(place.area).map((style) => lineAt(style.bd, place.key)),
    );
    const drawn = lines.filter((line) => line !== null);
    return drawn.length > 0 && drawn.length < lines.length / 2 ? [null, ...drawn] : drawn.length === 0 ? [null] : drawn;
  }
  const [down, right] =
    second === undefined ? [0, 0] : [second.area.row - first.area.row, second.area.column - first.area.column];
  for (let row = first.area.row; row < first.area.row + first.area.rows; row += 1) {
    for (let column = first.area.column; column < first.area.column + first.area.columns; column += 1) {
      const beside = second === undefined ? null : lineAt(reader.at(row + down, column + right).bd, second.key);
      const line = lineAt(reader.at(row, column).bd, first.key) ?? beside;
      found.set(JSON.stringify(line), line);
    }
  }
  return [...found.values()];
}

/**
 * Draws a line on a side of an area, or takes it away.
 *
 * @example drawLine(sheet, area, "EdgeBottom", { type: 1, rgb: "#000000" })
 */
export function drawLine(sheet: SheetModel, area: Area, side: BorderSide, line: Line): void {
  const { own, neighbours } = placesOf(area, side);
  const drawn = line === null ? null : { s: line.type, cl: { rgb: line.rgb ?? BLACK } };
  const isInside = side.startsWith("Inside");
  for (const { area: cells, key } of own) lay(sheet, cells, key, drawn);
  for (const { area: cells, key } of neighbours) {
    // An edge belongs to the area's own cells; a line that a neighbour has there is one and the same.
    const has = isInside || new StyleReader(sheet).distinct(cells).some((style) => lineAt(style.bd, key) !== null);
    if (has) lay(sheet, cells, key, isInside ? drawn : null);
  }
}

function lay(sheet: SheetModel, cells: Area, key: Key, line: IBorderStyleData | null): void {
  // The last row and column of Excel's sheet are farther off than any grid needs to reach.
  if (sheet.present(cells) === null && line === null) return;
  if (cells.rows === 1 && isFarEdge(cells)) return;
  changeStyle(sheet, cells, { bd: { [key]: line } });
}

const isFarEdge = (cells: Area): boolean => cells.row === EXCEL_ROWS - 1 || cells.column === EXCEL_COLUMNS - 1;
