/** A guest with a blank workbook: what the contract tests talk through. */
import { createHostedWorkbook } from "../../../src/workbench/create-hosted-workbook";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeEngine } from "../../../src/workbench/engine/node";
import type { Ceiling, HostedWorkbook } from "../../../src/workbench/hosted-workbook";
import { blankBook } from "../../../src/workbench/model/book/blank";
import { loadOfficeJs, type OfficeJs } from "./office-js";

/** Office.js and the workbook that answers it. */
export interface Guest extends OfficeJs {
  workbook: HostedWorkbook;
  /** The grid, where a test plays the person. */
  engine: Engine;
  /** `Excel.run` on this guest. */
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code with which Excel refuses a batch, or "" where it does not. */
  refusal: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
}

/** The code with which Excel refuses what is done, or "" where it does not. */
export async function refusalOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Opens a blank workbook of one sheet named Sheet1. */
export function openGuest(ceiling: Ceiling = "1.15"): Guest {
  const engine = createNodeEngine();
  const workbook = createHostedWorkbook(engine, blankBook("2025-01-01T00:00:00Z"), ceiling);
  const office = loadOfficeJs(workbook, ceiling);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => office.Excel.run(batch);
  return {
    ...office,
    workbook,
    engine,
    run,
    refusal: (batch) => refusalOf(() => run(batch)),
  };
}
