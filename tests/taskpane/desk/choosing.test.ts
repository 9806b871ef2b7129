import { readSettings } from "../../../src/application/settings/stored-settings";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { excelWorkbook } from "../../../src/workbook/excel-workbook";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import type { Guest } from "../../workbench/support/guest";
import { nodeCollector } from "./node-collector";
import { deskOn, directCore, found, openSample, type, until } from "./open-desk";

let guest: Guest;
let desk: Desk;
beforeEach(async () => {
  guest = await openSample("4-得分和原因有误.xlsx");
  await guest.run(async (context) => {
    context.workbook.worksheets.getItem("sheet-1").protection.unprotect();
    await context.sync();
  });
  desk = deskOn();
  await desk.begin();
  await desk.check("active");
});
afterEach(() => guest.workbook.dispose());

/** Formula and cells of every conditional format, the topmost first. */
function formats(id = "sheet-1"): Promise<string[]> {
  return guest.run(async (context) => {
    const all = context.workbook.worksheets.getItem(id).getRange().conditionalFormats.load("items/id,items/type");
    await context.sync();
    const asked = all.items.map((format) => {
      if (format.type === "Custom") format.custom.rule.load("formula");
      return { format, ranges: format.getRanges().load("address") };
    });
    await context.sync();
    return asked.map(({ format, ranges }) => {
      const formula = format.type === "Custom" ? format.custom.rule.formula : format.type;
      return `${formula} ${ranges.address.replaceAll(/[^,]*!/gu, "")}`;
    });
  });
}

/** Somebody's own format. */
function foreign(): Promise<void> {
  return guest.run(async (context) => {
    const range = context.workbook.worksheets.getItem("sheet-1").getRange("H13:H20");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$H13>10";
    format.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

/** Protects the sheet with every cell of it. */
function lockAll(): Promise<void> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("sheet-1");
    sheet.getRange("A1:I40").format.protection.locked = true;
    sheet.protection.protect();
    await context.sync();
  });
}

async function reopen(): Promise<void> {
  const saved = await saveWorkbook(await guest.workbook.save());
  await guest.workbook.open((await openWorkbook(saved.bytes, "a.xlsx")).snapshot);
}

const stored = async () => readSettings(await excelWorkbook("zh-CN").loadSettings()).settings;

const ERRORS = '=N("jixiao:error")=0';
const WARNINGS = '=N("jixiao:warning")=0';

describe("marks on the sheet", () => {
  test("stand on exactly the cells of open findings, and go without touching anybody's own format", async () => {
    await foreign();
    const before = await formats();
    await desk.chooseMarks(true);
    expect(await formats()).toEqual([`${ERRORS} H13:H14,I17,F18`, `${WARNINGS} I14,H15,F16,F19`, ...before]);
    expect((await stored()).marks).toBe(true);
    await desk.chooseMarks(false);
    expect(await formats()).toEqual(before);
    expect((await stored()).marks).toBe(false);
    expect(desk.state().trouble).toBeNull();
  });

  test("follow an edit that mends something", async () => {
    await desk.chooseMarks(true);
    await type(guest, "sheet-1", { I17: "受天气影响，下年加快进度" });
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === true);
    await until(desk, ({ reviews }) => reviews.get("sheet-1")?.isStale === false);
    await desk.check("active");
    expect((await formats())[0]).toBe(`${ERRORS} H13:H14,F18`);
  });

  test("are known again in a file that was saved and opened, and removed by another pane", async () => {
    await foreign();
    const before = await formats();
    await desk.chooseMarks(true);
    await reopen();
    const other = deskOn();
    await other.begin();
    expect(other.state().settings.marks).toBe(true);
    await other.check("active");
    expect(await formats()).toHaveLength(before.length + 2);
    await other.chooseMarks(false);
    expect(await formats()).toEqual(before);
  });

  test("that two checks put on at once stand once", async () => {
    await desk.chooseMarks(true);
    await Promise.all([desk.check("active"), desk.check("all"), desk.check("active")]);
    expect(await formats()).toHaveLength(2);
  });

  test("on a protected sheet are refused by name, and the switch goes back", async () => {
    await lockAll();
    await desk.chooseMarks(true);
    expect(desk.state().trouble?.failure).toEqual({
      kind: "workbook",
      fault: "protected",
      detail: "项目支出绩效自评表",
    });
    expect(desk.state().settings.marks).toBe(false);
    expect((await stored()).marks).toBe(false);
  });

  test("a sheet that was protected later is checked all the same, and the refusal told", async () => {
    await desk.chooseMarks(true);
    await lockAll();
    await desk.check("active");
    expect(desk.state().checked?.ids).toEqual(["sheet-1"]);
    expect(desk.state().trouble?.failure).toMatchObject({ fault: "protected", detail: "项目支出绩效自评表" });
  });
});

describe("letting a warning stand", () => {
  const warning = () => {
    const entry = desk
      .state()
      .reviews.get("sheet-1")
      ?.entries.find(({ finding }) => finding.rule === "S-11");
    if (entry === undefined) throw new Error("no such warning");
    return entry.finding;
  };

  test("is kept in the workbook and read by another pane, and taken back", async () => {
    await desk.chooseMarks(true);
    const finding = warning();
    await desk.waive(finding, " 省厅批复同意 ", "张三");
    const kept = {
      key: finding.key,
      rule: "S-11",
      message: finding.message,
      reason: "省厅批复同意",
      by: "张三",
      on: "2024-03-01",
    };
    expect((await stored()).waivers).toEqual([kept]);
    expect((await formats())[1]).toBe(`${WARNINGS} I14,H15,F19`);
    await reopen();
    const other = deskOn();
    await other.begin();
    expect(other.state().settings.waivers).toEqual([kept]);
    await other.unwaive(finding.key);
    expect((await stored()).waivers).toEqual([]);
    expect((await formats())[1]).toBe(`${WARNINGS} I14,H15,F16,F19`);
  });

  test("two at once are both kept", async () => {
    const [one, two] = (desk.state().reviews.get("sheet-1")?.entries ?? [])
      .map(({ finding }) => finding)
      .filter(({ severity }) => severity === "warning");
    if (one === undefined || two === undefined) throw new Error("too few warnings");
    await Promise.all([desk.waive(one, "省厅批复同意", ""), desk.waive(two, "省厅批复同意", "")]);
    expect((await stored()).waivers.map(({ key }) => key)).toEqual([one.key, two.key]);
  });

  test("what the workbook does not keep does not hold, and is told", async () => {
    const workbook = excelWorkbook("zh-CN");
    const refusing = { ...workbook, saveSettings: () => Promise.reject(new Error("disk")) };
    const { createDesk } = await import("../../../src/taskpane/desk/desk");
    const other = createDesk(refusing, directCore(), nodeCollector, () => new Date());
    await other.begin();
    await other.waive(warning(), "省厅批复同意", "");
    expect(other.state().settings.waivers).toEqual([]);
    expect(other.state().trouble?.failure).toEqual({ kind: "unforeseen", detail: "disk" });
  });
});

describe("choosing rules", () => {
  test("checks again and is kept", async () => {
    await desk.chooseRules({ profile: "hubei", thresholds: { fewestIndicators: 9 } });
    expect(desk.state().reviews.get("sheet-1")?.review.profile).toBe("hubei");
    expect(await stored()).toMatchObject({ profile: "hubei", thresholds: { fewestIndicators: 9 } });
    expect(found(desk, "sheet-1").filter((line) => !line.startsWith("✓")).length).toBeGreaterThan(0);
  });
});
