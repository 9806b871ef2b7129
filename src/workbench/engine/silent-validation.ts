/** A validation without an error message refuses nothing in Excel; Univer looks at its error style alone. */
import { IUniverInstanceService, UniverInstanceType, type Injector } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { take } from "rxjs";

/** Asked before Univer's own check. */
const BEFORE_UNIVER = 100;

/**
 * Lets any input into cells whose validation shows no error message.
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
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: BEFORE_UNIVER,
    handler: (last, { unitId, subUnitId, row, col }, next) => {
      const id = rules.getRuleIdByLocation(unitId, subUnitId, row, col);
      const rule = id === undefined ? undefined : rules.getRuleById(unitId, subUnitId, id);
      return rule?.showErrorMessage === false ? (last ?? Promise.resolve(true)) : next(last);
    },
  });
}
