import { DEFAULT_SETTINGS } from "../../../src/application/settings/settings";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { answerRequest } from "../../../src/taskpane/desk/requests";
import type { Guest } from "../../workbench/support/guest";
import { deskOn, directCore, found, openBlank, openSample, type } from "./open-desk";

let guest: Guest;
afterEach(() => guest.workbook.dispose());

const recognitionOf = (desk: Desk, id: string) => desk.state().reviews.get(id)?.review.recognition;

/** Another pane's settings, or somebody's tampering. */
function store(text: string): Promise<void> {
  return guest.run(async (context) => {
    context.workbook.settings.add("jixiao", text);
    await context.sync();
  });
}

describe("the first look at a workbook", () => {
  test("an empty sheet", async () => {
    guest = openBlank();
    const desk = deskOn();
    expect(desk.state().isReady).toBe(false);
    await desk.begin();
    const { isReady, sheets, activeId, settings, profiles, checked, work, trouble } = desk.state();
    expect({ isReady, activeId, checked, work, trouble }).toEqual({
      isReady: true,
      activeId: "sheet-1",
      checked: null,
      work: null,
      trouble: null,
    });
    expect(sheets).toEqual([{ id: "sheet-1", name: "Sheet1", isProtected: false, isActive: true }]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(profiles.map(({ id }) => id)).toContain("mof-2020");
    expect(recognitionOf(desk, "sheet-1")).toEqual({ kind: "empty" });
  });

  test("a form that is filled in", async () => {
    guest = await openSample("4-得分和原因有误.xlsx");
    const desk = deskOn();
    await desk.begin();
    expect(recognitionOf(desk, "sheet-1")).toEqual({ kind: "form", form: "project-self-evaluation" });
    expect(desk.state().reviews.get("sheet-1")).toMatchObject({
      sheet: { id: "sheet-1", name: "项目支出绩效自评表" },
      isProtected: true,
      at: new Date(2024, 2, 1, 9, 30).getTime(),
      isStale: false,
    });
    expect(found(desk, "sheet-1")).toEqual([
      "error S-05 H13",
      "error S-07 H14",
      "error S-08 I17",
      "error S-10 F18",
      "warning S-11 F16",
      "warning S-06 H15",
      "warning S-09 I14",
      "warning S-12 F19",
    ]);
    expect(desk.state().checked).toBeNull();
  });

  test("a sheet that is no form", async () => {
    guest = openBlank();
    await type(guest, "sheet-1", { A1: "项目名称", B1: "金额", A2: "供水", B2: 320 });
    const desk = deskOn();
    await desk.begin();
    expect(recognitionOf(desk, "sheet-1")).toMatchObject({ kind: "not-a-form", found: ["项目名称"] });
    expect(desk.state().trouble).toBeNull();
  });

  test("of many sheets only the one in front is read", async () => {
    guest = await openSample("1-规范填报.xlsx");
    await guest.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("sheet-1").copy("End");
      worksheets.add("台账").activate();
      await context.sync();
    });
    const desk = deskOn();
    await desk.begin();
    expect(desk.state().sheets.map(({ name, isActive }) => [name, isActive])).toEqual([
      ["项目支出绩效自评表", false],
      ["项目支出绩效自评表 (2)", false],
      ["台账", true],
    ]);
    expect([...desk.state().reviews.values()].map(({ sheet }) => sheet.name)).toEqual(["台账"]);
  });

  test("goes by the rules that the workbook keeps", async () => {
    guest = openBlank();
    await store(JSON.stringify({ version: 1, profile: "hubei", year: 2023, autoCheck: false }));
    const desk = deskOn();
    await desk.begin();
    expect(desk.state().settings).toEqual({ ...DEFAULT_SETTINGS, profile: "hubei", year: 2023, autoCheck: false });
    expect(desk.state().reviews.get("sheet-1")?.review).toMatchObject({ profile: "hubei", year: 2023 });
  });

  test.each(["{", "[]", '"x"', '{"version":1,"profile":"mars","waivers":[{"key":7}],"year":"2023"}'])(
    "settings damaged as %s leave the defaults, and it is said",
    async (text) => {
      guest = openBlank();
      await store(text);
      const desk = deskOn();
      await desk.begin();
      expect(desk.state().settings).toEqual(DEFAULT_SETTINGS);
      expect(desk.state().trouble).toEqual({ failure: { kind: "settings-lost" } });
    },
  );

  test("speaks English where Office does", async () => {
    guest = await openSample("4-得分和原因有误.xlsx");
    Office.context.displayLanguage = "en-US";
    const desk = deskOn();
    await desk.begin();
    const { language, reviews } = desk.state();
    expect(language).toBe("en-US");
    expect(reviews.get("sheet-1")?.entries[0]?.finding.title).toMatch(/^[\x20-\x7e–—’×%]+$/u);
  });

  test("an Excel that cannot read is not asked to", async () => {
    guest = openBlank("1.12");
    const desk = deskOn();
    await desk.begin();
    const { isReady, environment, reviews, trouble } = desk.state();
    expect({ isReady, canRead: environment.canRead, reviews: reviews.size, trouble }).toEqual({
      isReady: true,
      canRead: false,
      reviews: 0,
      trouble: null,
    });
    await desk.check("active");
    expect(desk.state().trouble?.failure).toEqual({ kind: "workbook", fault: "too-old", detail: "" });
  });

  test("a ribbon button that was pressed before waits for it and goes by what the workbook keeps", async () => {
    guest = await openSample("4-得分和原因有误.xlsx");
    await store(JSON.stringify({ version: 1, profile: "hubei" }));
    const asked: string[] = [];
    const core = directCore(() => Promise.resolve(void asked.push(desk.state().settings.profile)));
    const desk = deskOn(core);
    const begun = desk.begin();
    answerRequest(desk, "check");
    expect(desk.state().screen).toBe("review");
    await begun;
    await desk.check("active");
    expect(new Set(asked)).toEqual(new Set(["hubei"]));
    expect(desk.state().checked).toEqual({ scope: "active", ids: ["sheet-1"], area: null });
  });

  test("a failure of it is told, and trying again follows the workbook once", async () => {
    guest = openBlank();
    const core = directCore();
    let fails = true;
    const desk = deskOn({
      ...core,
      profiles: (language) => (fails ? Promise.reject(new Error("no worker")) : core.profiles(language)),
      review: core.review,
    });
    await desk.begin();
    expect(desk.state()).toMatchObject({
      isReady: true,
      trouble: { failure: { kind: "unforeseen", detail: "no worker" } },
    });
    fails = false;
    await desk.begin();
    expect(desk.state().trouble).toBeNull();
    expect(recognitionOf(desk, "sheet-1")).toEqual({ kind: "empty" });
  });
});
