import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "../../src/application/check-files";
import { readWorkbook } from "../../src/files/read-workbook";
import { DEFAULT_PROFILE, profileById } from "../../src/law/index";

const FOLDER = join("assets", "samples");

/** Every finding of each sample: rule and cells. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  "1-规范填报.xlsx": [],
  "2-分值和总分有误.xlsx": ["F-02 D6", "V-01 G19", "V-04 B13", "S-03 H19", "S-04 I6"],
  "3-指标值不规范.xlsx": [...["G-02 E13", "G-05 E14", "G-09 E15"], ...["T-11 E18", "G-11 E19", "G-15 E16", "G-18 E17"]],
  "4-得分和原因有误.xlsx": [
    ...["S-05 H13", "S-07 H14", "S-08 I17", "S-10 F18"],
    ...["S-11 F16", "S-06 H15", "S-09 I14", "S-12 F19"],
  ],
  "5-成本指标单列.xlsx": [],
  "6-旧版式.xls": ["F-05 G7", "G-06 G14+H14", "G-07 G15+H15", "S-04 H7", "S-07 J13"],
};

function found(name: string, profile = DEFAULT_PROFILE): string[] {
  const report = checkFile(
    join(FOLDER, name),
    { bytesOf: (file) => readFileSync(file), read: readWorkbook },
    { profile, year: null },
  );
  expect(report.error).toBeNull();
  expect(report.sheets.map(({ form }) => form)).toEqual(["project-self-evaluation"]);
  return report.sheets.flatMap(({ findings }) => findings.map(({ rule, cells }) => `${rule} ${cells.join("+")}`));
}

test("there are six, and each has its findings written here", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FINDINGS).sort());
});

test.each(Object.keys(FINDINGS))("%s", (name) => {
  expect(found(name)).toEqual(FINDINGS[name]);
});

test("the one under 101号 is clean under its own profile too", () => {
  expect(found("5-成本指标单列.xlsx", profileById("mof-2021"))).toEqual([]);
});
