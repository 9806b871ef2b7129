import { callFunction } from "../../src/functions/call";

const column = (count: number) => Array.from({ length: count }, (_, at) => [`P-${String(at + 1).padStart(3, "0")}`]);
const drawn = (...args: unknown[]) => (callFunction("SAMPLE", args) as { value: unknown[][] }).value;

describe("SAMPLE", () => {
  test("draws 5% where no share is given, the same each time", () => {
    const sample = [["P-021"], ["P-023"], ["P-059"], ["P-063"], ["P-095"]];
    expect(callFunction("SAMPLE", [column(100)])).toEqual({ value: sample });
    expect(drawn(column(100), null, null, null)).toEqual(sample);
    expect(drawn(column(100), 0, 0, 0)).toEqual(sample);
    expect(drawn(column(100), "", null, "")).toEqual(sample);
  });

  test("another seed draws another sample; a number and its text are one seed", () => {
    const sample = drawn(column(100), 0.05, null, 2024);
    expect(sample).toEqual([["P-003"], ["P-007"], ["P-028"], ["P-050"], ["P-088"]]);
    expect(drawn(column(100), 0.05, null, " 2024 ")).toEqual(sample);
  });

  test("the number is rounded up", () => {
    expect(drawn(column(101))).toHaveLength(6);
    expect(drawn(column(7), "10%")).toHaveLength(1);
    expect(drawn(column(7), "50%")).toHaveLength(4);
    expect(drawn(column(7), 1)).toEqual(column(7));
  });

  test("the riskier are drawn first", () => {
    const risks = column(40).map((_, at) => [at === 12 ? 80 : at === 33 ? "95" : null]);
    expect(drawn(column(40), 0.05, risks)).toEqual([["P-013"], ["P-034"]]);
  });

  test("blanks are passed over, repeated ids count once, numbers stay numbers", () => {
    const ids = [["甲"], [""], [null], [0], [" 甲 "], [7], ["7"], ["  "]];
    expect(drawn(ids, 1)).toEqual([["甲"], [7]]);
    expect(drawn("甲")).toEqual([["甲"]]);
  });

  test("ids in several columns are drawn as one list", () => {
    expect(drawn([["甲", "乙"]], 1)).toEqual([["甲"], ["乙"]]);
  });

  test.each([
    [[[[""], [null]]], "#N/A", "“编号区域”中没有内容，无从抽取。"],
    [[column(3), 1.5], "#VALUE!", "“抽样比例”应大于0、不超过100%，这里是“1.5”。"],
    [[column(3), -0.1], "#VALUE!", "“抽样比例”应大于0、不超过100%，这里是“-0.1”。"],
    [[column(3), "多数"], "#VALUE!", "“抽样比例”应是比率，如 0.95 或 95%，这里是“多数”。"],
    [[column(3), 0.5, [[1], [2]]], "#VALUE!", "各区域的行数、列数应相同。"],
    [[column(2), 0.5, [[1], [-2]]], "#VALUE!", "“风险分区域”不能小于0，这里是 -2。"],
    [[column(2), 0.5, [[1], ["高"]]], "#VALUE!", "“风险分区域”应是数字，这里是“高”。"],
    [[[[true]]], "#VALUE!", "“编号区域”应是文字或数字，这里是“true”。"],
  ])("refusal %#", (args, error, message) => {
    expect(callFunction("SAMPLE", args)).toEqual({ error, message });
  });
});
