import fc from "fast-check";
import { readListGrid, readListText } from "../../../src/application/summary/lists";
import { dueEntry } from "../../support/submissions";
import { drawnGrid, gridOf } from "../../support/grid";

const units = (...names: string[]) => names.map((unit) => dueEntry({ unit }));

describe("a list with headings", () => {
  test("is read by them, wherever they stand; totals, blank rows and numbers in front are passed over", () => {
    const grid = drawnGrid(`
      2024年应报送名单 | < | < | < | <
      填表日期：1月5日
      序号 | 主管部门 | 项目单位（全称） | 项目 名称 | 最近评价年度
      1 | 县水利局 | 供水站 | 农村供水 | 2021
      2 | ^ | 水文站 | 水质监测 | '2022年
      3 | 县农业局 | | 农机补贴 | /
       |
      合 计 | | | 3 |
    `);
    expect(readListGrid(grid)).toEqual({
      due: [
        { department: "县水利局", unit: "供水站", project: "农村供水", lastEvaluated: 2021 },
        { department: "县水利局", unit: "水文站", project: "水质监测", lastEvaluated: 2022 },
        { department: "县农业局", unit: null, project: "农机补贴", lastEvaluated: null },
      ],
      reviews: [],
      unread: [],
    });
  });

  test("of reviews: scores as numbers or as text, by the more exact of two headings", () => {
    const grid = drawnGrid(`
      部门 | 单位 | 项目 | 得分 | 复核得分
      县水利局 | 供水站 | 农村供水 | 95 | 92.5
      县水利局 | | 水质监测 | 95 | '88.25分
      | | 河道清淤 | 95 | '９０
      | | 植树 | 95 |
    `);
    expect(readListGrid(grid)).toEqual({
      due: [
        dueEntry({ department: "县水利局", unit: "供水站", project: "农村供水" }),
        dueEntry({ department: "县水利局", project: "水质监测" }),
        dueEntry({ project: "河道清淤" }),
        dueEntry({ project: "植树" }),
      ],
      reviews: [
        { project: "农村供水", unit: "供水站", score: 92.5 },
        { project: "水质监测", unit: "县水利局", score: 88.25 },
        { project: "河道清淤", unit: null, score: 90 },
      ],
      unread: [],
    });
  });

  test.each([
    ["主管部门", "department"],
    ["部门", "department"],
    ["预算部门", "department"],
    ["实施单位", "unit"],
    ["项目单位", "unit"],
    ["单位", "unit"],
    ["预算单位", "unit"],
    ["单位名称：", "unit"],
    ["项目名称", "project"],
    ["项目", "project"],
  ])("%s is %s", (heading, field) => {
    expect(readListText(`${heading}\n甲`).due).toEqual([dueEntry({ [field]: "甲" })]);
  });

  test.each(["复核得分", "复核分", "评价得分", "重点评价得分", "财政复核分", "得分", "复核得分（分）"])(
    "%s is a score",
    (heading) => {
      expect(readListText(`项目名称\t${heading}\n甲\t88`).reviews).toEqual([{ project: "甲", unit: null, score: 88 }]);
    },
  );

  test.each(["最近评价年度", "上次评价年度", "最近一次重点评价年度"])("%s is a year", (heading) => {
    expect(readListText(`单位\t${heading}\n甲\t2020`).due).toEqual([dueEntry({ unit: "甲", lastEvaluated: 2020 })]);
  });

  test.each([
    ["2021", 2021],
    ["2021年", 2021],
    ["2021年度", 2021],
    ["2021-05-01", 2021],
    ["1990", 1990],
    ["2100", 2100],
    ["无", null],
    ["", null],
  ])("the year of %j is %p", (text, lastEvaluated) => {
    const { due, unread } = readListText(`单位\t最近评价年度\n甲\t${text}`);
    expect([due, unread]).toEqual([[dueEntry({ unit: "甲", lastEvaluated })], []]);
  });

  test.each(["1989", "2101", "前年", "21", "20211"])("%s is no year, and the row is said to be unclear", (text) => {
    const { due, unread } = readListText(`单位\t最近评价年度\n甲\t${text}`);
    expect([due, unread]).toEqual([[dueEntry({ unit: "甲" })], [2]]);
  });

  test("printed again on the next page are no line; remarks are not understood", () => {
    expect(readListText("单位名称\n供水站\n单位名称\n水文站\n注：只列本级单位\n")).toEqual({
      due: units("供水站", "水文站"),
      reviews: [],
      unread: [5],
    });
  });

  test("the row with most headings is the heading, not a label above it", () => {
    const { due } = readListText("单位：\t县财政局\n主管部门\t项目名称\n县水利局\t农村供水");
    expect(due).toEqual([dueEntry({ department: "县水利局", project: "农村供水" })]);
  });
});

