/** Custom functions in the grid: a cell asks, the add-in's runtime answers later, the cell is calculated again. */
import { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../hosted-workbook";
import { addressOf, quotedSheetName } from "./area";
import type { Book } from "./book";
import { isError } from "./values";

/** A call on its way to the add-in; `parameters` are scalars, matrices, or null where an argument was left out. */
export interface Invocation {
  id: number;
  functionId: string;
  parameters: unknown[];
  /** Where the formula stands: `Sheet1!A1`. */
  address: string;
}

/** What the runtime answered: a value or matrix, or an error text such as `#N/A`. */
export type InvocationResult = [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** What a cell shows until its answer has come. */
const WAITING = "#GETTING_DATA";
/** The runtime's error codes, as it numbers them on the wire. */
const ERRORS: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** Answers kept; the oldest go first. */
const KEPT = 50_000;

type GridValue = string | number | boolean | null;
type Answer = GridValue | GridValue[][];

interface Waiting {
  key: string;
  cells: { sheetId: string; row: number; column: number }[];
}

/** Custom functions of one add-in. */
export class CustomFunctions {
  readonly #answers = new Map<string, Answer>();
  readonly #asked = new Map<string, Waiting>();
  readonly #byId = new Map<number, Waiting>();
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

  /** Makes functions known to the grid. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const service = this.book.injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      service.registerExecutors(new CustomFunction(name, metadata, this));
    }
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

  /** The answer to a call, or what stands in its place until it comes. */
  ask(
    metadata: FunctionMetadata,
    parameters: unknown[],
    cell: { sheetId: string; row: number; column: number },
  ): Answer {
    const key = `${metadata.id}:${JSON.stringify(parameters)}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const waiting = this.#asked.get(key);
    if (waiting !== undefined) {
      waiting.cells.push(cell);
      return WAITING;
    }
    const fresh = { key, cells: [cell] };
    this.#asked.set(key, fresh);
    this.#byId.set(this.#next, fresh);
    const sheet = this.book.findSheet(cell.sheetId);
    const address = `${quotedSheetName(sheet?.name ?? "")}!${addressOf({ ...cell, rows: 1, columns: 1 })}`;
    this.#queue.push({ id: this.#next, functionId: metadata.id, parameters, address });
    this.#next += 1;
    // One calculation asks for many cells: they go out together.
    if (this.#queue.length === 1) queueMicrotask(() => setTimeout(() => this.#send(), 0));
    return WAITING;
  }

  #send(): void {
    if (this.#listener === null || this.#queue.length === 0) return;
    const queue = this.#queue;
    this.#queue = [];
    this.#listener(queue);
  }

  /** Takes the runtime's answers and calculates the cells that waited for them. */
  answer(results: readonly InvocationResult[]): void {
    const cells = results.flatMap(([id, succeeded, value, errorCode]) => {
      const waiting = this.#byId.get(id);
      if (waiting === undefined) return [];
      this.#byId.delete(id);
      this.#asked.delete(waiting.key);
      this.#keep(waiting.key, succeeded ? asAnswer(value) : (ERRORS[errorCode ?? 7] ?? "#VALUE!"));
      return waiting.cells;
    });
    this.book.recalculate(cells);
    if (this.#asked.size > 0) return;
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }

  #keep(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= KEPT) return;
      this.#answers.delete(oldest);
    }
  }
}

/** One function as the formula engine sees it. */
class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    readonly metadata: FunctionMetadata,
    readonly owner: CustomFunctions,
  ) {
    super(name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true).length;
    this.maxParams = parameters.some(({ repeating }) => repeating === true) ? 255 : parameters.length;
  }

  override isCustom(): boolean {
    return true;
  }

  override calculateCustom(...given: unknown[]): GridValue | GridValue[][] {
    const { parameters } = this.metadata;
    const taken: unknown[] = [];
    for (const [place, value] of given.entries()) {
      const wanted = parameters[Math.min(place, parameters.length - 1)];
      const isMatrix = Array.isArray(value);
      if (wanted?.dimensionality === "matrix") taken.push(isMatrix ? value : [[value]]);
      else if (!isMatrix) taken.push(value);
      else if (value.length === 1 && (value[0] as unknown[]).length === 1) taken.push((value[0] as unknown[])[0]);
      else return "#VALUE!";
      const last: unknown = taken[taken.length - 1];
      if (typeof last === "string" && isError(last)) return last;
    }
    while (taken.length < parameters.length && parameters[taken.length]?.repeating !== true) taken.push(null);
    return this.owner.ask(this.metadata, taken, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
  }
}

function asAnswer(value: unknown): Answer {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row.map(asScalar) : [asScalar(row)]));
  return asScalar(value);
}

function asScalar(value: unknown): GridValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
