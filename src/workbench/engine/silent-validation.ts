/** A validation without an error message refuses nothing and marks nothing in Excel; Univer looks at its error style alone. */
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType, type Injector } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  VALIDATE_CELL,
} from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { take } from "rxjs";

/** Asked before Univer's own check. */
const BEFORE_CHECK = 100;
/** Right after Univer has set its marks: some of those that come later end the chain. */
const AFTER_MARKS = InterceptCellContentPriority.DATA_VALIDATION - 1;
/** The corner with which Univer marks a cell that its validation does not admit. */
const INVALID_COLOUR = "#fe4b4b";

/**
 * Lets any input into cells whose validation shows no error message, and leaves them unmarked.
 *
 * @example admitSilentValidations(univer.__getInjector())
 */
export function admitSilentValidations(injector: Injector): void {
  // Univer's sheet services are there from the first workbook on.
  const workbooks = injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET);
  workbooks.pipe(take(1)).subscribe(() => admit(injector));
}

function admit(injector: Injector): void {
  const rules = injector.get(SheetDataValidationModel);
  const interceptors = injector.get(SheetInterceptorService);
  const isSilent = (at: { unitId: string; subUnitId: string; row: number; col: number }): boolean => {
    const id = rules.getRuleIdByLocation(at.unitId, at.subUnitId, at.row, at.col);
    return id !== undefined && rules.getRuleById(at.unitId, at.subUnitId, id)?.showErrorMessage === false;
  };
  interceptors.writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: BEFORE_CHECK,
    handler: (last, at, next) => (isSilent(at) ? (last ?? Promise.resolve(true)) : next(last)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "jixiao-silent-validation",
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_MARKS,
    handler: (cell, at, next) => {
      if (cell?.markers?.tr?.color !== INVALID_COLOUR || !isSilent(at)) return next(cell);
      const markers = { ...cell.markers };
      delete markers.tr;
      return next({ ...cell, markers });
    },
  });
}
