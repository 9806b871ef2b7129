import ExcelJS from "exceljs";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { failureSentence } from "../../../src/taskpane/frame/pane-sentences";
import type { Guest } from "../../workbench/support/guest";
import { deskOn, found, openBlank, openSample, type, until } from "./open-desk";

let guest: Guest;
let desk: Desk;
afterEach(() => guest.workbook.dispose());

async function start(sample: string | null): Promise<void> {
  guest = sample === null ? openBlank() : await openSample(sample);
  if (sample !== null) {
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("sheet-1").protection.unprotect();
      await context.sync();
    });
  }
  desk = deskOn();
  await desk.begin();
}

/** As much of exceljs's own model as its types leave out. */
interface FullModel {
  readonly rows: readonly { readonly height?: number; readonly cells: readonly unknown[] }[];
  readonly cols: unknown;
  readonly dataValidations: unknown;
  readonly sheetProtection: unknown;
  readonly conditionalFormattings: unknown;
}

/** The workbook as a file holds it: contents, looks, heights, merges, validations, protection. */
async function everything(): Promise<unknown> {
  const { bytes } = await saveWorkbook(await guest.workbook.save());
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return file.worksheets.map(({ model, name, state }) => {
    const { rows, cols, dataValidations, sheetProtection, conditionalFormattings } = model as unknown as FullModel;
    return {
      name,
      state,
      rows: rows.map(({ height, cells }) => ({ height, cells })),
      cols,
      merges: [...model.merges].sort(),
      dataValidations,
      sheetProtection,
      conditionalFormattings,
      page: model.pageSetup,
    };
  });
}

const names = async (): Promise<string[]> =>
  guest.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const computed = () =>
  desk.proposeFor("active", (raw, options, signal) => desk.core.planComputedCells(raw, options, signal));
const insertBelow = (row: number) =>
  desk.proposeFor("active", (raw, options, signal) => desk.core.planInsertRow(raw, row, options, signal));
const remove = (row: number) =>
  desk.proposeFor("active", (raw, options, signal) => desk.core.planRemoveRow(raw, row, options, signal));
const opinion = () =>
  desk.propose((options, signal) =>
    desk.core.planOpinion(
      [...desk.state().reviews.values()].map(({ review }) => review),
      desk.state().settings.waivers,
      desk.today(),
      options,
      signal,
    ),
  );
const newForm = () =>
  desk.propose((options, signal) => desk.core.planNewForm("project-self-evaluation", 2024, null, options, signal));
const score = () => {
  const rows = desk.state().reviews.get("sheet-1")?.review.scores?.rows ?? [];
  const choices = rows.flatMap(({ cell, recomputed, filled }) =>
    cell === null || recomputed === null || recomputed === filled ? [] : [{ cell, points: recomputed }],
  );
  return desk.proposeFor("active", (raw, options, signal) => desk.core.planScores(raw, choices, options, signal));
};

const SAMPLE = "4-得分和原因有误.xlsx";
const SENTENCE = () => {
  const { language, trouble } = desk.state();
  return trouble === null ? "" : failureSentence(language, trouble.failure);
};

describe("what is written can be taken back", () => {
  test.each([
    ["computed cells", SAMPLE, computed],
    ["a row that comes in", SAMPLE, () => insertBelow(14)],
    ["a row that goes", SAMPLE, () => remove(14)],
    ["scores", SAMPLE, score],
    ["an opinion", SAMPLE, opinion],
    ["a new form in a blank workbook", null, newForm],
  ] as const)("%s", async (_, sample, propose) => {
    await start(sample);
    const before = { book: await everything(), names: await names() };
    const listed = found(desk, "sheet-1");
    await propose();
    expect(SENTENCE()).toBe("");
    const { preview } = desk.state();
    expect(preview).not.toBeNull();
    expect(await everything()).toEqual(before.book);
    await desk.applyPreview();
    expect(SENTENCE()).toBe("");
    expect(desk.state().preview).toBeNull();
    expect(desk.state().written?.counts).toEqual(preview?.counts);
    expect(await everything()).not.toEqual(before.book);
    await desk.takeBack();
    expect(SENTENCE()).toBe("");
    expect(desk.state().written).toBeNull();
    expect(desk.state().undone?.left).toEqual([]);
    expect(desk.state().work).toBeNull();
    expect(desk.state().sheets.map(({ name }) => name)).toEqual(before.names);
    expect(found(desk, "sheet-1").filter((line) => !line.startsWith("✓"))).toEqual(listed);
    expect(await everything()).toEqual(before.book);
  });
});

