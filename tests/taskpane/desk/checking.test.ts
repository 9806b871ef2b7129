import type { Desk } from "../../../src/taskpane/desk/desk";
import type { Guest } from "../../workbench/support/guest";
import { deskOn, directCore, found, openSample, type, until } from "./open-desk";

let guest: Guest;
beforeEach(async () => {
  guest = await openSample("4-得分和原因有误.xlsx");
});
afterEach(() => guest.workbook.dispose());

async function begun(core = directCore()): Promise<Desk> {
  const desk = deskOn(core);
  await desk.begin();
  return desk;
}

/** Adds copies of the form behind it; gives the ids of all sheets. */
async function copies(count: number): Promise<string[]> {
  return guest.run(async (context) => {
    const { worksheets } = context.workbook;
    for (let copy = 0; copy < count; copy += 1) worksheets.getItem("sheet-1").copy("End");
    await context.sync();
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  });
}

/** A gate before a review: opened by hand. */
function gate() {
  let arrived: () => void = () => undefined;
  let opened: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrived = resolve));
  const open = new Promise<void>((resolve) => (opened = resolve));
  let isUsed = false;
  return {
    reached,
    open: () => opened(),
    /** The first reviewed sheet after `arm` waits at it. */
    isArmed: false,
    pass(): Promise<void> {
      if (!this.isArmed || isUsed) return Promise.resolve();
      isUsed = true;
      arrived();
      return open;
    },
  };
}

describe("checking", () => {
  test("the sheet in front", async () => {
    const desk = await begun();
    await desk.check("active");
    const { checked, scope, work, trouble } = desk.state();
    expect({ checked, scope, work, trouble }).toEqual({
      checked: { scope: "active", ids: ["sheet-1"], area: null },
      scope: "active",
      work: null,
      trouble: null,
    });
    expect(found(desk, "sheet-1")).toHaveLength(8);
  });

  test("all sheets, with progress", async () => {
    const ids = await copies(2);
    const desk = await begun();
    const told = new Set<string>();
    const stop = desk.subscribe(() => {
      const { work } = desk.state();
      if (work !== null) told.add(`${work.kind} ${work.done}/${work.all}`);
    });
    await desk.check("all");
    stop();
    expect([...told]).toEqual(["checking 0/0", "checking 1/3", "checking 2/3", "checking 3/3"]);
    expect(desk.state().checked).toEqual({ scope: "all", ids, area: null });
    expect(ids.map((id) => found(desk, id).length)).toEqual([8, 8, 8]);
  });

  test("a selection keeps its area", async () => {
    const desk = await begun();
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("sheet-1").getRange("H13:H15").select();
      await context.sync();
    });
    await desk.check("selection");
    expect(desk.state().checked).toEqual({
      scope: "selection",
      ids: ["sheet-1"],
      area: { top: 13, left: 8, bottom: 15, right: 8 },
    });
  });

  test("all sheets goes on without one that is too large, and tells its name", async () => {
    const [first = "", second = ""] = await copies(1);
    await guest.run(async (context) => {
      const large = context.workbook.worksheets.add("大表");
      large.getRange("A1").values = [[1]];
      large.getRange("XFD1").values = [[1]];
      await context.sync();
    });
    const desk = await begun();
    await desk.check("all");
    expect(desk.state().checked?.ids).toEqual([first, second]);
    expect(desk.state().trouble?.failure).toEqual({ kind: "workbook", fault: "too-large", detail: "大表" });
  });

  test("all sheets goes on without one that was deleted meanwhile", async () => {
    const [first = "", second = "", third = ""] = await copies(2);
    const core = directCore(async () => {
      if (desk.state().work?.done !== 1) return;
      await guest.run(async (context) => {
        context.workbook.worksheets.getItem(second).delete();
        await context.sync();
      });
    });
    const desk: Desk = await begun(core);
    await desk.check("all");
    expect(desk.state().checked?.ids).toEqual([first, third]);
    expect(desk.state().trouble).toBeNull();
    expect(desk.state().reviews.has(second)).toBe(false);
  });

  test("a sheet that is deleted while it is being checked is told", async () => {
    const [, second = ""] = await copies(1);
    const wait = gate();
    const desk = await begun(directCore(() => wait.pass()));
    await desk.select(second, "A1");
    await until(desk, ({ activeId }) => activeId === second);
    wait.isArmed = true;
    const checking = desk.check("active");
    await wait.reached;
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem(second).delete();
      await context.sync();
    });
    await until(desk, ({ sheets }) => sheets.length === 1);
    wait.open();
    await checking;
    expect(desk.state().trouble?.failure).toMatchObject({ kind: "workbook", fault: "sheet-gone" });
    expect(desk.state().reviews.has(second)).toBe(false);
    expect(desk.state().checked).toBeNull();
  });
});

