import { gradeOf, isEmptyReason, isPlaceholder, isVague } from "../../src/domain/vocabulary";

describe("vague wording", () => {
  test.each(
    "不断提高 不断缩小 较上年提高 有所提升 有效提升 逐步改善 进一步加强 明显改善 显著提升 效果明显 持续发展 良好 较好 稳步提升 有效减轻 基本提高 大幅提升 较 上 年 提 高 提高 提升。"
      .replace("较 上 年 提 高", "较上年有所提高")
      .split(" "),
  )("%s", (text) => {
    expect(isVague(text)).toBe(true);
  });

  test.each([
    "达成年度指标",
    "部分达成年度指标并具有一定效果",
    "优秀",
    "合格",
    "达标",
    "好",
    "是",
    "有效期内",
    "问卷有效率",
    "长期有效",
    "可持续影响",
    "提高普及率",
    "按时完成",
    "≥95%",
    "",
  ])("not %j", (text) => {
    expect(isVague(text)).toBe(false);
  });
});

describe("grades of 定性指标三档", () => {
  test.each([
    ["达成年度指标", 1],
    ["达成预期指标", 1],
    ["全部或基本达成预期指标", 1],
    ["基本达成目标", 1],
    ["达成目标", 1],
    ["已实现预期目标", 1],
    ["达到预期目标。", 1],
    [" 达成 预期 指标 ", 1],
    ["完成年度绩效目标", 1],
    ["部分达成年度指标并具有一定效果", 2],
    ["部分达成预期指标并具有一定效果", 2],
    ["部分达成目标,并具有一定效果", 2],
    ["部分实现目标", 2],
    ["未达成年度指标且效果较差", 3],
    ["未达成预期指标且效果较差", 3],
    ["未达成目标且效果较差", 3],
    ["未完成目标", 3],
    ["实现目标程度较低", 3],
  ])("%s is grade %s", (text, grade) => {
    expect(gradeOf(text)).toBe(grade);
  });

  test.each([
    "完成",
    "优",
    "良好",
    "达标",
    "有效提升",
    "完成指标体系建设工作",
    "达成年度指标的80%",
    "",
    "指标",
    "x".repeat(10_000),
  ])("%j is none", (text) => {
    expect(gradeOf(text)).toBeNull();
  });
});

describe("placeholders", () => {
  test.each([
    "/",
    "／",
    "—",
    "——",
    "-",
    "……",
    "…",
    "...",
    "XX",
    "××",
    "**",
    "无",
    "无。",
    "暂无",
    "_",
    "N/A",
    "不适用",
    " / ",
  ])("%j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(["", "0", "否", "是", "无事故", "≥**%", "完成", "X光", "同上", "-5"])("not %j", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe("reasons that give none", () => {
  test.each(["", " ", "无", "暂无", "暂无。", "0", "正常", "没有", "无偏差", "/", "—", "已完成", "０"])(
    "%j",
    (text) => {
      expect(isEmptyReason(text)).toBe(true);
    },
  );

  test.each(["受疫情影响，部分培训推迟", "无法开展现场培训", "年中调减预算", "正常但略有推迟", "100"])(
    "not %j",
    (text) => {
      expect(isEmptyReason(text)).toBe(false);
    },
  );
});
