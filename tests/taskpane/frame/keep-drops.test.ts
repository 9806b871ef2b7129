import { carriesFiles, keepDrops } from "../../../src/taskpane/frame/keep-drops";

/** A drag as a browser tells of it. @param types what is dragged; null for nothing */
function drag(kind: "dragover" | "drop", types: readonly string[] | null): DragEvent {
  const dataTransfer = types === null ? null : { types, dropEffect: "copy" };
  return Object.assign(new Event(kind, { cancelable: true }), { dataTransfer }) as unknown as DragEvent;
}

let view: EventTarget;
let end: () => void;
beforeEach(() => {
  view = new EventTarget();
  end = keepDrops({ defaultView: view } as Document);
});

/** What becomes of a drag: whether the browser is kept from it, and which effect it shows. */
function outcome(event: DragEvent): unknown[] {
  view.dispatchEvent(event);
  return [event.defaultPrevented, event.dataTransfer?.dropEffect];
}

test.each(["dragover", "drop"] as const)("%s: files are refused, words are let be", (kind) => {
  expect(outcome(drag(kind, ["Files"]))).toEqual([true, "none"]);
  expect(outcome(drag(kind, ["text/plain"]))).toEqual([false, "copy"]);
  expect(outcome(drag(kind, null))).toEqual([false, undefined]);
});

test("files that somebody takes already are left to him", () => {
  const taken = drag("dragover", ["Files"]);
  taken.preventDefault();
  expect(outcome(taken)).toEqual([true, "copy"]);
});

test.each(["dragover", "drop"] as const)("%s: nothing is refused when it is ended", (kind) => {
  end();
  expect(outcome(drag(kind, ["Files"]))).toEqual([false, "copy"]);
});

test("a page that is shown nowhere has nothing to keep", () => {
  expect(() => keepDrops({ defaultView: null } as Document)()).not.toThrow();
});

test("files are told from words", () => {
  const drags = [["Files"], ["text/html", "Files"], ["text/plain"], null];
  expect(drags.map((types) => carriesFiles(drag("drop", types)))).toEqual([true, true, false, false]);
});
