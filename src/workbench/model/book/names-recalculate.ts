/** Formulas follow a defined name that comes, goes or changes. */
import {
  IDefinedNamesService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

/** No workbook has this id. */
const NOWHERE = "no-workbook";

/**
 * Has every formula read again that speaks of a name.
 *
 * The engine keeps formulas as it once read them, with what the name meant then, and asks for changed names only while
 * it knows any name at all; so one that belongs to no workbook stays behind the last.
 *
 * @param name as it is now, or was before it went
 */
export function recalculateWith(book: Book, name: IDefinedNamesServiceParam): void {
  const names = book.injector.get(IDefinedNamesService);
  if (names.getAllDefinedNamesIsEmpty()) {
    names.registerDefinedName(NOWHERE, { id: NOWHERE, name: NOWHERE, formulaOrRefString: "=0" });
  }
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey(name.name);
  book.run(SetTriggerFormulaCalculationStartMutation, {
    options: null,
    forceCalculation: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: { [book.unitId]: { [name.name]: name.formulaOrRefString } },
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}
