import { bare, headingKey, printedPoints } from "../../src/forms/heading-text";

test.each([
  ["项 目\n资金（万元）", "项目资金(万元)"],
  ["年度\u3000指标值\u200b", "年度指标值"],
  ["＞＝", ">="],
])("bare(%j) is %j", (text, expected) => expect(bare(text)).toBe(expected));

test.each([
  ["年度\n指标值（A）", "年度指标值"],
  ["一、项目 名称：", "项目名称"],
  ["1.项目年度目标完成情况", "项目年度目标完成情况"],
  ["*指标值", "指标值"],
  ["★三级指标", "三级指标"],
  ["（指标名称）", "指标名称"],
  ["执行率（B/A×100%）", "执行率"],
  ["得分（20分（含）*执行率）", "得分"],
  ["得分（20分*执行率", "得分"],
  ["项目【政策】名称", "项目名称"],
  ["一般公共预算", "一般公共预算"],
  ["长".repeat(81), ""],
  ["", ""],
])("headingKey(%j) is %j", (text, expected) => expect(headingKey(text)).toBe(expected));

test.each([
  ["产出指标（50分）", 50],
  ["产出指标\n（50 分）", 50],
  ["产出(70)", 70],
  ["产出指标50分", 50],
  ["成本指标（12.5分）", 12.5],
  ["效益指标（30%）", 30],
  ["预算执行情况（万元）（20分）", 20],
  ["得分（20分*执行率）", 20],
  ["产出指标（40-50分）", null],
  ["成本指标(0—20)分", null],
  ["产出指标", null],
  ["项目资金（万元）", null],
])("printedPoints(%j) is %p", (text, expected) => expect(printedPoints(text)).toBe(expected));
