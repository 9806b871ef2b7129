import { themeFor } from "../../src/taskpane/theme";

const LIGHT = "#ffffff";
const DARK = "#292929";

describe("the pane's colours", () => {
  test.each([
    ["#212121", false, DARK],
    ["#F3F2F1", true, LIGHT],
    [undefined, true, DARK],
    [undefined, false, LIGHT],
    ["white", true, DARK],
  ] as const)("Office says %s, the system prefers dark: %s", (background, prefersDark, expected) => {
    expect(themeFor(background, prefersDark, "zh-CN").colorNeutralBackground1).toBe(expected);
  });

  test("red words on dark ground are bright enough for small letters", () => {
    expect(themeFor("#212121", false, "en-US").colorStatusDangerForeground1).toBe("#e37d80");
  });

  test("Chinese comes in Office's Chinese letters, English in Fluent's own", () => {
    expect(themeFor(LIGHT, false, "zh-CN").fontFamilyBase).toMatch(/^'Microsoft YaHei UI'/u);
    expect(themeFor(LIGHT, false, "en-US").fontFamilyBase).toMatch(/^'Segoe UI'/u);
  });
});
