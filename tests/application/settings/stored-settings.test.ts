import { DEFAULT_SETTINGS, type Waiver, type WorkbookSettings } from "../../../src/application/settings/settings";
import { readSettings, writeSettings } from "../../../src/application/settings/stored-settings";

const WAIVER: Waiver = {
  key: "V-06|甲项目|里程|V-06|limit=30|weight=35",
  rule: "V-06",
  message: "单项分值 35 分，超过 30 分。",
  reason: "省厅批复同意调整权重",
  by: "张三",
  on: "2024-03-01",
};

const SETTINGS: WorkbookSettings = {
  profile: "hubei",
  year: 2023,
  thresholds: { overReasonFrom: 1.2, moneyTolerance: 0 },
  autoCheck: false,
  marks: true,
  waivers: [WAIVER],
};

test("what is written is read back, and nothing is lost", () => {
  expect(readSettings(writeSettings(SETTINGS))).toEqual({ settings: SETTINGS, lost: false });
  expect(readSettings(writeSettings(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS, lost: false });
  expect(JSON.parse(writeSettings(SETTINGS))).toEqual({ version: 1, ...SETTINGS });
});

test("the defaults: the national profile, the form's own year, checks by themselves, no marks", () => {
  expect(DEFAULT_SETTINGS).toEqual({
    profile: "mof-2020",
    year: null,
    thresholds: {},
    autoCheck: true,
    marks: false,
    waivers: [],
  });
});

test("a workbook without settings has the defaults and lost nothing; absent parts likewise", () => {
  expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, lost: false });
  expect(readSettings('{"version":1}')).toEqual({ settings: DEFAULT_SETTINGS, lost: false });
  expect(readSettings('{"version":1,"marks":true}')).toEqual({
    settings: { ...DEFAULT_SETTINGS, marks: true },
    lost: false,
  });
});

test.each(["", "{", '{"version":1', "null", "[]", "1", '"mof-2020"', "\u0000"])("%p is no settings", (text) => {
  expect(readSettings(text)).toEqual({ settings: DEFAULT_SETTINGS, lost: true });
});

const stored = (parts: Record<string, unknown>) => JSON.stringify({ ...SETTINGS, version: 1, ...parts });

test.each<[string, Record<string, unknown>, Partial<WorkbookSettings>]>([
  ["an unknown profile", { profile: "mars" }, { profile: "mof-2020" }],
  ["a profile that is a word of the language", { profile: "__proto__" }, { profile: "mof-2020" }],
  ["a profile that is no text", { profile: ["hubei"] }, { profile: "mof-2020" }],
  ["a year in words", { year: "2023" }, { year: null }],
  ["half a year", { year: 2023.5 }, { year: null }],
  ["a year of two digits", { year: 23 }, { year: null }],
  ["thresholds that are a list", { thresholds: [1.2] }, { thresholds: {} }],
  [
    "one threshold out of bounds",
    { thresholds: { overReasonFrom: 130, fewestIndicators: 5 } },
    { thresholds: { fewestIndicators: 5 } },
  ],
  ["a threshold that is not the unit's", { thresholds: { executionWeight: 5 } }, { thresholds: {} }],
  ["a threshold that is no number", { thresholds: { overReasonFrom: "1.2" } }, { thresholds: {} }],
  ["a switch that is a word", { autoCheck: "false" }, { autoCheck: true }],
  ["a switch that is a number", { marks: 1 }, { marks: false }],
  ["a switch that is null", { marks: null }, { marks: false }],
  ["waivers that are a table", { waivers: { a: WAIVER } }, { waivers: [] }],
  ["a waiver without a reason", { waivers: [{ ...WAIVER, reason: "无" }, WAIVER] }, { waivers: [WAIVER] }],
  ["a waiver with a part missing", { waivers: [{ ...WAIVER, by: undefined }, null, "x"] }, { waivers: [] }],
])("%s is set aside, the rest is kept, and the loss is told", (_, parts, kept) => {
  expect(readSettings(stored(parts))).toEqual({ settings: { ...SETTINGS, ...kept }, lost: true });
});

test("a year that was left open is no loss", () => {
  expect(readSettings(stored({ year: null }))).toEqual({ settings: { ...SETTINGS, year: null }, lost: false });
});

test("settings of another version are read as far as they are known, and the rest is told as lost", () => {
  expect(readSettings(stored({ version: 2, colours: "red" }))).toEqual({ settings: SETTINGS, lost: true });
  expect(readSettings(stored({ version: undefined }))).toEqual({ settings: SETTINGS, lost: true });
});

test("of two waivers of one finding the later holds, and nothing else of them is kept", () => {
  const later = { ...WAIVER, reason: "已与财政局核对", on: "2024-04-01" };
  const { settings, lost } = readSettings(stored({ waivers: [WAIVER, { ...later, colour: "red" }] }));
  expect(settings.waivers).toEqual([later]);
  expect(lost).toBe(false);
});
