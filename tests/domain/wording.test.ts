import { gradeWord, isFormulaError, isInapplicable, saysByHand, saysInTime, saysNone } from "../../src/domain/wording";

test.each([
  ["不适用", true],
  [" 不涉及 ", true],
  ["适用", false],
  ["", false],
])("isInapplicable(%j) is %s", (text, answer) => {
  expect(isInapplicable(text)).toBe(answer);
});

test.each([
  ["无", true],
  ["未发生", true],
  ["零事故", true],
  ["没有发生", true],
  ["全年无事故", false],
  ["", false],
])("saysNone(%j) is %s", (text, answer) => {
  expect(saysNone(text)).toBe(answer);
});

test.each([
  ["按时完成", true],
  ["已如期完成", true],
  ["完成", true],
  ["达成预期指标", false],
  ["未完成验收", false],
])("saysInTime(%j) is %s", (text, answer) => {
  expect(saysInTime(text)).toBe(answer);
});

test.each([
  ["按要求酌情扣分", true],
  ["经复核调整得分", true],
  ["资料不全，扣 2 分", true],
  ["扣一分", true],
  ["剩余尾款未付", false],
  ["部分资金被扣减", false],
  ["扣除税金后支付", false],
])("saysByHand(%j) is %s", (text, answer) => {
  expect(saysByHand(text)).toBe(answer);
});

test.each([
  ["#DIV/0!", true],
  ["#N/A", true],
  ["#1楼", false],
  ["50个", false],
])("isFormulaError(%j) is %s", (text, answer) => {
  expect(isFormulaError(text)).toBe(answer);
});

test.each([
  ["优", "优"],
  ["优秀", "优"],
  [" 良 好 ", "良"],
  ["“中”等级", "中"],
  ["较低", "低"],
  ["一般", "一般"],
])("gradeWord(%j) is %s", (text, answer) => {
  expect(gradeWord(text)).toBe(answer);
});

test("a cell of ten thousand characters says none of these", () => {
  const hostile = "扣".repeat(10_000);
  const answers = [saysByHand, saysInTime, saysNone, isInapplicable].map((ask) => ask(hostile));
  expect(answers).toEqual([false, false, false, false]);
});
