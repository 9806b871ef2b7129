import { callFunction } from "../../src/functions/call";

const error = (code: string) => ({ error: code, message: expect.stringMatching(/[\u4e00-\u9fff]/u) as string });

describe("values", () => {
  test.each([
    ["COMPLETION", ["≥50个", 40], 0.8],
    ["COMPLETION", [50, 40], 0.8],
    ["COMPLETION", [0.2, 21.9], 109.5],
    ["COMPLETION", ["≤100万元", "120万元"], 0.8333333333333334],
    ["COMPLETION", ["≤0起", 0], 1],
    ["COMPLETION", ["80%-90%", "60%"], 0.75],
    ["COMPLETION", ["80%-90%", 0.85, "hubei"], 1],
    ["COMPLETION", ["2023年12月31日前", "2023年12月20日"], 1],
    ["COMPLETION", ["2023年12月31日前", 45280], 1],
    ["COMPLETION", ["≥95%", 95], 1],
    ["COMPLETION", ["≥95%", 0.95], 1],
    ["COMPLETION", ["≥80%", 1], 1.25],
    ["DEVIATION", ["≥14公里", 14.7], 0.05],
    ["DEVIATION", ["≤100万元", "120万元"], 0.2],
    ["DEVIATION", [100, 0], -1],
    ["COSTDEVIATION", [200, 210], 0.05],
    ["COSTDEVIATION", ["1,000", 900], -0.1],
    ["SCORE", ["≥14公里", 14.03, 10], 10],
    ["SCORE", [43.2, 37.24, 10], 8.62],
    ["SCORE", ["8755", "8676", 15], 14.86],
    ["SCORE", ["≥50个", 40, 10, "mof-2021"], 5],
    ["SCORE", ["≥50个", 40, 10, ""], 8],
    ["SCORE", ["≥50个", 40, 10, null], 8],
    ["SCORE", ["≥50个", 40, 10, 0], 8],
    ["SCORE", ["≥50个", 40, "10分"], 8],
    ["SCORE", ["≥50个", 400, 10], 10],
    ["SCORE", ["≥50个", -5, 10], 0],
    ["SCORE", ["≥50000个", 45280, 10], 9.06],
    ["SCORE", ["=0", 1, 10], 0],
    ["SCORE", ["≥50个", null, 10], 0],
    ["SCORESTEPS", ["≥50个", 40, 10], "40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）"],
    ["EXECUTIONRATE", [200, 190], 0.95],
    ["EXECUTIONRATE", [100, 110], 1.1],
    ["EXECUTIONSCORE", [43.2, 37.24], 8.62],
    ["EXECUTIONSCORE", [100, 110], 10],
    ["EXECUTIONSCORE", [104, 103.97, null, "hubei"], 19.99],
    ["EXECUTIONSCORE", [100, 50, 0], 0],
    ["EXECUTIONSCORE", [100, 85, 10, "mof-2021"], 7],
    [
      "WEIGHTED",
      [
        [[60], [40]],
        [[1], [0.5]],
      ],
      80,
    ],
    [
      "WEIGHTED",
      [
        [[60], [40]],
        [["100%"], ["50%"]],
        [["是"], ["否"]],
      ],
      100,
    ],
    [
      "TOTAL",
      [
        [[50], [50]],
        [[45], [0]],
        [[true], [false]],
      ],
      90,
    ],
    ["TOTAL", [[[10], [80]], [[8], [77]], null], 94.44],
    ["TOTAL", [[[50, 50]], [[45, 5]], [["适用", 0]]], 90],
    ["GRADE", [90], "优"],
    ["GRADE", [89.995], "优"],
    ["GRADE", [65, "guangdong"], "低"],
    ["LIGHT", [120, 35, 6], "红"],
    ["LIGHT", [120, 36, 6], "黄"],
    ["LIGHT", [120, 48, 6], "绿"],
    ["LIGHT", [120, 72, 6], "蓝"],
    ["LIGHT", [120, 71.99, 6], "绿"],
    ["LIGHT", [120, 120, 12], "绿"],
    ["LIGHT", [120, 10, 1], "绿"],
    ["LIGHT", ["80%-90%", "90%", 3], "绿"],
    ["LIGHT", ["80%-90%", "80%", 3], "绿"],
    ["LIGHT", ["80%-90%", "79%", 3], "红"],
    ["LIGHT", ["≤10万元", 10, 3], "绿"],
    ["LIGHT", ["≤10万元", 11, 3], "红"],
    ["LIGHT", ["<10万元", 10, 3], "红"],
    ["LIGHT", ["0起", 0, 3], "绿"],
    ["LIGHT", ["0起", 1, 3], "红"],
    ["LIGHT", ["≥0", 0, 3], "绿"],
    ["LIGHT", ["≥0", -1, 3], "红"],
    ["LIGHT", ["80%-90%", "85%", 3], "绿"],
    ["LIGHT", ["80%-90%", "95%", 3], "红"],
    ["LIGHT", ["健全", "达成目标", 3], "绿"],
    ["LIGHT", ["健全", "部分达成目标并具有一定效果", 3], "黄"],
    ["LIGHT", ["健全", "未达成目标且效果较差", 3], "红"],
    ["GOODRATE", [[[95], [85], [70], [50]]], 0.5],
    [
      "GOODRATE",
      [
        [[95], [85], [70], [50]],
        [[1], [1], [1], [5]],
      ],
      0.25,
    ],
    ["GOODRATE", [95], 1],
    ["GOODRATE", [[[75], [85]], null, "guangdong"], 0.5],
    ["PING", [], "0.1.0"],
  ])("%s(%j)", (fn, args, expected) => {
    expect(callFunction(fn, args)).toEqual({ value: expected });
  });
});

