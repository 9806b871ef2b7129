import { trailingValue } from "../../src/domain/trailing-value";

test.each([
  ["年度资金支付完成率100%", "100%"],
  ["群众满意度≥95%", "≥95%"],
  ["群众满意度≥95", "≥95"],
  ["群众满意度不低于95", "不低于95"],
  ["建成碧道14.03公里以上", "14.03公里以上"],
  ["发放补贴1,200元", "1,200元"],
  ["培训人数500人 ", "500人"],
  ["任务完成情况2022年", null],
  ["疫情防控第2期", null],
  ["改造道路G318", null],
  ["培训人数", null],
  ["", null],
  ["1".repeat(10000), null],
])("trailingValue(%p) = %p", (name, expected) => {
  expect(trailingValue(name)).toBe(expected);
});
