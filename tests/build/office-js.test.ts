import { existsSync } from "node:fs";
import { join } from "node:path";
import { officeFiles } from "../../src/build/office-js";
import { TOP, textOf } from "../support/source-tree";

const DIST = "node_modules/@microsoft/office-js/dist";
const served = officeFiles().map(({ to }) => to);

test("every file to copy is in the package, and none is copied twice", () => {
  expect(officeFiles().filter(({ from }) => !existsSync(join(TOP, DIST, from)))).toEqual([]);
  expect(new Set(served).size).toBe(served.length);
});

test("what this version of office.js asks for in Excel is there, platform by platform", () => {
  const map = /OSF\.HostSpecificFileVersionMap = (\{[\s\S]*?\n\});/u.exec(textOf(`${DIST}/office.debug.js`))?.[1] ?? "";
  const { excel } = JSON.parse(map) as { excel: Record<string, string> };
  const asked = Object.entries(excel).map(([platform, version]) => `office-js/excel-${platform}-${version}.js`);
  expect(asked).toHaveLength(5);
  expect(served).toEqual(expect.arrayContaining(asked));
});

test("what it starts with outside of Office, its sentences and its page of trust are there", () => {
  expect(served).toEqual(
    expect.arrayContaining([
      "office-js/office.js",
      "office-js/o15apptofilemappingtable.js",
      "office-js/zh-cn/office_strings.js",
      "office-js/en-us/office_strings.js",
      "office-js/AgaveErrorUX/index.html",
      "office-js/AgaveErrorUX/AgaveErrorUX.js",
    ]),
  );
});

test("telemetry stays away", () => {
  expect(served.filter((path) => /telemetry|otel|aria/u.test(path))).toEqual([]);
});
