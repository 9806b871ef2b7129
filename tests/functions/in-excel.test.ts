import { associateFunctions } from "../../src/functions/associate";
import { excelFunction } from "../../src/functions/excel-function";
import type { JxFunction } from "../../src/functions/function-declaration";
import { gradeFunction } from "../../src/functions/grade";
import { functionsMetadata } from "../../src/functions/metadata";
import { totalFunction } from "../../src/functions/total";
import { readFunctions } from "../../src/workbench/host/functions-metadata";
import { enter, shown, valuesAt } from "../workbench/support/cells";
import { openGuest, type Guest } from "../workbench/support/guest";

/** The add-in's functions behind Microsoft's own runtime, as the shared page starts them. */
function open(): { readonly guest: Guest; readonly calls: string[] } {
  const guest = openGuest();
  const calls: string[] = [];
  guest.startFunctions();
  associateFunctions({
    Error: guest.CustomFunctions.Error,
    associate: (id, implementation) =>
      guest.CustomFunctions.associate(id, (...values: unknown[]) => {
        calls.push(id);
        return implementation(...values);
      }),
  });
  guest.workbook.registerFunctions("JX", readFunctions(JSON.stringify(functionsMetadata("zh-CN"))));
  return { guest, calls };
}

let guest: Guest;
let calls: string[];
beforeEach(() => {
  ({ guest, calls } = open());
});
afterEach(() => guest.workbook.dispose());

const messageAt = (row: number, column: number) => guest.workbook.functionMessage("sheet-1", row, column);

describe("the functions in cells", () => {
  test("PING", async () => {
    expect(await shown(guest, "A1", "=JX.PING()")).toBe("0.1.0");
  });

  test("each gives its value", async () => {
    const cases = [
      ['=JX.SCORE("≥14公里",14.03,10)', 10],
      ['=JX.COMPLETION("≥50个",40)', 0.8],
      ['=JX.SCORESTEPS(50,40,10,"mof-2020")', "40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）"],
      ["=JX.EXECUTIONSCORE(43.2,37.24)", 8.62],
      ['=JX.EXECUTIONSCORE(104,103.97,,"hubei")', 19.99],
      ["=JX.TOTAL({50;50},{45;0},{TRUE;FALSE})", 90],
      ["=JX.WEIGHTED({60;40},{1;0.5})", 80],
      ['=JX.GRADE(65,"guangdong")', "低"],
      ["=JX.LIGHT(120,35,6)", "红"],
      ["=JX.GOODRATE({95;85;70;50})", 0.5],
      ['=JX.GOODRATE({75;85},,"guangdong")', 0.5],
      ["=ROUND(JX.DEVIATION(100,95)*100,0)", -5],
    ] as const;
    await enter(
      guest,
      `A1:A${cases.length}`,
      cases.map(([formula]) => [formula]),
    );
    expect(await valuesAt(guest, `A1:A${cases.length}`)).toEqual(cases.map(([, value]) => [value]));
  });

  test("an empty cell goes in as 0, an omitted argument as its default", async () => {
    expect(await shown(guest, "C1", '=JX.SCORE("≥50个",A1,10)')).toBe(0);
    expect(await shown(guest, "C2", '=JX.SCORE("≥50个",40,10,A1)')).toBe(8);
  });

  test("tables spill", async () => {
    await enter(guest, "A1:B3", [
      [95, 10],
      [65, 30],
      ["=JX.GRADEDIST(A1:A2,B1:B2)", ""],
    ]);
    expect(await valuesAt(guest, "A3:E7")).toEqual([
      ["等级", "个数", "占比", "金额", "金额占比"],
      ["优", 1, 0.5, 10, 0.25],
      ["良", 0, 0, 0, 0],
      ["中", 1, 0.5, 30, 0.75],
      ["差", 0, 0, 0, 0],
    ]);
    await enter(guest, "G1:G3", [["≥14公里"], ["年底前"], ["=JX.PARSETARGET(G1:G2)"]]);
    expect(await valuesAt(guest, "G3:K4")).toEqual([
      [">=", 14, "", "公里", "number"],
      ["<=", "12-31", "", "", "date"],
    ]);
  });

  test("SAMPLE spills its ids; CHECK says what a range lacks", async () => {
    await enter(
      guest,
      "A1:A20",
      Array.from({ length: 20 }, (_, at) => [`P-${String(at)}`]),
    );
    expect(await shown(guest, "C1", "=JX.SAMPLE(A1:A20,10%)")).toBe("P-0");
    expect(await valuesAt(guest, "C2:C3")).toEqual([["P-7"], [""]]);
    expect(await shown(guest, "E1", "=JX.CHECK(A1:B20)")).toBe("#N/A");
    expect(messageAt(0, 4)).toContain("没有找到：项目名称、");
  });

  test("CHECK counts places from the corner of its range, empty cells included", async () => {
    const form = [
      ["项目支出绩效自评表（2022年度）", "", "", "", "", "", "", ""],
      ["项目名称", "", "甲项目", "", "", "", "", ""],
      ["主管部门", "", "某局", "", "实施单位", "某所", "", ""],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 9, 10, 0.9, 9],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
      ["产出指标", "数量指标", "培训班次", "≥5个", "5个", 30, 30, ""],
      ["", "质量指标", "培训合格率", "≥90%", "95%", 20, 20, ""],
      ["效益指标", "社会效益指标", "就业人数", "≥50人", "52人", 15, 15, ""],
      ["", "可持续影响指标", "持续就业率", "≥80%", "81%", 15, 15, ""],
      ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "95%", 10, 10, ""],
      ["总分", "", "", "", "", 100, 98, ""],
    ];
    await enter(guest, "B3:I14", form);
    expect(await shown(guest, "L1", "=JX.CHECK(B3:I14)")).toBe("错误");
    expect(await valuesAt(guest, "L1:P2")).toEqual([
      ["错误", "S-03", "G12", expect.stringContaining("99") as string, "财预〔2020〕10号"],
      ["", "", "", "", ""],
    ]);
    await enter(guest, "H14", [[99]]);
    expect(await valuesAt(guest, "L1:P1")).toEqual([["未发现问题", "", "", "", ""]]);
  });
});