describe("errors of Excel", () => {
  test.each([
    ["COMPLETION", [0, 5], "#DIV/0!"],
    ["COMPLETION", ["≥0", 5], "#DIV/0!"],
    ["COMPLETION", ["≥-5%", "-3%"], "#N/A"],
    ["COMPLETION", ["显著提升", "好"], "#N/A"],
    ["COMPLETION", ["2023年6月30日前", "2023年7月1日"], "#N/A"],
    ["COMPLETION", ["≥5个", "完成"], "#N/A"],
    ["COMPLETION", ["≥5亩", "3公里"], "#N/A"],
    ["COMPLETION", ["", 5], "#VALUE!"],
    ["COMPLETION", ["≥5个", ""], "#VALUE!"],
    ["COMPLETION", ["≥5个", "/"], "#VALUE!"],
    ["COMPLETION", [true, 5], "#VALUE!"],
    ["DEVIATION", [0, 5], "#DIV/0!"],
    ["DEVIATION", ["≤0起", 5], "#DIV/0!"],
    ["DEVIATION", ["显著提升", 5], "#N/A"],
    ["DEVIATION", ["80%-90%", "85%"], "#N/A"],
    ["DEVIATION", ["2023年6月30日前", "2023年6月1日"], "#N/A"],
    ["COSTDEVIATION", [0, 5], "#DIV/0!"],
    ["COSTDEVIATION", ["约5万", 5], "#VALUE!"],
    ["SCORE", ["显著提升", "好", 10], "#N/A"],
    ["SCORE", ["≥5个", 5, -1], "#VALUE!"],
    ["SCORE", ["≥5个", 5, "多"], "#VALUE!"],
    ["SCORE", ["≥5个", 5, 10, "beijing"], "#VALUE!"],
    ["SCORE", ["≥5个", 5, 10, "__proto__"], "#VALUE!"],
    ["SCORE", [Infinity, 5, 10], "#VALUE!"],
    ["SCORESTEPS", ["显著提升", "好", 10], "#N/A"],
    ["EXECUTIONRATE", [0, 5], "#DIV/0!"],
    ["EXECUTIONRATE", [-1, 5], "#VALUE!"],
    ["EXECUTIONRATE", [1e-300, 1e300], "#VALUE!"],
    ["EXECUTIONSCORE", [0, 5], "#DIV/0!"],
    ["WEIGHTED", [[[1e300]], [[1e300]]], "#VALUE!"],
    ["WEIGHTED", [[[0]], [[1]]], "#DIV/0!"],
    ["WEIGHTED", [[[10]], [["95"]]], "#VALUE!"],
    ["WEIGHTED", [[[10]], [[1]], [["也许"]]], "#VALUE!"],
    ["TOTAL", [[[10], [20]], [[1]], [[false], [false]]], "#DIV/0!"],
    [
      "TOTAL",
      [
        [[10], [20]],
        [[1], [2], [3]],
      ],
      "#VALUE!",
    ],
    ["TOTAL", [[[10], [20]], [[1, 2]]], "#VALUE!"],
    ["GRADE", ["优"], "#VALUE!"],
    ["LIGHT", [120, 35, 0], "#VALUE!"],
    ["LIGHT", [120, 35, 13], "#VALUE!"],
    ["LIGHT", [120, 35, 1.5], "#VALUE!"],
    ["LIGHT", ["2023年6月30日前", "2023年6月1日", 6], "#N/A"],
    ["LIGHT", ["健全", "正在推进", 6], "#N/A"],
    ["LIGHT", ["", 5, 6], "#VALUE!"],
    ["LIGHT", ["≥5亩", "3公里", 6], "#N/A"],
    ["LIGHT", ["≥5亩", "完成", 6], "#N/A"],
    ["GOODRATE", [[[95]], [[0]]], "#DIV/0!"],
    ["GOODRATE", [[["优"]]], "#VALUE!"],
    ["RATEBANDS", [[[1]], [["x"]]], "#VALUE!"],
    ["PARSETARGET", [true], "#VALUE!"],
  ])("%s(%j) is %s", (fn, args, code) => {
    expect(callFunction(fn, args)).toEqual(error(code));
  });
});

