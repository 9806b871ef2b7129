/** What the host frame and the tests see of a workbook that answers Office.js. */
import type { BookSnapshot } from "./model/book/snapshot";
import type { MeterReading } from "./meters";

/** A custom function as the shipped functions metadata (`functions.json`) describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: {
    name: string;
    description?: string;
    type?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: string };
  options?: { requiresAddress?: boolean };
}

/** The newest ExcelApi requirement set that the host answers, such as `1.14`. */
export type Ceiling = `1.${number}`;

/**
 * One entry of Office.js's `richApiMessage` event:
 * category, type, target id, message (JSON text), number, whether it came from elsewhere.
 */
export type RichApiMessage = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  index: number,
  isRemoteOverride: boolean,
];

/** A workbook behind Office.js: batches in, messages out. */
export interface HostedWorkbook {
  /** Puts another workbook in the place of the one that is open. */
  open(snapshot: BookSnapshot): Promise<void>;
  /** The open workbook as data, once calculation has settled. */
  save(): Promise<BookSnapshot>;
  /** Executes one batch (the body of a `ProcessQuery`) and gives the JSON text of its answer. */
  execute(body: string): Promise<string>;
  /** Custom function calls and workbook events for the guest. Returns how to stop listening. */
  onMessages(listener: (messages: RichApiMessage[]) => void): () => void;
  /** Tells of every new selection, for `Workbook.onSelectionChanged`, which Office.js takes from the document. Returns how to stop listening. */
  onSelectionChanged(listener: () => void): () => void;
  /** Makes `=NAMESPACE.NAME(…)` known to the grid; a call goes out as a message and its result comes back in a batch. */
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void;
  /** The sentence that a custom function sent with the error in a cell (row and column from 0); null where there is none. */
  functionMessage(sheetId: string, row: number, column: number): string | null;
  /** Members of later requirement sets answer `ApiNotFound` from now on. */
  setCeiling(ceiling: Ceiling): void;
  /** Resolves when no formula and no custom function is being calculated. */
  settled(): Promise<void>;
  /** What went over the wire since the last reset. */
  meters(): MeterReading;
  resetMeters(): void;
  dispose(): void;
}
