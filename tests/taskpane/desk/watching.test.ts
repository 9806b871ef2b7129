import type { Desk } from "../../../src/taskpane/desk/desk";
import type { Guest } from "../../workbench/support/guest";
import { deskOn, found, openSample, type, until } from "./open-desk";

let guest: Guest;
let desk: Desk;
beforeEach(async () => {
  guest = await openSample("4-得分和原因有误.xlsx");
  desk = deskOn();
  await desk.begin();
  await desk.check("active");
});
afterEach(() => guest.workbook.dispose());

const isStale = (id: string) => desk.state().reviews.get(id)?.isStale;

describe("following a person at work", () => {
  test("an edit makes the findings stale, then they are checked again: what was mended stays in its place, ticked", async () => {
    await type(guest, "sheet-1", { I17: "受天气影响，下年加快进度" });
    await until(desk, () => isStale("sheet-1") === true);
    expect(found(desk, "sheet-1")[2]).toBe("error S-08 I17");
    await until(desk, () => isStale("sheet-1") === false);
    expect(found(desk, "sheet-1")).toEqual([
      "error S-05 H13",
      "error S-07 H14",
      "✓ error S-08 I17",
      "error S-10 F18",
      "warning S-11 F16",
      "warning S-06 H15",
      "warning S-09 I14",
      "warning S-12 F19",
    ]);
    expect(desk.state().work).toBeNull();
    await desk.check("active");
    expect(found(desk, "sheet-1")).not.toContain("✓ error S-08 I17");
  });

  test("several edits in a row are checked once", async () => {
    let readings = 0;
    const before = desk.state().reviews.get("sheet-1")?.review;
    const stop = desk.subscribe(() => {
      const now = desk.state().reviews.get("sheet-1");
      if (now?.isStale === false && now.review !== before) readings += 1;
    });
    for (const score of [10, 11, 12]) {
      await type(guest, "sheet-1", { H13: score });
      await until(desk, () => isStale("sheet-1") === true);
    }
    await until(desk, () => isStale("sheet-1") === false);
    stop();
    expect(readings).toBe(1);
    expect(desk.state().reviews.get("sheet-1")?.review.scores?.rows[0]?.filled).toBe(12);
  });

  test("switched off, they stay stale until it is switched on", async () => {
    await desk.chooseAuto(false);
    await type(guest, "sheet-1", { I17: "受天气影响，下年加快进度" });
    await until(desk, () => isStale("sheet-1") === true);
    // Longer than the quiet while after which an edit is looked at.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(isStale("sheet-1")).toBe(true);
    expect(found(desk, "sheet-1")).toContain("error S-08 I17");
    await desk.chooseAuto(true);
    expect(isStale("sheet-1")).toBe(false);
    expect(found(desk, "sheet-1")).toContain("✓ error S-08 I17");
  });

  test("another sheet that comes to the front is looked at, and an edited one when it comes back", async () => {
    const second = await guest.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("sheet-1").copy("End").load("id");
      copy.activate();
      await context.sync();
      return copy.id;
    });
    await until(desk, ({ activeId, reviews }) => activeId === second && reviews.has(second));
    expect(found(desk, second)).toHaveLength(8);
    await type(guest, "sheet-1", { I17: "受天气影响，下年加快进度" });
    await until(desk, () => isStale("sheet-1") === true);
    await desk.select("sheet-1", "I17");
    await until(desk, () => isStale("sheet-1") === false);
    expect(found(desk, "sheet-1")).toContain("✓ error S-08 I17");
  });

  test("a sheet that is deleted is forgotten", async () => {
    const second = await guest.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("sheet-1").copy("End").load("id");
      await context.sync();
      return copy.id;
    });
    await until(desk, ({ sheets }) => sheets.length === 2);
    await desk.check("all");
    expect([...desk.state().reviews.keys()]).toEqual(["sheet-1", second]);
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem(second).delete();
      await context.sync();
    });
    await until(desk, ({ sheets }) => sheets.length === 1);
    expect([...desk.state().reviews.keys()]).toEqual(["sheet-1"]);
    await desk.select(second, "A1");
    expect(desk.state().trouble?.failure).toMatchObject({ kind: "workbook", fault: "sheet-gone" });
  });
});
