import { isRelativeName } from "../../src/summary/relative-name";

test.each([
  "验收合格率",
  "验收合格率（%）",
  "困难群众占比",
  "群众满意度",
  "考核得分",
  "空气质量指数",
  "人均培训成本",
  "平均办理时间",
  "单位成本控制",
  "采购单价",
])("%s is relative", (name) => {
  expect(isRelativeName(name)).toBe(true);
});

test.each(["培训人数", "道路长度", "河道治理深度", "光伏装机功率", "受益户数（户）", "比赛场次", ""])(
  "%s is absolute",
  (name) => {
    expect(isRelativeName(name)).toBe(false);
  },
);
