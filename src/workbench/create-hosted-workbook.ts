/** Joins grid, API objects and custom functions into a workbook that answers Office.js. */
import type { Engine } from "./engine/engine";
import type { Ceiling, HostedWorkbook, RichApiMessage } from "./hosted-workbook";
import { Meters } from "./meters";
import { Book } from "./model/book/book";
import { EventWatch } from "./model/events/watch";
import { CustomFunctions, type Invocation } from "./model/functions/custom-functions";
import { moveFeatures, trackNames } from "./model/features/move-features";
import type { BookSnapshot } from "./model/book/snapshot";
import { trackMoves } from "./model/cells/track-moves";
import { CLASSES } from "./objects/index";
import { moveKept } from "./objects/range/range-kept";
import { asksService } from "./richapi/asks-service";
import { Handle } from "./richapi/handle";
import { References } from "./richapi/references";
import { executeBatch, type ServerParts } from "./richapi/server";

/** The custom-functions runtime's message category and types. */
const CUSTOM_FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

/** The object that the custom-functions runtime makes by name. */
const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/**
 * A workbook that answers Office.js, on a grid that was booted for the browser or for Node.
 *
 * @param ceiling newest ExcelApi requirement set that is answered
 * @example await createHostedWorkbook(createNodeEngine(), blankBook("2025-01-01T00:00:00Z"), "1.14").settled()
 */
export function createHostedWorkbook(engine: Engine, snapshot: BookSnapshot, ceiling: Ceiling): HostedWorkbook {
  const book = new Book(engine.univer.__getInjector(), engine.api);
  // Before the first workbook is there: then it sees a cell before Univer's own listeners touch it.
  new EventWatch(book);
  book.open(snapshot);
  const functions = new CustomFunctions(book);
  const meters = new Meters();
  const references = new References();
  const listeners = new Set<(messages: RichApiMessage[]) => void>();
  let newest = ceiling;
  let last: Promise<unknown> = Promise.resolve();

  const parts: ServerParts = {
    classes: CLASSES,
    root: () => new Handle("Workbook", book),
    services: new Map<string, () => Handle>([[FUNCTIONS_SERVICE, () => new Handle("CustomFunctions", functions)]]),
    references,
    settle: () => book.calculation.settled(),
    meters,
    ceiling: () => newest,
  };

  trackMoves(book, (sheetId, move) => {
    moveKept(references, sheetId, move);
    moveFeatures(book, sheetId, move);
  });
  trackNames(book);

  const emit = (messages: RichApiMessage[]) => {
    for (const listener of listeners) listener(messages);
  };
  functions.onInvocations((invocations) => emit(invocations.map(invocationMessage)));
  // An event reaches the add-in after the answer to the batch that caused it.
  book.events.onMessages((messages) => {
    void last.then(() => setTimeout(() => emit(messages), 0));
  });

  async function settled(): Promise<void> {
    // An answer starts a calculation, and that may ask again.
    do {
      await book.calculation.settled();
      await functions.answered();
    } while (!book.calculation.isSettled() || !functions.isIdle());
  }

  return {
    open: async (next) => {
      await last;
      book.open(next);
    },
    save: async () => {
      await settled();
      return book.snapshot();
    },
    execute: async (body) => {
      // Answers of custom functions do not wait behind a batch: the batch may be reading what they fill.
      if (asksService(body, [FUNCTIONS_SERVICE])) return executeBatch(parts, body);
      const answer = last.then(() => book.events.byGuest(() => executeBatch(parts, body)));
      last = answer;
      meters.countSync(body, await answer);
      return answer;
    },
    onMessages: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSelectionChanged: (listener) => book.events.onSelection(listener),
    registerFunctions: (namespace, metadata) => functions.register(namespace, metadata),
    functionMessage: (sheetId, row, column) => functions.messageAt(sheetId, row, column),
    setCeiling: (next) => {
      newest = next;
    },
    settled,
    meters: () => meters.read(),
    resetMeters: () => meters.reset(),
    dispose: () => {
      listeners.clear();
      engine.univer.dispose();
    },
  };
}

function invocationMessage({ id, functionId, parameters, address }: Invocation): RichApiMessage {
  const message = JSON.stringify({
    invocationId: id,
    functionName: functionId,
    parameterValues: parameters,
    address,
    flags: 0,
  });
  return [CUSTOM_FUNCTION_CATEGORY, INVOKE, "", message, 1, false];
}
