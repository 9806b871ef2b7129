import { filesBelow } from "../support/source-tree";
import { CORE as ENGLISH } from "../../src/locales/en-US/core";
import { LANGUAGES } from "../../src/locales/language";
import { sentencesOf } from "../../src/locales/sentences";
import { CORE as CHINESE } from "../../src/locales/zh-CN/core";
import type { RuleSentences } from "../../src/locales/zh-CN/rule-sentences";
import { SENTENCES_F } from "../../src/locales/zh-CN/rules-f";
import { SENTENCES_G } from "../../src/locales/zh-CN/rules-g";
import { SENTENCES_S } from "../../src/locales/zh-CN/rules-s";
import { SENTENCES_T } from "../../src/locales/zh-CN/rules-t";
import { SENTENCES_V } from "../../src/locales/zh-CN/rules-v";
import { RULES } from "../../src/rules/index";

/** Every fault of a language: its message and its remedy. */
function faultsOf(rules: Readonly<Record<string, RuleSentences>>): { message: string; remedy: string }[] {
  return Object.values(rules).flatMap(({ message, remedy, variants }) => [
    { message, remedy },
    ...Object.values(variants ?? {}),
  ]);
}

describe("rules and their sentences", () => {
  test("every rule file is listed once, under its own name", () => {
    const files = filesBelow("src/rules").flatMap((path) => /^src\/rules\/([A-Z]-\d+)\.ts$/u.exec(path)?.[1] ?? []);
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test("every rule has sentences, and every sentence a rule", () => {
    const ids = RULES.map(({ id }) => id).sort();
    expect(Object.keys(CHINESE.rules).sort()).toEqual(ids);
    expect(Object.keys(ENGLISH.rules).sort()).toEqual(ids);
  });

  test("no rule is spoken of twice", () => {
    const tables = [SENTENCES_F, SENTENCES_V, SENTENCES_T, SENTENCES_G, SENTENCES_S];
    const ids = tables.flatMap((table) => Object.keys(table));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  const titles = RULES.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const));
  test.each(titles)("%s has a title in %s", (id, language) => {
    const { ruleTitle } = sentencesOf(language);
    expect(ruleTitle(id)).not.toBe(id);
    expect(ruleTitle(id)).not.toMatch(/[。.]$/u);
  });

  test.each(faultsOf(CHINESE.rules))("$message$remedy", ({ message, remedy }) => {
    expect(message).toMatch(/[。？]$/u);
    expect(remedy).toMatch(/。$/u);
  });

  test.each(faultsOf(ENGLISH.rules))("$message $remedy", ({ message, remedy }) => {
    expect(message).toMatch(/^[A-Z“{].*[.”]$/u);
    expect(remedy).toMatch(/^[A-Z].*\.$/u);
  });
});

describe("rendering", () => {
  const chinese = sentencesOf("zh-CN");
  const english = sentencesOf("en-US");

  test("message and remedy are one text with the facts in it", () => {
    const facts = { label: "年度资金总额", executed: 95, budget: 90, over: 5 };
    const message = "年度资金总额：全年执行数 95 大于全年预算数 90，超出 5。";
    const remedy = "请核对两数；年中有追加的，全年预算数应填调整后的预算数。";
    expect(chinese.message("F-03", facts)).toBe(message);
    expect(chinese.remedy("F-03", facts)).toBe(remedy);
    expect(chinese.finding("F-03", facts)).toBe(message + remedy);
    expect(english.finding("F-03", facts)).toBe(
      "“年度资金总额”: annual expenditure 95 exceeds the annual budget 90 by 5. " +
        "Check both figures; where funds were added during the year, the annual budget is the adjusted one.",
    );
  });

  test("a remedy has its facts too", () => {
    expect(chinese.remedy("V-01", { due: 100 })).toBe("请调整指标分值，使合计为 100 分。");
    expect(english.remedy("V-01", { due: 100 })).toBe(
      "Adjust the weights of the indicators so that all points make 100.",
    );
  });

  test("a variant has its own sentences", () => {
    expect(chinese.finding("F-01.year", {})).toBe("表上看不出是哪一年度。请在标题下写明年度，如“（2023年度）”。");
    expect(english.finding("F-01.year", {})).toBe(
      "The form does not say which year it is for. State the year below the title, such as “（2023年度）”.",
    );
  });

  test("an unknown variant falls back on the rule's, an unknown rule on its key", () => {
    expect(chinese.finding("F-01.moon", {})).toBe("表头有必填项没有填写。请补填。");
    expect(english.finding("F-01.moon", {})).toBe("A required field in the head of the form is blank. Fill it in.");
    for (const { finding, message, remedy } of [chinese, english]) {
      for (const key of ["Z-99", "constructor"]) {
        expect([finding(key, {}), message(key, {}), remedy(key, {})]).toEqual([key, key, ""]);
      }
    }
  });

  test("a fact that is missing is said to be blank", () => {
    expect(chinese.message("S-01", { score: 12, weight: 10, difference: null })).toBe(
      "得分 12 超过分值 10，多出 （空）。",
    );
    expect(english.message("S-01", { score: 12, weight: 10 })).toBe("The score 12 exceeds the weight 10 by (blank).");
  });

  test("titles and whys", () => {
    expect(chinese.ruleTitle("V-01")).toBe("分值合计应为 100");
    expect(english.ruleTitle("V-01")).toBe("The weights should add up to 100");
    expect(chinese.ruleTitle("Z-99")).toBe("Z-99");
    expect(chinese.why("no-weight-column", {})).toBe("本表没有分值栏。");
    expect(english.why("completion-unknown", { rate: 0.95, due: 7 })).toBe(
      "The execution rate is 95.00%; a person must judge whether the project is complete: " +
        "a complete one may get full points, one that is not gets 7.00 points by its tier.",
    );
    expect(english.why("toString", {})).toBe("toString");
  });
});
