import { moneyWords } from "../../src/domain/input-words";

test.each([
  ["资金投入", "bare"],
  ["项目经费投入总额", "bare"],
  ["投入资金", "bare"],
  ["项目资金投入产出比", "spent"],
  ["工程资金金额", "spent"],
  ["业务经费", "spent"],
  ["设备购置拨款", "spent"],
  ["业务支出金额", "spent"],
  ["盘活存量资金", "gained"],
  ["带动社会资金投入", "gained"],
  ["建成碧道长度", null],
  ["", null],
  [`${"长".repeat(200)}资金`, null],
])("moneyWords(%p) = %p", (name, expected) => {
  expect(moneyWords(name)).toBe(expected);
});
