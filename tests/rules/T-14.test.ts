import { rule } from "../../src/rules/T-14";
import { answersOf, type Case } from "../support/ask-rule";

const output = (name: string | null, target: string) => ({ change: { 13: { name, target } } });
const cost = (name: string, target: string) => ({ change: { 17: { name, target } } });

const cases: readonly Case[] = [
  ["things done", {}, []],
  ["money without a unit that is the budget (Langfang 2019)", output("工程资金金额", "90"), ["D13 warning budget"]],
  ["money without a unit that is not", output("工程资金金额", "43.2"), []],
  ["a count that happens to be the budget", output("培训场次", "90"), []],
  ["money in yuan (Lijiang 2020)", output("卫片执法补助经费", "=72890元"), ["D13 warning money"]],
  [
    "money by the unit column",
    { change: { 13: { name: "业务经费", target: "28.8", unit: "万元" } } },
    ["D13 warning money"],
  ],
  ["paid out", output("业务支出金额", "≥20万元"), ["D13 warning money"]],
  ["the budget by another name", output("完成投资额", "≥900000元"), ["D13 warning budget"]],
  ["investment that is not the budget", output("完成投资额", "≥800万元"), []],
  ["money brought back", output("收回存量资金", "≥90万元"), []],
  ["money by the head", output("补助资金标准", "3000元/人"), []],
  ["a rate of money", output("资金到位率", "100%"), []],
  ["a date of money", output("资金到位时间", "2022年6月底前"), []],
  ["words of money", output("经费支出合规性", "严格执行相关制度规定"), []],
  ["no name", output(null, "=72890元"), []],
  ["a cost that is controlled", cost("项目资金总成本", "≤90万元"), []],
  ["a cost that is only put in (Ningde 2023)", cost("资金投入", "10万元"), ["D17 warning cost"]],
  [
    "a cost only put in, of the newer classification",
    { change: { 17: { level1: "成本指标", level2: "经济成本指标", name: "项目资金投入总额", target: "≤10万元" } } },
    ["D17 warning cost"],
  ],
  ["a benefit of money", { change: { 18: { name: "带动社会资金投入", target: "≥90万元" } } }, []],
  ["a benefit that is only put in", { change: { 18: { name: "投入资金规模", target: "≥20万元" } } }, []],
  [
    "beside a local level",
    { change: { 13: { name: "业务经费", target: "≥20万元" }, 14: { level1: "项目决策" } } },
    ["D13 warning money"],
  ],
  ["foreign money", output("外方投入经费", "≥5美元"), []],
  ["nothing of a budget of 0", { ...output("完成投资额", "=0元"), funds: { 6: { annual: 0 } } }, []],
  [
    "a cost without a second level",
    { change: { 17: { level1: "成本指标", level2: null, name: "资金投入", target: "10万元" } } },
    ["D17 warning cost"],
  ],
  ["no funds block", { ...output("完成投资额", "≥90万元"), funds: null }, []],
  [
    "a budget that stands in its first column",
    { ...output("完成投资额", "≥90万元"), withoutFunds: ["annual"] },
    ["D13 warning budget"],
  ],
  [
    "a form in yuan",
    { ...output("完成投资额", "≥90万元"), header: { moneyUnit: "元" }, funds: { 6: { annual: 900000 } } },
    ["D13 warning budget"],
  ],
  [
    "local levels",
    { rows: [{ level1: "项目投入", level2: "资金", name: "资金投入", target: "10万元" }] },
    ["- local-levels"],
  ],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
