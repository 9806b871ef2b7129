/** The entry of the custom functions in the shared runtime's page: runs after office.js and before the task pane. */
import { associateFunctions } from "./associate";
import type { FunctionsRegister } from "./excel-function";

/** Made by office.js. */
declare const CustomFunctions: FunctionsRegister;

associateFunctions(CustomFunctions);