describe("errors in cells", () => {
  test("each shows with its sentence", async () => {
    const cases = [
      ['=JX.SCORE("显著提升","好",10)', "#N/A", "定性指标，请按达成、部分达成、未达成三档人工判定。"],
      ['=JX.SCORE("≥5个",5,"多")', "#VALUE!", "“分值”应是数字，这里是“多”。"],
      ["=JX.EXECUTIONRATE(0,5)", "#DIV/0!", null],
      ["=JX.TOTAL({10;20},{1;2;3})", "#VALUE!", "各区域的行数、列数应相同。"],
      ["=JX.GOODRATE({95},{0})", "#DIV/0!", null],
    ] as const;
    await enter(
      guest,
      `A1:A${cases.length}`,
      cases.map(([formula]) => [formula]),
    );
    expect(await valuesAt(guest, `A1:A${cases.length}`)).toEqual(cases.map(([, error]) => [error]));
    expect(cases.map((_, row) => messageAt(row, 0))).toEqual(cases.map(([, , message]) => message));
  });

  test("in a spill each failing cell shows its own, the others their values", async () => {
    await enter(guest, "A1:C4", [
      ["≥50", 40, 10],
      ["显著提升", "好", 10],
      ["≥50", "/", 10],
      ["≥50", 25, 10],
    ]);
    expect(await shown(guest, "E1", "=JX.SCORE(A1:A4,B1:B4,C1:C4)")).toBe(8);
    expect(await valuesAt(guest, "E1:E4")).toEqual([[8], ["#N/A"], ["#VALUE!"], [5]]);
    expect(await shown(guest, "F1", "=JX.EXECUTIONRATE({0;4},{1;1})")).toBe("#DIV/0!");
    expect(await valuesAt(guest, "F2")).toEqual([[0.25]]);
    expect(calls).toEqual(["SCORE", "EXECUTIONRATE"]);
  });

  test("whatever else is thrown is #VALUE! with a sentence", () => {
    const broken: JxFunction = {
      id: "PING",
      parameters: [],
      optional: 0,
      answers: "value",
      call: () => {
        throw new RangeError("inside");
      },
    };
    const thrown = jest.fn();
    try {
      excelFunction(broken, guest.CustomFunctions)();
    } catch (error) {
      thrown(error);
    }
    expect(JSON.parse(JSON.stringify(thrown.mock.calls))).toMatchObject([
      [{ code: "#VALUE!", message: "计算没有做完（RangeError），请把公式和所用的数据发给我们查看。" }],
    ]);
  });

  test("an error that comes in goes out in its own row, and stops a sum", () => {
    const cell = (code: string) => new guest.CustomFunctions.Error(code);
    const grade = excelFunction(gradeFunction, guest.CustomFunctions);
    const spill = grade([[95], [cell("#DIV/0!")], [cell("#REF!")], [70]], null, {});
    expect(JSON.parse(JSON.stringify(spill))).toEqual([
      ["优"],
      [expect.objectContaining({ code: "#DIV/0!", errorType: "Div0" })],
      [expect.objectContaining({ code: "#VALUE!", message: "引用的单元格是错误值“#REF!”，请先改正。" })],
      ["中"],
    ]);
    const total = excelFunction(totalFunction, guest.CustomFunctions);
    const weights = [[50], [50]];
    expect(() => total(weights, [[40], [cell("#N/A")]], null, {})).toThrow("引用的单元格是错误值“#N/A”，请先改正。");
  });

  test("what a host may hand over that is no cell is refused in a sentence", () => {
    const score = excelFunction({ ...pingLike, parameters: ["target"] }, guest.CustomFunctions);
    expect(() => score([[{ type: "Entity" }]], {})).toThrow("“指标值”应是一个值，或行列整齐的二维区域。");
  });
});

const pingLike: JxFunction = { id: "PING", parameters: [], optional: 0, answers: "value", call: () => 1 };

describe("whole columns", () => {
  const ROWS = 10_000;

  test("10,000 rows settle in one call, each with its own value", async () => {
    const rows = Array.from({ length: ROWS }, (_, at) => ["≥100个", at % 100, 10]);
    await enter(guest, `A2:C${ROWS + 1}`, rows);
    await enter(guest, "D2", [[`=JX.SCORE(A2:A${ROWS + 1},B2:B${ROWS + 1},C2:C${ROWS + 1})`]]);
    expect(calls).toEqual(["SCORE"]);
    const values = await valuesAt(guest, `D2:D${ROWS + 1}`);
    expect(values).toEqual(rows.map(([, actual]) => [Number(actual) / 10]));
    expect([values[0], values[14], values[ROWS - 1]]).toEqual([[0], [1.4], [9.9]]);
  }, 60_000);
});