describe("giving up and asking again", () => {
  test("a check that is given up leaves what was found before, and the next one runs", async () => {
    const wait = gate();
    const desk = await begun(directCore(() => wait.pass()));
    const before = desk.state().reviews;
    wait.isArmed = true;
    const checking = desk.check("active");
    await wait.reached;
    desk.state().work?.cancel?.();
    wait.open();
    await checking;
    expect(desk.state().work).toBeNull();
    expect(desk.state().trouble?.failure).toEqual({ kind: "cancelled" });
    expect(desk.state().reviews).toBe(before);
    expect(desk.state().checked).toBeNull();
    await desk.check("active");
    expect(desk.state().trouble).toBeNull();
    expect(desk.state().checked?.ids).toEqual(["sheet-1"]);
  });

  test("checking twice at once runs one after the other", async () => {
    const [first = "", second = ""] = await copies(1);
    let most = 0;
    let now = 0;
    const core = directCore(async () => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
    });
    const desk = await begun(core);
    await Promise.all([desk.check("active"), desk.check("all")]);
    expect(most).toBe(1);
    expect(desk.state().checked).toEqual({ scope: "all", ids: [first, second], area: null });
    expect(desk.state().work).toBeNull();
  });

  test("rules that are chosen during a check hold at its end", async () => {
    const wait = gate();
    const desk = await begun(directCore(() => wait.pass()));
    wait.isArmed = true;
    const checking = desk.check("active");
    await wait.reached;
    const choosing = desk.chooseRules({ profile: "hubei" });
    await until(desk, ({ settings }) => settings.profile === "hubei");
    wait.open();
    await Promise.all([checking, choosing]);
    expect(desk.state().reviews.get("sheet-1")?.review.profile).toBe("hubei");
    expect(desk.state().checked?.ids).toEqual(["sheet-1"]);
  });

  test("an edit during a check makes what it found stale", async () => {
    const wait = gate();
    const desk = await begun(directCore(() => wait.pass()));
    await desk.chooseAuto(false);
    wait.isArmed = true;
    const checking = desk.check("active");
    await wait.reached;
    await type(guest, "sheet-1", { H13: 12 });
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === true);
    wait.open();
    await checking;
    expect(desk.state().reviews.get("sheet-1")?.isStale).toBe(true);
    await desk.check("active");
    expect(desk.state().reviews.get("sheet-1")?.isStale).toBe(false);
  });

  test("a reading that began earlier and ends later does not take the place of a newer one", async () => {
    const wait = gate();
    const desk = await begun(directCore(() => wait.pass()));
    wait.isArmed = true;
    // The edit is looked at after a quiet while; that look is held up.
    await type(guest, "sheet-1", { I17: "受天气影响，下年加快进度" });
    await wait.reached;
    await type(guest, "sheet-1", { I17: "" });
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === true);
    await desk.check("active");
    expect(found(desk, "sheet-1")).toContain("error S-08 I17");
    const newest = desk.state().reviews.get("sheet-1")?.review;
    wait.open();
    // What follows the gate asks nothing of Excel: it is over within this turn.
    await new Promise(setImmediate);
    expect(desk.state().reviews.get("sheet-1")?.review).toBe(newest);
    expect(found(desk, "sheet-1")).toContain("error S-08 I17");
  });
});
