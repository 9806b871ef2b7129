import { directionOf, directionOfTarget } from "../../src/scoring/direction";
import { parseQuantity } from "../../src/domain/target-value/parse-quantity";
import { filledForm, type RowGiven } from "../support/filled-form";

function directionOfRow(given: RowGiven) {
  const [row] = filledForm({ rows: [{ level1: "产出指标", level2: "数量指标", ...given }] }).indicators;
  return row === undefined ? null : directionOf(row);
}

describe("the target's own sign", () => {
  test.each([
    ["≥14公里", "up"],
    [">14", "up"],
    ["14公里", "up"],
    ["=14公里", "up"],
    ["≤30万元", "down"],
    ["<0.9‰", "down"],
    ["80%-90%", "inside"],
    ["±10%", "inside"],
    ["2023年12月31日前", "on-time"],
    ["3个工作日内", "down"],
    ["显著提升", "judged"],
    ["", "judged"],
    ["/", "judged"],
  ])("%p is %s", (text, expected) => {
    expect(directionOfTarget(parseQuantity(text))).toBe(expected);
  });
});

describe("an indicator", () => {
  test.each<[string, RowGiven]>([
    ["up", { name: "培训人数", target: "30人" }],
    ["down", { name: "安全事故", target: "0起" }],
    ["down", { name: "结转结余率", target: "=5%" }],
    ["up", { name: "安全事故发生率", target: "≥5%" }],
    ["down", { name: "培训人数", target: "≤30人" }],
    ["up", { name: "投诉处理率", target: "95%" }],
    ["down", { name: "出差总成本", target: "=1万元", nature: "反向" }],
    ["up", { name: "安全事故", target: "1起", nature: "正向" }],
    ["up", { name: "安全事故", target: "≥1起", nature: "反向" }],
    ["down", { level2: "成本指标", name: "培训支出", target: "30万元" }],
    ["up", { level2: "成本指标", name: "成本节约率", target: "5%" }],
    ["down", { level1: "成本指标", level2: "经济成本指标", name: "设备采购", target: "30万元" }],
    ["down", { level1: "成本指标", level2: null, name: "设备采购", target: "30万元" }],
    ["down", { level2: "时效指标", name: "办理时间", target: "30天" }],
    ["up", { level2: "数量指标", name: "培训天数", target: "30天" }],
    ["up", { level1: "效益指标", level2: "可持续影响指标", name: "设施使用年限", target: "8年" }],
    ["down", { level2: null, name: "办理时间", target: "30天" }],
    ["on-time", { level2: "时效指标", name: "完成时间", target: "2023年12月底前" }],
    ["judged", { name: "制度", target: "健全" }],
    ["up", { name: null, target: "30人" }],
  ])("%s: %j", (expected, given) => {
    expect(directionOfRow(given)).toBe(expected);
  });
});
