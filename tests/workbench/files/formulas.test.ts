/** Formulas on their way in and out, addresses, lengths and colours. */
import { cellAddress, parseRange, rangeAddress } from "../../../src/workbench/files/address";
import { fileColour, gridColour, OFFICE_PALETTE } from "../../../src/workbench/files/cells/colours";
import {
  cannotWrite,
  fileFormula,
  gridFormula,
  looksOutside,
  spills,
} from "../../../src/workbench/files/cells/formula-prefixes";
import { slideFormula } from "../../../src/workbench/files/cells/slide-formula";
import { pixelsToWidth, widthToPixels } from "../../../src/workbench/files/measures";
import { pixelsToPoints, pointsToPixels } from "../../../src/workbench/model/cells/lengths";

test.each([
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ['=FILTER(A1:A9,B1:B9="IFS(")', '_xlfn._xlws.FILTER(A1:A9,B1:B9="IFS(")'],
  ["=STDEV.S(A1:A3)+ERROR.TYPE(B1)", "_xlfn.STDEV.S(A1:A3)+ERROR.TYPE(B1)"],
  ["=JX.SCORE(A1)", "_xldudf_JX_SCORE(A1)"],
  ["=SUM('IFS(表'!A1)", "SUM('IFS(表'!A1)"],
  ["=表1!A1*2", "表1!A1*2"],
])("%s is written as %s, and read back", (grid, file) => {
  expect(fileFormula(grid)).toBe(file);
  expect(gridFormula(file)).toBe(grid);
});

test.each<[string, number, number, string]>([
  ["SUM($A1:B$1)", 2, 1, "SUM($A3:C$1)"],
  ['A1&"A1"', 1, 0, 'A2&"A1"'],
  ["LOG10(A1)+表A1!B2", 1, 1, "LOG10(B2)+表A1!C3"],
  ["SUM(A:B,3:$4)", 1, 1, "SUM(B:C,4:$4)"],
  ["'A1 表'!A1", 1, 0, "'A1 表'!A2"],
  ["名称1+XYZ123+Table1[A1]", 1, 0, "名称1+XYZ123+Table1[A1]"],
  ["A1048576", 1, 0, "A1"],
])("%s moved by %d rows and %d columns is %s", (formula, rows, columns, moved) => {
  expect(slideFormula(formula, rows, columns)).toBe(moved);
});

test("formulas that fill several cells, bind names or look outside are known", () => {
  expect(["=UNIQUE(A:A)", '="UNIQUE("', "=MYUNIQUE(A1)"].map(spills)).toEqual([true, false, false]);
  expect(["=LET(x,1,x)", "=LET(_xlpm.x,1,_xlpm.x)", '="LET("'].map(cannotWrite)).toEqual([true, false, false]);
  expect(["[1]Sheet1!A1", "'[1]表 1'!A1", '"[1]a!"', "表[1]"].map(looksOutside)).toEqual([true, true, false, false]);
});

test("addresses are read and written", () => {
  expect(parseRange("$B$3:AA10")).toEqual({ startRow: 2, endRow: 9, startColumn: 1, endColumn: 26 });
  expect(parseRange("表1")).toBeNull();
  expect(parseRange("A1:B")).toBeNull();
  expect(["A1", "A1:C2", "2:4", "B:D", "A1:XFD1048576"].map((one) => rangeAddress(parseRange(one) as never))).toEqual([
    "A1",
    "A1:C2",
    "2:4",
    "B:D",
    "A1:XFD1048576",
  ]);
  expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
});

test("every width and height comes back as it was", () => {
  for (let pixels = 1; pixels <= 1_800; pixels += 1) {
    expect(widthToPixels(pixelsToWidth(pixels))).toBe(pixels);
    expect(pointsToPixels(pixelsToPoints(pixels))).toBe(pixels);
  }
  expect(widthToPixels(8.43)).toBe(59);
  expect(widthToPixels(9.140625)).toBe(64);
});

test("colours of every kind are read and written", () => {
  expect(gridColour({ argb: "80ff0000" }, OFFICE_PALETTE)).toBe("#FF0000");
  expect(gridColour({ theme: 1, tint: 0.5 }, OFFICE_PALETTE)).toBe("#808080");
  expect(gridColour({ indexed: 64 }, OFFICE_PALETTE)).toBeNull();
  expect(["#f00", "#FF0000", "rgb(255, 0, 0)", "rgba(255,0,0,1)", "red"].map(fileColour)).toEqual([
    "FFFF0000",
    "FFFF0000",
    "FFFF0000",
    "FFFF0000",
    null,
  ]);
});
