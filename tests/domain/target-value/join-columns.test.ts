import { parseQuantity } from "../../../src/domain/target-value/parse-quantity";

function facts(value: string, operator: string, unit: string): unknown[] {
  const read = parseQuantity(value, { operator, unit });
  return [read.text, read.kind, read.op, read.opExplicit, read.value, read.unit, read.marks];
}

describe("an operator and a unit in columns of their own", () => {
  test.each([
    ["72890", "﹦", "元", ["﹦72890元", "number", "=", true, 72890, "元", []]],
    ["95", "≥", "%", ["≥95%", "percent", ">=", true, 0.95, "%", []]],
    ["98", "大于等于", "%", ["大于等于98%", "percent", ">=", true, 0.98, "%", []]],
    ["12", "小于等于", "万元", ["小于等于12万元", "number", "<=", true, 12, "万元", []]],
    ["100", "等于", "%", ["等于100%", "percent", "=", true, 1, "%", []]],
    ["5", "大于", "起", ["大于5起", "number", ">", true, 5, "起", []]],
    ["0.9", "<", "‰", ["<0.9‰", "percent", "<", true, 0.0009, "‰", []]],
    ["1", "小于等于", "", ["小于等于1", "number", "<=", true, 1, null, []]],
    ["10", "", "个", ["10个", "number", "=", false, 10, "个", []]],
    ["97.43", "=", "百分比", ["=97.43百分比", "percent", "=", true, 0.9743, "%", []]],
    ["3", "≤", "个工作日", ["≤3个工作日", "duration", "<=", true, 3, "工作日", []]],
    ["12", "≤", "月", ["≤12月", "duration", "<=", true, 12, "月", []]],
    ["2023", "≤", "年", ["≤2023年", "date", "<=", true, "2023-12-31", null, []]],
    ["3", "≤", "年", ["≤3年", "duration", "<=", true, 3, "年", []]],
    ["3000", "=", "元/人*月", ["=3000元/人*月", "number", "=", true, 3000, "元/人·月", []]],
    ["5万", "≥", "人", ["≥5万人", "number", ">=", true, 5, "万人", []]],
    ["44561", "≤", "天", ["≤44561天", "duration", "<=", true, 44561, "天", []]],
    ["80-90", "", "%", ["80-90%", "range", "range", true, 0.8, "%", []]],
    ["0.28", "≥", "%", ["≥0.28%", "percent", ">=", true, 0.0028, "%", []]],
    ["50", "≥", "新单位", ["≥50新单位", "number", ">=", true, 50, "新单位", []]],
  ])("%s with %j and %j", (value, operator, unit, expected) => {
    expect(facts(value, operator, unit)).toEqual(expected);
  });

  test.each([
    ["≥95%", "≥", "%", ["≥95%", "percent", ">=", true, 0.95, "%", []]],
    ["50个", "=", "个", ["=50个", "number", "=", true, 50, "个", []]],
    ["不低于95%", "≥", "%", ["不低于95%", "percent", ">=", true, 0.95, "%", []]],
    ["≥50", "=", "个", ["≥50个", "number", ">=", true, 50, "个", []]],
    ["142万人", "≥", "人", ["≥142万人", "number", ">=", true, 142, "万人", []]],
    ["95%以上", "≥", "%", ["≥95%以上", "percent", ">=", true, 0.95, "%", []]],
    ["2023年12月31日", "≤", "日期", ["≤2023年12月31日", "date", "<=", true, "2023-12-31", null, []]],
    ["11月底之前", "定性", "", ["11月底之前", "date", "<=", true, "11-30", null, []]],
  ])("%s beside %j and %j is not said twice", (value, operator, unit, expected) => {
    expect(facts(value, operator, unit)).toEqual(expected);
  });

  test.each([
    ["28.8万元", "≤", "%", ["≤28.8万元", "number", "<=", true, 28.8, "万元", ["unit-conflict"]]],
    ["50元", "", "万元", ["50元", "number", "=", false, 50, "元", ["unit-conflict"]]],
    ["2023年12月31日", "", "%", ["2023年12月31日", "date", "<=", false, "2023-12-31", null, ["unit-conflict"]]],
    ["20101010", "=", "元", ["=20101010元", "number", "=", true, 20101010, "元", []]],
  ])("%s beside %j and %j", (value, operator, unit, expected) => {
    expect(facts(value, operator, unit)).toEqual(expected);
  });

  test.each([
    ["≤5天", "≥", "", ["≤5天", "invalid", null, true, null, "天", []]],
    ["5天以内", "大于等于", "天", ["大于等于5天以内", "invalid", null, true, null, "天", []]],
    ["80%-90%", "≥", "%", ["≥80%-90%", "invalid", null, true, null, "%", []]],
    ["80%-90%", "=", "%", ["=80%-90%", "range", "range", true, 0.8, "%", []]],
  ])("%s beside the operator %j", (value, operator, unit, expected) => {
    expect(facts(value, operator, unit)).toEqual(expected);
  });

  test.each([
    ["应保尽保", "", "%", ["应保尽保", "qualitative", null, false, null, "%", []]],
    ["有效提升", "定性", "", ["有效提升", "qualitative", null, false, null, null, ["vague"]]],
    ["显著", "≥", "", ["显著", "qualitative", ">=", true, null, null, ["vague"]]],
    ["/", "≥", "个", ["/", "placeholder", null, false, null, "个", []]],
    ["", "≥", "%", ["", "placeholder", null, false, null, "%", []]],
  ])("the wording %j beside %j and %j stays the text", (value, operator, unit, expected) => {
    expect(facts(value, operator, unit)).toEqual(expected);
  });

  test.each(["/", "—", "无", "44,561", "  ", "……"])("a unit column that holds %j says nothing", (unit) => {
    expect(facts("44561", "", unit)).toEqual(["44561", "number", "=", false, 44561, null, ["excel-date-serial"]]);
  });

  test.each(["正向", "反向", "定性", "定量", "2", "：", "x".repeat(100)])(
    "an operator column that holds %j says nothing",
    (operator) => {
      expect(facts("50", operator, "个")).toEqual(["50个", "number", "=", false, 50, "个", []]);
    },
  );
});
