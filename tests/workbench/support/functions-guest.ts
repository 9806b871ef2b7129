/** Plays an add-in with custom functions. */
import type { FunctionMetadata } from "../../../src/workbench/hosted-workbook";
import { openGuest, type Guest } from "./guest";

export type Parameter = FunctionMetadata["parameters"][number];

/** A parameter that is a number. */
export const number = (name: string): Parameter => ({ name, type: "number" });

/** A function of two numbers. */
export const add = (a: number, b: number): number => a + b;

/** A guest whose custom-functions runtime runs; close it after the test. */
export class FunctionsGuest {
  readonly guest: Guest = openGuest();
  /** Arguments of each call, without the invocation that comes last. */
  readonly calls: unknown[][] = [];

  constructor() {
    this.guest.startFunctions();
  }

  close(): void {
    this.guest.workbook.dispose();
  }

  /** Makes a function known to the grid and to the add-in's runtime. */
  define(
    name: string,
    parameters: Parameter[],
    body: (...values: never[]) => unknown,
    more: Partial<FunctionMetadata> = {},
  ): void {
    this.guest.CustomFunctions.associate(name, (...values: never[]) => {
      this.calls.push(values.slice(0, -1));
      return body(...values);
    });
    this.guest.workbook.registerFunctions("JX", [{ id: name, name, parameters, ...more }]);
  }
}
