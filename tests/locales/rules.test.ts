import { filesBelow } from "../support/source-tree";
import { renderFinding, renderWhy, ruleTitle } from "../../src/locales/zh-CN/rules";
import { SENTENCES_FVT, WHYS_FVT } from "../../src/locales/zh-CN/rules-fvt";
import { SENTENCES_GS, WHYS_GS } from "../../src/locales/zh-CN/rules-gs";
import { RULES } from "../../src/rules/index";

const sentences = { ...SENTENCES_FVT, ...SENTENCES_GS };

describe("rules and their sentences", () => {
  test("every rule file is listed once, under its own name", () => {
    const files = filesBelow("src/rules").flatMap((path) => /^src\/rules\/([A-Z]-\d+)\.ts$/u.exec(path)?.[1] ?? []);
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test("every rule has sentences, and every sentence a rule", () => {
    expect(Object.keys(sentences).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test("no rule is spoken of twice", () => {
    expect(Object.keys(SENTENCES_FVT).filter((id) => id in SENTENCES_GS)).toEqual([]);
  });

  test("a reason shared by both files is told in the same words", () => {
    const shared = Object.keys(WHYS_FVT).filter((key) => key in WHYS_GS);
    expect(shared.map((key) => WHYS_GS[key])).toEqual(shared.map((key) => WHYS_FVT[key]));
  });

  const whole = Object.values(sentences).flatMap(({ message, remedy, variants }) => [
    { message, remedy },
    ...Object.values(variants ?? {}),
  ]);
  test.each(whole)("$message$remedy", ({ message, remedy }) => {
    expect(message).toMatch(/[。？]$/u);
    expect(remedy).toMatch(/。$/u);
    expect(message + remedy).not.toMatch(/解析|undefined|null|异常/u);
  });
});

describe("rendering", () => {
  test("message and remedy are one text with the facts in it", () => {
    expect(renderFinding("F-03", { label: "年度资金总额", executed: 95, budget: 90, over: 5 })).toBe(
      "年度资金总额：全年执行数 95 大于全年预算数 90，超出 5。请核对两数；年中有追加的，全年预算数应填调整后的预算数。",
    );
  });

  test("a variant has its own sentences", () => {
    expect(renderFinding("F-01.year", {})).toBe("表上看不出是哪一年度。请在标题下写明年度，如“（2023年度）”。");
  });

  test("an unknown variant falls back on the rule's, an unknown rule on its key", () => {
    expect(renderFinding("F-01.moon", {})).toBe("表头有必填项没有填写。请补填。");
    expect(renderFinding("Z-99", {})).toBe("Z-99");
    expect(renderFinding("constructor", {})).toBe("constructor");
  });

  test("titles and whys", () => {
    expect(ruleTitle("V-01")).toBe("分值合计应为 100");
    expect(ruleTitle("Z-99")).toBe("Z-99");
    expect(renderWhy("no-weight-column", {})).toBe("本表没有分值栏。");
    expect(renderWhy("toString", {})).toBe("toString");
  });
});
