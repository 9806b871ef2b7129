import type { FormOutline } from "../../../src/application/fill/outline";
import { WorkbookRefusal } from "../../../src/application/workbook/open-workbook";
import { readOutline } from "../../../src/taskpane/desk/outlining";

const OUTLINE: FormOutline = { levels: [], weight: 0, due: 90 };

type Asked = Parameters<typeof readOutline>[0];

/** A desk that notes what it was asked. */
function deskWith(read: () => Promise<unknown>) {
  const asked: unknown[] = [];
  const settings = { profile: "hubei", year: 2023, thresholds: { lateDays: 3 }, autoCheck: true };
  const desk = {
    workbook: { read: (which: unknown) => (asked.push(which), read()) },
    core: { outline: (raw: unknown, options: unknown) => (asked.push(raw, options), Promise.resolve(OUTLINE)) },
    state: () => ({ settings, language: "zh-CN" }),
  } as unknown as Asked;
  return { desk, asked };
}

describe("reading an outline", () => {
  test("reads that sheet and goes by the rules that hold", async () => {
    const { desk, asked } = deskWith(() => Promise.resolve("cells"));
    const outcome = await readOutline(desk, "s7", new AbortController().signal);
    expect(outcome).toEqual({ done: true, value: OUTLINE });
    expect(asked).toEqual([
      { id: "s7" },
      "cells",
      { profile: "hubei", year: 2023, thresholds: { lateDays: 3 }, language: "zh-CN" },
    ]);
  });

  test("a sheet that was deleted meanwhile is told", async () => {
    const { desk } = deskWith(() => Promise.reject(new WorkbookRefusal("sheet-gone", "自评表")));
    expect(await readOutline(desk, "s7", new AbortController().signal)).toEqual({
      done: false,
      failure: { kind: "workbook", fault: "sheet-gone", detail: "自评表" },
    });
  });

  test("given up while reading, the core is not asked", async () => {
    const giveUp = new AbortController();
    const { desk, asked } = deskWith(() => {
      giveUp.abort();
      return Promise.resolve("cells");
    });
    expect(await readOutline(desk, "s7", giveUp.signal)).toEqual({ done: false, failure: { kind: "cancelled" } });
    expect(asked).toEqual([{ id: "s7" }]);
  });
});