describe("spills", () => {
  test("a value goes with every cell, and the answer has the ranges' shape", () => {
    expect(callFunction("SCORE", [[["≥50", "≥100"]], 40, 10])).toEqual({ value: [[8, 4]] });
    expect(callFunction("SCORE", ["≥50", [[40], [25]], [[10], [20]]])).toEqual({ value: [[8], [10]] });
    expect(callFunction("SCORE", [[["≥50"]], [[40], [25]], 10])).toEqual({ value: [[8], [5]] });
    expect(callFunction("GRADE", [[[90]]])).toEqual({ value: [["优"]] });
  });

  test("a cell that fails holds its error, the others their values", () => {
    expect(callFunction("SCORE", [[["≥50"], ["好"], [""]], 40, 10])).toEqual({
      value: [[8], [error("#N/A")], [error("#VALUE!")]],
    });
  });

  test("ranges of different shapes", () => {
    expect(callFunction("SCORE", [[["≥50"], ["≥5"]], [[40, 5]], 10])).toEqual(error("#VALUE!"));
    expect(callFunction("SCORE", [[["≥50"], ["≥5"]], [[40], [5], [6]], 10])).toEqual(error("#VALUE!"));
  });

  test.each([
    ["≥14公里", undefined, [">=", 14, "", "公里", "number"]],
    ["≥95", "%", [">=", 0.95, "", "%", "percent"]],
    ["80%-90%", undefined, ["range", 0.8, 0.9, "%", "range"]],
    ["2023年12月31日前", undefined, ["<=", "2023-12-31", "", "", "date"]],
    ["年底前", undefined, ["<=", "12-31", "", "", "date"]],
    ["显著提升", undefined, ["", "", "", "", "qualitative"]],
    [95, undefined, ["=", 95, "", "", "number"]],
    [null, undefined, ["", "", "", "", "placeholder"]],
  ])("PARSETARGET(%j, %j)", (text, unit, expected) => {
    expect(callFunction("PARSETARGET", unit === undefined ? [text] : [text, unit])).toEqual({ value: [expected] });
  });

  test("PARSETARGET gives one row a cell", () => {
    expect(
      callFunction("PARSETARGET", [
        [["≥14"], ["90"]],
        [["公里"], ["%"]],
      ]),
    ).toEqual({
      value: [
        [">=", 14, "", "公里", "number"],
        ["=", 0.9, "", "%", "percent"],
      ],
    });
  });

  test("GRADEDIST: one row a grade", () => {
    expect(callFunction("GRADEDIST", [[[95], [90], [70], [89.99]]])).toEqual({
      value: [
        ["等级", "个数", "占比"],
        ["优", 2, 0.5],
        ["良", 1, 0.25],
        ["中", 1, 0.25],
        ["差", 0, 0],
      ],
    });
    expect(callFunction("GRADEDIST", [[[95], [65]], [[10], [30]], "guangdong"])).toEqual({
      value: [
        ["等级", "个数", "占比", "金额", "金额占比"],
        ["优", 1, 0.5, 10, 0.25],
        ["良", 0, 0, 0, 0],
        ["中", 0, 0, 0, 0],
        ["低", 1, 0.5, 30, 0.75],
        ["差", 0, 0, 0, 0],
      ],
    });
  });

  test("GRADEDIST: no money, no share of it", () => {
    expect(callFunction("GRADEDIST", [[[95]], [[0]]])).toMatchObject({
      value: [expect.anything(), ["优", 1, 1, 0, error("#DIV/0!")], {}, {}, {}],
    });
  });

  test("RATEBANDS: bands exclude one another, the overall rate is that of the sums", () => {
    const budgets = [[100], [100], [200], [100], [100], [3.3]];
    const executed = [[100], [99.99], [180], [89.99], [101], [3.3]];
    expect(callFunction("RATEBANDS", [budgets, executed])).toEqual({
      value: [
        ["档次", "个数", "占比"],
        ["=100%", 2, 1 / 3],
        ["90%以上", 2, 1 / 3],
        ["90%以下", 1, 1 / 6],
        [">100%（异常）", 1, 1 / 6],
        ["总体预算完成率", 6, 574.28 / 603.3],
      ],
    });
  });

  test("RATEBANDS: a project without a budget is counted apart", () => {
    expect(
      callFunction("RATEBANDS", [
        [[100], [0]],
        [[50], [10]],
      ]),
    ).toEqual({
      value: [
        ["档次", "个数", "占比"],
        ["=100%", 0, 0],
        ["90%以上", 0, 0],
        ["90%以下", 1, 0.5],
        [">100%（异常）", 0, 0],
        ["预算为0", 1, 0.5],
        ["总体预算完成率", 2, 0.6],
      ],
    });
    expect(callFunction("RATEBANDS", [0, 0])).toMatchObject({
      value: [{}, {}, {}, {}, {}, ["预算为0", 1, 1], ["总体预算完成率", 1, error("#DIV/0!")]],
    });
  });
});
