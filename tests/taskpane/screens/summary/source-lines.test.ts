import type { Source } from "../../../../src/application/summary/collect";
import { countKinds, sourceLines } from "../../../../src/taskpane/screens/summary/source-lines";

const NONE = { sheets: [], state: "" };

function source(file: string, project: string | null, state: Source["state"]): Source {
  return { file, sheet: state.kind === "failed" ? null : "表", project, unit: null, state };
}

const SOURCES: readonly Source[] = [
  source("甲.xlsx", "道路", { kind: "counted", errors: 0 }),
  source("乙.xlsx", "桥梁", { kind: "counted", errors: 3 }),
  source("丙.xlsx", null, { kind: "blank" }),
  source("丁.xlsx", "道路", { kind: "other-year", year: 2022 }),
  source("戊.xlsx", "道路", { kind: "duplicate", of: { file: "甲.xlsx", sheet: "表" }, sameMoney: true }),
  source("己.pdf", null, { kind: "failed", error: { code: "unreadable", message: "文件已损坏" } }),
  source("庚.xlsx", "供水", { kind: "counted", errors: 0 }),
];

describe("the list of what was read", () => {
  test("what a person must look at comes first, else as it was given", () => {
    expect(sourceLines(SOURCES, NONE, "zh-CN")).toEqual([
      { name: "己.pdf", sheet: null, project: null, state: "文件已损坏（未计入）", kind: "failed" },
      {
        name: "戊.xlsx",
        sheet: null,
        project: "道路",
        state: "与 甲.xlsx〔表〕 重复（同一项目、同一单位，金额相同），未计入",
        kind: "duplicate",
      },
      {
        name: "丁.xlsx",
        sheet: null,
        project: "道路",
        state: "2022 年度的表，不是本次汇总年度，未计入",
        kind: "other-year",
      },
      { name: "乙.xlsx", sheet: null, project: "桥梁", state: "已计入，有错误 3", kind: "errors" },
      { name: "甲.xlsx", sheet: null, project: "道路", state: "已计入", kind: "counted" },
      { name: "庚.xlsx", sheet: null, project: "供水", state: "已计入", kind: "counted" },
      { name: "丙.xlsx", sheet: null, project: null, state: "空白表，未计入", kind: "out" },
    ]);
  });

  test("of a file with several sheets each is named", () => {
    const two = [SOURCES[0], SOURCES[0]].flatMap((one, at) =>
      one === undefined ? [] : [{ ...one, sheet: `表${at}` }],
    );
    expect(sourceLines(two, NONE, "zh-CN").map(({ name }) => name)).toEqual(["甲.xlsx〔表0〕", "甲.xlsx〔表1〕"]);
  });

  test("sheets of this workbook go by their own names; those too large to be read are told first", () => {
    const sheets: readonly Source[] = [source("", "道路", { kind: "counted", errors: 0 })];
    expect(sourceLines(sheets, { sheets: ["流水"], state: "太大，未读" }, "zh-CN")).toEqual([
      { name: "流水", sheet: "流水", project: null, state: "太大，未读", kind: "failed" },
      { name: "表", sheet: "表", project: "道路", state: "已计入", kind: "counted" },
    ]);
  });

  test("is narrowed by the kinds that there are", () => {
    expect(countKinds(sourceLines(SOURCES, NONE, "zh-CN"))).toEqual([
      ["failed", 1],
      ["duplicate", 1],
      ["other-year", 1],
      ["errors", 1],
      ["counted", 2],
      ["out", 1],
    ]);
    expect(countKinds([])).toEqual([]);
  });
});
