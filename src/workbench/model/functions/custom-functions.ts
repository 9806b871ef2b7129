/** Custom functions in the grid: a cell asks, the add-in's runtime answers later, the cell is calculated again. */
import { IFunctionService } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../../hosted-workbook";
import { fullAddress } from "../cells/area";
import type { Book } from "../book/book";
import { CustomFunctionExecutor, type CellPlace } from "./executor";
import { answerOf, type Answer, type InvocationResult } from "./results";
import { isError } from "../cells/values";
import { findSheet } from "../book/sheets";

export type { InvocationResult } from "./results";

/** A call on its way to the add-in; `parameters` are scalars, matrices, or null where an argument was left out. */
export interface Invocation {
  id: number;
  functionId: string;
  parameters: unknown[];
  /** Where the formula stands, `Sheet1!A1`, for a function that asked to know. */
  address: string | null;
}

/** What a cell shows until its answer has come. */
const WAITING = "#GETTING_DATA";
/** Answers kept; the oldest go first. */
const KEPT = 50_000;

interface Waiting {
  key: string;
  cells: CellPlace[];
}

/** Custom functions of one add-in. */
export class CustomFunctions {
  readonly #answers = new Map<string, Answer>();
  readonly #asked = new Map<string, Waiting>();
  readonly #byId = new Map<number, Waiting>();
  /** Sentences of errors, by cell. */
  readonly #messages = new Map<string, string>();
  #queue: Invocation[] = [];
  #next = 1;
  #listener: ((invocations: Invocation[]) => void) | null = null;
  #idle: (() => void)[] = [];

  constructor(readonly book: Book) {}

  /** Where calls go; what was asked before is sent at once. */
  onInvocations(listener: (invocations: Invocation[]) => void): void {
    this.#listener = listener;
    this.#send();
  }

  /** Makes functions known to the grid, as `NAMESPACE.NAME` in any case. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const service = this.book.injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(new CustomFunctionExecutor(name, metadata, (...call) => this.#ask(...call)));
    }
    // What was parsed before the names were known; every key has the empty text in it.
    service.deleteFormulaAstCacheKey("");
    this.book.recalculateAll();
  }

  /** Forgets what was answered, so that a full calculation asks again. */
  forget(): void {
    this.#answers.clear();
  }

  /** Whether no call is on its way. */
  isIdle(): boolean {
    return this.#asked.size === 0;
  }

  /** Resolves when no call is on its way. */
  answered(): Promise<void> {
    if (this.#asked.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** The sentence that came with the error in a cell, as Excel shows it beside the cell; null where there is none. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    const value = findSheet(this.book, sheetId)?.cell(row, column)?.v;
    if (typeof value !== "string" || !isError(value)) return null;
    return this.#messages.get(`${sheetId} ${row} ${column}`) ?? null;
  }

  #ask(metadata: FunctionMetadata, parameters: unknown[], cell: CellPlace): Answer["value"] {
    const at = `${cell.sheetId} ${cell.row} ${cell.column}`;
    const knowsCell = metadata.options?.requiresAddress === true;
    const key = `${metadata.id}:${JSON.stringify(parameters)}${knowsCell ? at : ""}`;
    const known = this.#answers.get(key);
    if (known === undefined) {
      this.#wait(key, metadata, parameters, cell, knowsCell);
      return WAITING;
    }
    if (known.message === null) this.#messages.delete(at);
    else this.#messages.set(at, known.message);
    return known.value;
  }

  #wait(key: string, metadata: FunctionMetadata, parameters: unknown[], cell: CellPlace, knowsCell: boolean): void {
    const waiting = this.#asked.get(key);
    if (waiting !== undefined) {
      waiting.cells.push(cell);
      return;
    }
    const fresh = { key, cells: [cell] };
    this.#asked.set(key, fresh);
    this.#byId.set(this.#next, fresh);
    const address = knowsCell ? this.#address(cell) : null;
    this.#queue.push({ id: this.#next, functionId: metadata.id, parameters, address });
    this.#next += 1;
    // One calculation asks for many cells: they go out together.
    if (this.#queue.length === 1) setTimeout(() => this.#send(), 0);
  }

  #address({ sheetId, row, column }: CellPlace): string {
    const sheet = findSheet(this.book, sheetId);
    return fullAddress(sheet?.name ?? "", { row, column, rows: 1, columns: 1 });
  }

  #send(): void {
    if (this.#listener === null || this.#queue.length === 0) return;
    const queue = this.#queue;
    this.#queue = [];
    this.#listener(queue);
  }

  /** Takes the runtime's answers and calculates the cells that waited for them. */
  answer(results: readonly InvocationResult[]): void {
    const cells = results.flatMap((result) => {
      const waiting = this.#byId.get(result[0]);
      if (waiting === undefined) return [];
      this.#byId.delete(result[0]);
      this.#asked.delete(waiting.key);
      this.#keep(waiting.key, answerOf(result));
      return waiting.cells;
    });
    // Rows may have come in between: then the formula that asked stands elsewhere.
    if (cells.every((cell) => this.#hasFormula(cell))) this.book.recalculate(cells);
    else this.book.recalculateAll();
    if (this.#asked.size > 0) return;
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }

  #hasFormula({ sheetId, row, column }: CellPlace): boolean {
    const cell = findSheet(this.book, sheetId)?.cell(row, column);
    return [cell?.f, cell?.si].some((text) => typeof text === "string" && text !== "");
  }

  #keep(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= KEPT) return;
      this.#answers.delete(oldest);
    }
  }
}
