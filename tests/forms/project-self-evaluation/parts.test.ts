import { fundsSource } from "../../../src/forms/project-self-evaluation/funds-source";
import { fundsHeadingOf } from "../../../src/forms/project-self-evaluation/funds-heading";
import { indicatorHeading } from "../../../src/forms/project-self-evaluation/indicator-heading";
import { indicatorName } from "../../../src/forms/project-self-evaluation/indicator-name";
import { unitIn } from "../../../src/forms/project-self-evaluation/money-unit";
import { natureOf } from "../../../src/forms/project-self-evaluation/nature";
import { gradeIn } from "../../../src/forms/project-self-evaluation/total";
import { yearIn } from "../../../src/forms/project-self-evaluation/year";
import { headingKey } from "../../../src/forms/heading-text";

test.each([
  ["指标1：工程完工率", "工程完工率"],
  ["指标1工程资金金额", "工程资金金额"],
  ["指标12:孕产妇7天访视数", "孕产妇7天访视数"],
  ["指标9:0-6岁儿童健康管理数", "0-6岁儿童健康管理数"],
  ["指标一：道路里程", "道路里程"],
  ["指标：道路里程", "道路里程"],
  ["★补助种植面积", "★补助种植面积"],
  ["其中桃树种植面积", "其中桃树种植面积"],
  ["指标体系建设", "指标体系建设"],
  ["指标一致性", "指标一致性"],
  ["1.居民健康档案", "1.居民健康档案"],
  ["指标2", null],
  ["指标2：", null],
  ["指标3：……", null],
  ["指标1：XX", null],
  ["……", null],
  ["...", null],
  ["/", null],
  ["——", null],
  ["无", null],
  ["", null],
])("the name of %j is %p", (text, expected) => expect(indicatorName(text)).toBe(expected));

test.each([
  ["年度资金总额", "total"],
  ["年度资金总额：", "total"],
  ["年度财政资金总额", "total"],
  ["合 计", "total"],
  ["总额", "total"],
  ["其中：当年财政拨款", "fiscal"],
  ["其中:本年财政拨款", "fiscal"],
  ["财政拨款", "fiscal"],
  ["其中:财政资金", "fiscal"],
  ["      上年结转资金", "carryover"],
  ["结转结余资金", "carryover"],
  ["其他资金", "other"],
  ["其它资金", "other"],
  ["其中：中央财政资金", "中央财政资金"],
  ["一般预算内拨款", "一般预算内拨款"],
  ["财政专户管理资金", "财政专户管理资金"],
  ["__proto__", "__proto__"],
])("the row %j is %j", (label, expected) => expect(fundsSource(label)).toBe(expected));

test.each([
  ["项目支出绩效自评表（2021 年度）", 2021],
  ["(2022年度)", 2022],
  ["2021年度区级项目支出绩效自评表", 2021],
  ["二〇二一年度", 2021],
  ["二O二三年度项目支出绩效自评表", 2023],
  ["2022-2023年度", 2023],
  ["（2022年）", 2022],
  ["2022", 2022],
  ["填报单位：某中心   2021年度   填报日期：2022年3月1日", 2021],
  ["填报日期：2022年3月1日", null],
  ["（    年度）", null],
  ["（0000年度）", null],
  ["120221年度", null],
])("the year in %j is %p", (text, expected) => expect(yearIn(text)).toBe(expected));

test.each([
  ["项目资金（万元）", "万元"],
  ["项目资金\n（ 元 ）", "元"],
  ["资金情况（单位：亿元）", "亿元"],
  ["项目资金（千元）", "千元"],
  ["金额单位：千元", "千元"],
  ["金额单位：人民币万元", "万元"],
  ["单位：万元", "万元"],
  ["预算数（元）", "元"],
  ["年度资金总额,万元", "万元"],
  ["填报单位：万元村委会", null],
  ["项目资金", null],
])("the money unit in %j is %p", (text, expected) => expect(unitIn(text)).toBe(expected));

test.each([
  ["优", "优"],
  ["优□ 良☑ 中□ 差□", "良"],
  ["☑优 □良", "优"],
  ["优□ 良□ 中□ 差□", null],
  ["", null],
])("the grade in %j is %p", (text, expected) => expect(gradeIn(text)).toBe(expected));

test.each([
  ["", "≥", false, "≥", ""],
  ["", "正向", false, "", "正向"],
  ["大于等于", "正向", true, "大于等于", "正向"],
  ["定性", "", true, "", "定性"],
  ["定性", "反向", true, "", "反向"],
  ["", "", false, "", ""],
])("operator %j and nature %j part", (operator, nature, own, first, second) => {
  expect(natureOf(operator, nature, own)).toEqual({ operator: first, nature: second });
});

test.each([
  ["年初目标值（A）", "target"],
  ["年度绩效指标值", "target"],
  ["计划完成值", "target"],
  ["预期实现值", "target"],
  ["全年实际值(B)", "actual"],
  ["年度实际完成指标值", "actual"],
  ["实际\n完成值", "actual"],
  ["自评完成情况", "actual"],
  ["全年实际完成数", "actual"],
  ["调整后指标值", "adjusted"],
  ["三级绩效指标", "name"],
  ["分值（权重）", "weight"],
  ["指标权重(分)", "weight"],
  ["单位自评得分", "score"],
  ["自评分", "score"],
  ["扣分原因和其他说明", "reason"],
  ["未完成原因分析与改进措施", "reason"],
  ["偏差原因及整改措施", "reason"],
  ["度量单位", "unit"],
  ["指标性质", "nature"],
  ["计算符号", "operator"],
  ["财政审核评分", null],
  ["复核得分", null],
  ["得分计算方法", null],
  ["评（扣）分标准", null],
  ["完成率", null],
  ["偏差度", null],
  ["上年完成值", null],
  ["佐证材料", null],
  ["神秘列", undefined],
  ["数量指标", undefined],
  ["产出指标", undefined],
])("the heading %j means %p", (heading, column) => {
  expect(indicatorHeading(headingKey(heading))?.column).toBe(column);
});

test.each([
  ["年初预算批复数", "initial"],
  ["全年（调整）预算数", "annual"],
  ["调整后预算数", "annual"],
  ["预算数（A）", "annual"],
  ["全年执行数（B）", "executed"],
  ["实际支出金额", "executed"],
  ["决算数", "executed"],
  ["预算执行率（%）", "rate"],
  ["执行率得分", "score"],
  ["执行率分值", "weight"],
  ["原因", "reason"],
  ["资金到位率", null],
  ["备注", null],
  ["年度资金总额", undefined],
])("the funds heading %j means %p", (heading, column) => {
  expect(fundsHeadingOf(headingKey(heading))?.column).toBe(column);
});
