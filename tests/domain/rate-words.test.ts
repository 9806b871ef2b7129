import { isRemedyName, isSavingName, mayBeNought, mayExceedWhole } from "../../src/domain/rate-words";

test.each([
  ["游客增长率", true],
  ["培训任务完成率", true],
  ["床位使用率", true],
  ["工程验收合格率", false],
  ["群众满意度", false],
])("mayExceedWhole(%j) is %s", (name, answer) => {
  expect(mayExceedWhole(name)).toBe(answer);
});

test.each([
  ["成本节约率", true],
  ["成本控制率", true],
  ["资金支付率", true],
  ["每公里建设成本", false],
])("isSavingName(%j) is %s", (name, answer) => {
  expect(isSavingName(name)).toBe(answer);
});

test.each([
  ["投诉办结率", true],
  ["火灾扑灭率", true],
  ["安全事故发生率", false],
])("isRemedyName(%j) is %s", (name, answer) => {
  expect(isRemedyName(name)).toBe(answer);
});

test.each([
  ["超预算金额", true],
  ["群众自付费用", true],
  ["人均培训成本", false],
])("mayBeNought(%j) is %s", (name, answer) => {
  expect(mayBeNought(name)).toBe(answer);
});

test("only the beginning of a name counts", () => {
  expect(mayExceedWhole(`${"合".repeat(200)}增长率`)).toBe(false);
});
