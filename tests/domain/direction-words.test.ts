import { isReverseName } from "../../src/domain/direction-words";

describe("names that are better the lower", () => {
  test.each([
    "安全事故发生率",
    "安全事故",
    "重大安全生产事故发生起数",
    "设备故障率",
    "死亡人数",
    "群众投诉次数",
    "有效投诉率（%）",
    "工期超期天数",
    "单位能耗",
    "能耗水平",
    "结转结余率",
    "科目调整次数",
    "“三公经费”变动率",
    "预算调整率",
    "数据差错率",
    "火灾发生次数",
    "人员伤亡情况",
    "产品不合格率",
    "贫困发生率",
    "城镇失业率",
    "投诉数量，",
  ])("%s", (name) => {
    expect(isReverseName(name)).toBe(true);
  });
});

describe("names that are better the higher", () => {
  test.each([
    "建成碧道长度",
    "投诉处理率",
    "事故减少率",
    "火灾扑灭及时率",
    "无事故天数",
    "零投诉率",
    "资助贫困人数",
    "帮扶失业人数",
    "产业结构调整率",
    "预算调整",
    "能耗下降率",
    "死亡抚恤金发放人数",
    "率",
    "",
    "__proto__",
  ])("%s", (name) => {
    expect(isReverseName(name)).toBe(false);
  });

  test("a page of text is read at its beginning only", () => {
    expect(isReverseName("（".repeat(10_000))).toBe(false);
    expect(isReverseName(`${"长".repeat(10_000)}事故率`)).toBe(false);
  });
});
