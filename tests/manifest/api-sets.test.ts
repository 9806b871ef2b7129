import { REQUIRED } from "../../src/build/manifest/check-identity";
import { filesBelow } from "../support/source-tree";
import { apiUses, programOf, type ApiUse } from "./support/api-uses";

jest.setTimeout(120_000);

const LEAST = Number(REQUIRED.ExcelApi.split(".")[1]);

/** Uses in other sets than ExcelApi's, and why they may be. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  "Event.completed Mailbox 1.3": "Outlook's set for buttons of the ribbon; every host that draws the ribbon has it",
};

const SOURCES = ["src/workbook", "src/commands", "src/taskpane", "src/functions"].flatMap((folder) =>
  filesBelow(folder),
);

const HEAD = `
declare function supports(level: string): boolean;
declare function whenSupported(level: string, act: () => void): void;
declare const range: Excel.Range;
export {};
`;

const MERGED = "Range.getMergedAreasOrNullObject needs ExcelApi 1.13";

/** Uses that are too new where they stand, and what is to be said of them. */
const TOO_NEW: readonly (readonly [name: string, source: string, fault: string])[] = [
  ["a member", "range.getMergedAreasOrNullObject();", MERGED],
  ["a property that is loaded", 'range.load("values,hasSpill");', "Range.hasSpill needs ExcelApi 1.12"],
  [
    "the last of several properties that are loaded",
    'range.load(["worksheet/showGridlines", "format/indentLevel", "numberFormatCategories"]);',
    "Range.numberFormatCategories needs ExcelApi 1.12",
  ],
  ["a property of a property that is loaded", 'range.load("worksheet/tabId");', "Worksheet.tabId needs ExcelApi 1.14"],
  [
    "an option",
    "void Excel.run({ mergeUndoGroup: true }, () => Promise.resolve());",
    "RunOptions.mergeUndoGroup needs ExcelApi 1.20",
  ],
  ["what stands behind a check for less", 'if (supports("1.12")) range.getMergedAreasOrNullObject();', MERGED],
  ["the other branch", 'if (supports("1.13")) void 0; else range.getMergedAreasOrNullObject();', MERGED],
  [
    "what either side of a check may let in",
    'if (supports("1.13") || range.isNullObject) range.getMergedAreasOrNullObject();',
    MERGED,
  ],
  [
    "what stands before the check",
    'function f() { range.getMergedAreasOrNullObject(); if (!supports("1.13")) return; } f();',
    MERGED,
  ],
];

const CHECKED: readonly string[] = [
  'if (supports("1.13")) range.getMergedAreasOrNullObject();',
  'if (range.isNullObject && supports("1.14")) { range.getMergedAreasOrNullObject(); }',
  'const found = supports("1.13") ? range.getMergedAreasOrNullObject() : null;',
  'const found = supports("1.13") && range.getMergedAreasOrNullObject();',
  'function f() { if (!supports("1.13")) throw new Error(); return [1].map(() => range.getMergedAreasOrNullObject()); }',
  'whenSupported("1.13", () => { range.getMergedAreasOrNullObject(); });',
  "range.values = [[1]];",
];

const plantedAt = (source: string): string => {
  const all = [...TOO_NEW.map(([, one]) => one), ...CHECKED];
  return `src/workbook/planted-${all.indexOf(source)}.ts`;
};
const planted = Object.fromEntries(
  [...TOO_NEW.map(([, source]) => source), ...CHECKED].map((source) => [plantedAt(source), HEAD + source]),
);
const program = programOf(SOURCES, planted);

/** Uses that lie in no declared set and stand behind no check that is new enough. */
function unchecked(uses: readonly ApiUse[]): string[] {
  return uses.flatMap(({ at, member, set, guarded }) => {
    if (set === null || `${member} ${set}` in OTHER_SETS) return [];
    const level = /^ExcelApi 1\.(\d+)$/u.exec(set)?.[1];
    const allowed = level !== undefined && Number(level) <= Math.max(LEAST, guarded ?? 0);
    return allowed ? [] : [`${at} ${member} needs ${set}`];
  });
}

describe("every member of Office.js that the add-in uses", () => {
  const uses = apiUses(program, SOURCES);

  test("is found", () => {
    expect(uses.map(({ member }) => member)).toEqual(
      expect.arrayContaining(["RequestContext.workbook", "Addin.showAsTaskpane", "Range.values"]),
    );
    expect(uses.filter(({ set }) => set?.startsWith("ExcelApi ")).length).toBeGreaterThan(50);
  });

  test("lies in a declared requirement set or behind a check", () => {
    expect(unchecked(uses)).toEqual([]);
  });

  test("is used in src/workbook, and the entries that may", () => {
    const elsewhere = uses.filter(({ at }) => !/^src\/(?:workbook\/|commands\/main\.ts|taskpane\/main\.tsx)/u.test(at));
    expect(elsewhere.map(({ at, member }) => `${at} ${member}`)).toEqual([]);
  });
});

describe("the search for uses", () => {
  test.each(TOO_NEW)("finds %s", (_, source, fault) => {
    const path = plantedAt(source);
    expect(unchecked(apiUses(program, [path]))).toEqual([`${path}:6 ${fault}`]);
  });

  test.each(CHECKED)("lets pass: %s", (source) => {
    expect(unchecked(apiUses(program, [plantedAt(source)]))).toEqual([]);
  });
});
