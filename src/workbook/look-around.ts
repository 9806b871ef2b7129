/** Which sheets there are, what is selected, and the way to a cell. */
import type { Environment, Selection, SheetInfo } from "../application/workbook/open-workbook";
import { askExcel } from "./excel-error";
import { apiLevel, supports } from "./supports";

/** What Excel says of itself; asks nothing of the workbook. */
export function environment(): Environment {
  const { displayLanguage, diagnostics } = Office.context;
  return {
    language: displayLanguage,
    apiLevel: apiLevel(),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    canRead: supports("1.13"),
  };
}

/** The visible sheets in their order. @throws WorkbookRefusal */
export function visibleSheets(): Promise<SheetInfo[]> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ id, name, protection }) => ({
        id,
        name,
        isProtected: protection.protected,
        isActive: id === active.id,
      }));
  });
}

/** The first area of what is selected. @throws WorkbookRefusal other where something else than cells is selected */
export function currentSelection(): Promise<Selection> {
  return askExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    selected.worksheet.load("id,name");
    const first = selected.areas.getItemAt(0);
    first.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = first;
    const { id, name } = selected.worksheet;
    return {
      sheet: { id, name },
      area: {
        top: rowIndex + 1,
        left: columnIndex + 1,
        bottom: rowIndex + rowCount,
        right: columnIndex + columnCount,
      },
    };
  });
}

/** Brings a sheet to the front and selects a cell on it. @throws WorkbookRefusal sheet-gone */
export function selectCell(sheetId: string, cell: string): Promise<void> {
  return askExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
