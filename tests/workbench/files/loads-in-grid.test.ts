/** Univer, headless, takes the opened snapshot and knows its rules. */
import { CellValueType } from "@univerjs/core";
import { createNodeEngine } from "../../../src/workbench/engine/node";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { featureBook } from "./feature-book";
import { CONDITIONS, VALIDATIONS } from "./feature-rules";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-table/facade";

async function loaded() {
  const { snapshot } = await openWorkbook((await saveWorkbook(featureBook())).bytes, "features.xlsx");
  const { univer, api } = createNodeEngine();
  return { univer, snapshot, workbook: api.createWorkbook(structuredClone(snapshot)) };
}

test("the grid knows the validations, conditional formats, notes, tables and names of a file", async () => {
  const { univer, workbook, snapshot } = await loaded();
  try {
    const form = workbook.getSheetBySheetId("sheet-1");
    expect(form?.getDataValidations().map(({ rule }) => rule.uid)).toEqual(VALIDATIONS.map(({ uid }) => uid));
    expect(form?.getRange("C5").getDataValidation()?.rule.formula1).toBe(VALIDATIONS[0]?.formula1);
    expect(form?.getConditionalFormattingRules().map(({ cfId }) => cfId)).toEqual(CONDITIONS.map(({ cfId }) => cfId));
    expect(form?.getRange("B3").getNote()?.note).toBe("审核人：\n请核对");
    expect(form?.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A1:F1", "A5:A7"]);
    expect(form?.getFrozenRows()).toBe(3);
    expect(form?.isSheetHidden()).toBe(false);
    expect(workbook.getSheetBySheetId("sheet-2")?.isSheetHidden()).toBe(true);
    const names = workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]);
    expect(names).toEqual([
      ["合计分", "自评表!$B$3"],
      ["选项", "='参数 1'!$A$1:$A$3,'参数 1'!$C$1"],
      ["比率", "=0.5"],
    ]);
    expect(workbook.getTableList().map(({ name, range }) => [name, range])).toEqual([
      ["明细", { startRow: 5, endRow: 7, startColumn: 0, endColumn: 2 }],
    ]);
    const kept = workbook.save();
    for (const { name, data } of snapshot.resources ?? []) {
      const same = kept.resources?.find((resource) => resource.name === name);
      expect([name, JSON.parse(same?.data ?? "null")]).toEqual([name, JSON.parse(data)]);
    }
    expect(kept.custom).toEqual(snapshot.custom);
    expect(kept.sheets["sheet-1"]?.custom).toEqual(snapshot.sheets["sheet-1"]?.custom);
  } finally {
    univer.dispose();
  }
});

test("an error in a file is an error to the grid's formulas", async () => {
  const book = featureBook();
  const sheet = book.sheets["sheet-1"];
  if (sheet === undefined) throw new Error("no sheet");
  sheet.cellData = {
    0: {
      0: { v: "#DIV/0!", t: CellValueType.STRING },
      1: { v: 2, t: CellValueType.NUMBER },
      2: { f: "=ISERROR(A1)" },
      3: { f: "=B1*2" },
    },
  };
  const { snapshot } = await openWorkbook((await saveWorkbook({ ...book, resources: [] })).bytes, "");
  const { univer, api } = createNodeEngine();
  try {
    const workbook = api.createWorkbook(snapshot);
    api.getFormula().executeCalculation();
    await api.getFormula().onCalculationResultApplied();
    const values = workbook.getSheetBySheetId("sheet-1")?.getRange("A1:D1").getValues();
    expect(values).toEqual([["#DIV/0!", 2, 1, 4]]);
  } finally {
    univer.dispose();
  }
});
