/** What each of Univer's operations asks of a protected sheet. */
import type { IPermissionTypes, WorkSheetPermissionPointConstructor } from "@univerjs/core";
import {
  AddWorksheetMergeAllCommand,
  AddWorksheetMergeCommand,
  AddWorksheetMergeHorizontalCommand,
  AddWorksheetMergeVerticalCommand,
  RangeProtectionPermissionEditPoint,
  RemoveWorksheetMergeCommand,
  SetColHiddenCommand,
  SetRangeValuesCommand,
  SetRowHiddenCommand,
  SplitTextToColumnsCommand,
  TextToNumberCommand,
  ToggleCellCheckboxCommand,
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetFilterPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertHyperlinkPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission,
  WorksheetSortPermission,
} from "@univerjs/sheets";
import {
  AddCfCommand,
  ClearRangeCfCommand,
  ClearWorksheetCfCommand,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  RemoveSheetAllDataValidationCommand,
  RemoveSheetDataValidationCommand,
  UpdateSheetDataValidationOptionsCommand,
  UpdateSheetDataValidationRangeCommand,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import { SheetDeleteNoteCommand, SheetUpdateNoteCommand } from "@univerjs/sheets-note";
import { SetNumfmtCommand } from "@univerjs/sheets-numfmt";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
} from "@univerjs/sheets-table";
import type { Asked } from "./protected-sheet";

/** Univer's points by what they stand for in Excel; an operation with several asks for the first of them. */
const POINTS: readonly (readonly [WorkSheetPermissionPointConstructor, Asked])[] = [
  [WorksheetInsertRowPermission, "allowInsertRows"],
  [WorksheetInsertColumnPermission, "allowInsertColumns"],
  [WorksheetDeleteRowPermission, "allowDeleteRows"],
  [WorksheetDeleteColumnPermission, "allowDeleteColumns"],
  [WorksheetSetRowStylePermission, "allowFormatRows"],
  [WorksheetSetColumnStylePermission, "allowFormatColumns"],
  [WorksheetSortPermission, "allowSort"],
  [WorksheetFilterPermission, "allowAutoFilter"],
  [WorksheetInsertHyperlinkPermission, "allowInsertHyperlinks"],
  [WorksheetSetCellValuePermission, "cells"],
  [WorksheetSetCellStylePermission, "format"],
];

/** Commands that Univer's own check passes over, or lets pass with a formula. */
const ASKED: readonly (readonly [Asked, readonly { id: string }[]])[] = [
  ["cells", [SetRangeValuesCommand, TextToNumberCommand, SplitTextToColumnsCommand, ToggleCellCheckboxCommand]],
  ["format", [SetNumfmtCommand]],
  ["allowFormatRows", [SetRowHiddenCommand]],
  ["allowFormatColumns", [SetColHiddenCommand]],
  ["allowFormatCells", [AddCfCommand, ClearRangeCfCommand, ClearWorksheetCfCommand]],
  ["allowFormatCells", [DeleteCfCommand, MoveCfCommand, SetCfCommand]],
  ["allowEditObjects", [SheetUpdateNoteCommand, SheetDeleteNoteCommand]],
  ["allowAutoFilter", [SetSheetTableFilterCommand]],
  ["never", [AddWorksheetMergeCommand, AddWorksheetMergeAllCommand, AddWorksheetMergeHorizontalCommand]],
  ["never", [AddWorksheetMergeVerticalCommand, RemoveWorksheetMergeCommand]],
  ["never", [AddSheetDataValidationCommand, ClearRangeDataValidationCommand, RemoveSheetAllDataValidationCommand]],
  ["never", [RemoveSheetDataValidationCommand, UpdateSheetDataValidationOptionsCommand]],
  ["never", [UpdateSheetDataValidationRangeCommand, UpdateSheetDataValidationSettingCommand]],
  ["never", [AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand]],
  ["never", [SheetTableInsertColCommand, SheetTableInsertColumnAtCommand, SheetTableInsertRowAtCommand]],
  ["never", [SheetTableInsertRowCommand, SheetTableRemoveColCommand, SheetTableRemoveColumnAtCommand]],
  ["never", [SheetTableRemoveRowCommand]],
];

const COMMANDS: ReadonlyMap<string, Asked> = new Map(
  ASKED.flatMap(([asked, commands]) => commands.map(({ id }) => [id, asked] as const)),
);

/**
 * What a command asks; undefined where Univer's own check sees to it, or where it changes nothing.
 *
 * @example askedByCommand("sheet.command.add-worksheet-merge") // "never"
 */
export function askedByCommand(id: string): Asked | undefined {
  return COMMANDS.get(id);
}

/**
 * What an operation asks that Univer's check of permissions is called for.
 *
 * @example askedByPoints({ worksheetTypes: [WorksheetInsertRowPermission] }) // "allowInsertRows"
 */
export function askedByPoints({ worksheetTypes = [], rangeTypes = [] }: IPermissionTypes): Asked {
  const point = POINTS.find(([type]) => worksheetTypes.includes(type));
  if (point !== undefined) return point[1];
  return rangeTypes.includes(RangeProtectionPermissionEditPoint) ? "cells" : "always";
}
