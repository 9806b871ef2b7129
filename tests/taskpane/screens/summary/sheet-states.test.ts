import type { SummarySheet } from "../../../../src/application/summary/workbook-summary";
import { paneWords } from "../../../../src/locales/pane";
import type { Summarised } from "../../../../src/taskpane/desk/state";
import { sheetStates } from "../../../../src/taskpane/screens/summary/sheet-states";

const form = "project-self-evaluation";

function summarised(sheets: readonly SummarySheet[], tooLarge: readonly string[] = []): Summarised {
  return {
    summary: { sheets, tables: [] },
    tooLarge,
    options: { profile: "mof-2020", year: null, thresholds: {}, language: "zh-CN" },
    isStale: false,
    unwatch: () => Promise.resolve(),
  };
}

const SHEETS: readonly SummarySheet[] = [
  { sheet: "甲", form, project: "道路", errors: 0, state: "read" },
  { sheet: "乙", form, project: "桥梁", errors: 3, state: "read" },
  { sheet: "丙", form, project: "道路", errors: 0, state: "duplicate" },
  { sheet: "丁", form: null, project: null, errors: 0, state: "not-a-form" },
  { sheet: "戊", form: "monitoring", project: null, errors: 0, state: "not-read" },
];

describe("the sheets of a summary", () => {
  test("each tell their state, those too large to be read last", () => {
    expect(sheetStates(summarised(SHEETS, ["流水"]), paneWords("zh-CN").summary)).toEqual([
      { sheet: "甲", project: "道路", state: "已读", kind: "read" },
      { sheet: "乙", project: "桥梁", state: "有错误 3", kind: "errors" },
      { sheet: "丙", project: "道路", state: "重复，未计入", kind: "out" },
      { sheet: "丁", project: null, state: "不是自评表", kind: "out" },
      { sheet: "戊", project: null, state: "暂不支持：绩效运行监控表", kind: "out" },
      { sheet: "流水", project: null, state: "太大，未读", kind: "out" },
    ]);
  });

  test("speak English too", () => {
    const states = sheetStates(summarised(SHEETS), paneWords("en-US").summary).map(({ state }) => state);
    expect(states).toEqual([
      "Read",
      "3 errors",
      "Duplicate, not counted",
      "Not a self-evaluation form",
      "Not supported yet: 绩效运行监控表",
    ]);
  });
});
