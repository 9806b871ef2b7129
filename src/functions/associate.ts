/** Makes the functions known to Excel. */
import { excelFunction, type FunctionsRegister } from "./excel-function";
import { FUNCTIONS } from "./table";

/** Ids that were associated in this page: its entries share one instance of this module. */
const associated = new Set<string>();

/**
 * Associates every function of the table with its id.
 *
 * @example associateFunctions(CustomFunctions)
 */
export function associateFunctions(register: FunctionsRegister): void {
  for (const fn of FUNCTIONS) {
    register.associate(fn.id, excelFunction(fn, register));
    associated.add(fn.id);
  }
}

/**
 * True where Excel's register of functions is in this page and holds every function of the table.
 *
 * @example functionsReady() // true once functions.js has run
 */
export function functionsReady(): boolean {
  return "CustomFunctions" in globalThis && FUNCTIONS.every(({ id }) => associated.has(id));
}