describe("a list without headings", () => {
  test("of names alone: units, each once", () => {
    expect(readListText("  水利局 \r\n\n农业局\r水利 局\n\ufeff林业局\t\n")).toEqual({
      due: units("水利局", "农业局", "林业局"),
      reviews: [],
      unread: [],
    });
  });

  test("numbered names are names", () => {
    expect(readListText("1\t水利局\n2\t农业局").due).toEqual(units("水利局", "农业局"));
    expect(readListGrid(gridOf([[1, "水利局"]])).due).toEqual(units("水利局"));
  });

  test("names and numbers: projects and their scores", () => {
    expect(readListText("农村供水\t92.5\n河道清淤\t88分\n植树\t待定\n水库加固\t优\n")).toEqual({
      due: ["农村供水", "河道清淤", "植树", "水库加固"].map((project) => dueEntry({ project })),
      reviews: [
        { project: "农村供水", unit: null, score: 92.5 },
        { project: "河道清淤", unit: null, score: 88 },
      ],
      unread: [4],
    });
  });

  test.each([
    ["水利局\t供水站", [{ department: "水利局", unit: "供水站" }]],
    ["水利局\t供水站\t农村供水", [{ department: "水利局", unit: "供水站", project: "农村供水" }]],
    ["水利局\t2021", [{ unit: "水利局", lastEvaluated: 2021 }]],
    ["水利局,供水站\n水利局,水文站", ["供水站", "水文站"].map((unit) => ({ department: "水利局", unit }))],
    ["水利局,供水站", [{ unit: "水利局,供水站" }]],
    [
      '"水利局","供水站"\n"农业局","农机站"',
      [
        { department: "水利局", unit: "供水站" },
        { department: "农业局", unit: "农机站" },
      ],
    ],
  ])("%j", (text, due) => {
    expect(readListText(text)).toEqual({ due: due.map(dueEntry), reviews: [], unread: [] });
  });

  test("units, projects and scores", () => {
    expect(readListText("供水站\t农村供水\t92").reviews).toEqual([{ project: "农村供水", unit: "供水站", score: 92 }]);
  });

  test("numbers alone, errors, dashes and pages of text name nobody", () => {
    expect(readListText("12\n15")).toEqual({ due: [], reviews: [], unread: [1, 2] });
    expect(readListText(`水利局\n#N/A\n——\n${"长".repeat(101)}\n${"长".repeat(100)}`)).toEqual({
      due: units("水利局", "长".repeat(100)),
      reviews: [],
      unread: [2, 3, 4],
    });
  });
});

test("the same review twice counts once; two scores of one project are both kept", () => {
  const { due, reviews } = readListText("项目名称\t得分\n甲\t80\n甲 \t80.0\n甲\t81");
  expect(due).toEqual([dueEntry({ project: "甲" })]);
  expect(reviews).toEqual([
    { project: "甲", unit: null, score: 80 },
    { project: "甲", unit: null, score: 81 },
  ]);
});

test("a score that nobody can read, or of no project, leaves its row unclear", () => {
  expect(readListText("单位\t项目\t得分\n供水站\t甲\t-1\n供水站\t乙\t92%\n供水站\t\t92\n供水站\t丙\t#REF!")).toEqual({
    due: [
      dueEntry({ unit: "供水站", project: "甲" }),
      dueEntry({ unit: "供水站", project: "乙" }),
      dueEntry({ unit: "供水站" }),
      dueEntry({ unit: "供水站", project: "丙" }),
    ],
    reviews: [],
    unread: [2, 3, 4, 5],
  });
});

test("cells of a sheet: percents and dates are no scores, errors no names, line breaks no part of a name", () => {
  const grid = gridOf([
    ["项目名称", "复核得分"],
    ["农村\n供水", 92.5],
    ["甲", { type: "number", value: 0.92, text: "92%", percent: true }],
    ["乙", { type: "number", value: 45000, text: "2023/3/15", date: true }],
    [{ type: "error", value: "#N/A", text: "#N/A" }, 90],
  ]);
  expect(readListGrid(grid)).toEqual({
    due: ["农村 供水", "甲", "乙"].map((project) => dueEntry({ project })),
    reviews: [{ project: "农村 供水", unit: null, score: 92.5 }],
    unread: [3, 4, 5],
  });
});

test("nothing at all", () => {
  const nothing = { due: [], reviews: [], unread: [] };
  expect([readListText(""), readListText(" \n\t\n"), readListGrid(gridOf([]))]).toEqual([nothing, nothing, nothing]);
});

test("a hundred thousand lines, and lines as long as books", () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `单位${at}`);
  const { due, unread } = readListText(`${lines.join("\n")}\n${"x".repeat(1_000_000)}\n${"\t".repeat(100_000)}末`);
  expect([due.length, due[99_999], unread]).toEqual([100_000, dueEntry({ unit: "单位99999" }), [100_001]]);
});

test("whatever is pasted, every line is understood, passed over or named", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const { due, reviews, unread } = readListText(text);
      const lines = text.split(/\r\n|\r|\n/u).length;
      expect(due.length + unread.length).toBeLessThanOrEqual(2 * lines);
      expect(reviews.every(({ project, score }) => project !== "" && score >= 0)).toBe(true);
      expect(unread.every((row) => row >= 1 && row <= lines)).toBe(true);
    }),
  );
});
