/** Keeps a person from changing what a protected sheet protects, where Univer would ask permissions of its own. */
import {
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  ObjectMatrix,
  UniverInstanceType,
  isICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IPermissionTypes,
  type IRange,
} from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import {
  getSheetCommandTarget,
  RangeProtectionPermissionEditPoint,
  SheetPermissionCheckController,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { take } from "rxjs";
import { WORKBENCH_GRID as ENGLISH } from "../../locales/en-US/workbench-grid";
import { WORKBENCH_GRID as CHINESE } from "../../locales/zh-CN/workbench-grid";
import { askedByCommand, askedByPoints } from "./guarded-commands";
import { isGranted, type Asked } from "./protected-sheet";

/** What the commands guarded here carry; each has some of it. */
interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  ranges?: IRange[];
  /** One cell's content, rows of them, or cells by row and column. */
  value?: unknown;
  values?: { row: number; col: number }[];
  row?: number;
  col?: number;
}

/**
 * Univer's check of permissions, asking besides what Excel's sheet protection allows.
 *
 * @returns the class to put in the place of Univer's own
 * @example override: [[SheetPermissionCheckController, { useClass: protectedSheetCheck(univer.__getInjector()) }]]
 */
export function protectedSheetCheck(injector: Injector): typeof SheetPermissionCheckController {
  const isChinese = () => injector.get(LocaleService).getCurrentLocale() === LocaleType.ZH_CN;
  return class extends SheetPermissionCheckController {
    override permissionCheckWithRanges(types: IPermissionTypes, ranges?: IRange[], unit?: string, sheet?: string) {
      const granted = sheetGrants(injector, askedByPoints(types), ranges ?? selected(injector), unit, sheet);
      return granted && super.permissionCheckWithRanges(types, ranges, unit, sheet);
    }

    override permissionCheckWithoutRange(types: IPermissionTypes, unit?: string, sheet?: string) {
      const ofCell = types.rangeTypes?.includes(RangeProtectionPermissionEditPoint) === true;
      const granted = sheetGrants(injector, askedByPoints(types), ofCell ? activeCell(injector) : [], unit, sheet);
      return granted && super.permissionCheckWithoutRange(types, unit, sheet);
    }

    /** Univer's own sentences speak of a creator who grants rights. */
    override blockExecuteWithoutPermission() {
      super.blockExecuteWithoutPermission((isChinese() ? CHINESE : ENGLISH).sheetProtected);
    }
  };
}

/**
 * Guards what Univer's own check leaves out: formulas, a paste beyond the selection, merges, tables, rules.
 *
 * @example guardProtectedSheets(univer.__getInjector())
 */
export function guardProtectedSheets(injector: Injector): void {
  const require = (asked: Asked, ranges: readonly IRange[], unit?: string, sheet?: string): void => {
    if (sheetGrants(injector, asked, ranges, unit, sheet)) return;
    injector.get(SheetPermissionCheckController).blockExecuteWithoutPermission("");
  };
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const asked = askedByCommand(id);
    if (asked === undefined) return;
    const given: Params = params ?? {};
    require(asked, rangesOf(given) ?? selected(injector), given.unitId, given.subUnitId);
  });
  // Univer's sheet services are there from the first workbook on.
  const workbooks = injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET);
  workbooks.pipe(take(1)).subscribe(() => {
    injector.get(ISheetClipboardService).addClipboardHook({
      id: "jixiao-protected-sheet",
      onBeforePaste: ({ unitId, subUnitId, range }) => {
        require("cells", [extent(range.rows, range.cols)], unitId, subUnitId);
        return true;
      },
    });
  });
}

/** Where no sheet is named, the one in front is meant. */
function sheetGrants(
  injector: Injector,
  asked: Asked,
  ranges: readonly IRange[],
  unitId?: string,
  subUnitId?: string,
): boolean {
  const named = { ...(unitId === undefined ? {} : { unitId }), ...(subUnitId === undefined ? {} : { subUnitId }) };
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService), named);
  return target === null || target === undefined || isGranted(target.worksheet, asked, ranges);
}

const selected = (injector: Injector): IRange[] =>
  injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => range);

function activeCell(injector: Injector): IRange[] {
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary ? [extent([primary.actualRow], [primary.actualColumn])] : [];
}

/** The cells that a command names; null: it works on the selection. */
function rangesOf({ range, ranges, value, values, row, col }: Params): IRange[] | null {
  if (ranges !== undefined) return ranges;
  if (range !== undefined) return [range];
  if (values !== undefined) return values.map((at) => extent([at.row], [at.col]));
  if (row !== undefined && col !== undefined) return [extent([row], [col])];
  if (typeof value !== "object" || value === null || Array.isArray(value) || isICellData(value)) return null;
  return [new ObjectMatrix(value as IObjectMatrixPrimitiveType<unknown>).getStartEndScope()];
}

function extent(rows: readonly number[], columns: readonly number[]): IRange {
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
