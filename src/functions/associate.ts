/** Makes the functions known to Excel. */
import { excelFunction, type FunctionsRegister } from "./excel-function";
import { FUNCTIONS } from "./table";

/**
 * Associates every function of the table with its id.
 *
 * @example associateFunctions(CustomFunctions)
 */
export function associateFunctions(register: FunctionsRegister): void {
  for (const fn of FUNCTIONS) register.associate(fn.id, excelFunction(fn, register));
}