describe("what is written", () => {
  test("is looked at again at once", async () => {
    await start(SAMPLE);
    await desk.check("active");
    await score();
    await desk.applyPreview();
    expect(found(desk, "sheet-1").slice(0, 2)).toEqual(["✓ error S-05 H13", "✓ error S-07 H14"]);
    expect(desk.state().work).toBeNull();
  });

  test("can still be taken back after something else was proposed and dropped", async () => {
    await start(SAMPLE);
    await score();
    await desk.applyPreview();
    const { written } = desk.state();
    await insertBelow(14);
    desk.dropPreview();
    expect(desk.state().written).toBe(written);
    await desk.takeBack();
    expect(desk.state().undone?.left).toEqual([]);
  });

  test("is taken back once, however often it is asked for", async () => {
    await start(SAMPLE);
    await score();
    await desk.applyPreview();
    const cells = desk.state().written?.counts.cells;
    await Promise.all([desk.takeBack(), desk.takeBack()]);
    expect(desk.state().trouble).toBeNull();
    await desk.takeBack();
    expect(cells).toBeGreaterThan(0);
    expect(desk.state().written).toBeNull();
  });

  test("a cell that somebody has changed since is left alone and named", async () => {
    await start(SAMPLE);
    await score();
    await desk.applyPreview();
    await type(guest, "sheet-1", { H13: 3 });
    await desk.takeBack();
    expect(desk.state().undone?.left).toEqual(["H13"]);
  });
});

describe("what cannot be written", () => {
  test("on a sheet that was protected meanwhile", async () => {
    await start(SAMPLE);
    await insertBelow(14);
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("sheet-1").protection.protect();
      await context.sync();
    });
    const before = await everything();
    await desk.applyPreview();
    expect(desk.state().trouble?.failure).toMatchObject({ kind: "workbook", fault: "protected" });
    expect(SENTENCE()).toContain("工作表受保护");
    expect(desk.state().written).toBeNull();
    expect(desk.state().preview).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test("on a sheet that was deleted meanwhile", async () => {
    await start(SAMPLE);
    await score();
    await guest.run(async (context) => {
      context.workbook.worksheets.add("别的");
      context.workbook.worksheets.getItem("sheet-1").delete();
      await context.sync();
    });
    await desk.applyPreview();
    expect(SENTENCE()).toBe("这张工作表已被删除或改名。请切换到要处理的工作表后再试。");
    expect(desk.state().written).toBeNull();
  });

  test("where a cell was changed meanwhile; what was written before can still be taken back", async () => {
    await start(SAMPLE);
    await score();
    await desk.applyPreview();
    const { written } = desk.state();
    await type(guest, "sheet-1", { H13: 1 });
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === true);
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === false);
    await score();
    expect(SENTENCE()).toBe("");
    await type(guest, "sheet-1", { H13: 2 });
    await desk.applyPreview();
    expect(desk.state().trouble?.failure).toMatchObject({ kind: "workbook", fault: "changed" });
    expect(desk.state().written).toBe(written);
  });

  test("because there is nothing to write: the plan says so, and nothing is shown for agreement", async () => {
    await start(null);
    await computed();
    expect(desk.state().trouble?.failure.kind).toBe("plan");
    expect(desk.state().preview).toBeNull();
  });
});
