import { CORE as ENGLISH } from "../../src/locales/en-US/core";
import { CORE as CHINESE } from "../../src/locales/zh-CN/core";
import { LANGUAGES, languageOf } from "../../src/locales/language";

/** Every sentence below a table, by its path: "rules/S-04/variants/tiers/message". */
function sentencesBelow(table: object, path = ""): [string, string][] {
  return Object.entries(table).flatMap(([key, entry]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof entry === "string") return [[here, entry]];
    if (typeof entry === "object" && entry !== null) return sentencesBelow(entry, here);
    throw new Error(`neither a sentence nor a table: ${here}`);
  });
}

/** Placeholders as they are written, with their formats. */
function placeholders(sentence: string): string[] {
  return (sentence.match(/\{[^}]*\}/gu) ?? []).sort();
}

// The reasons of overrides stand in law/ in Chinese: English alone has a table of them.
const chinese = sentencesBelow({ ...CHINESE, overrideReasons: {} });
const english = sentencesBelow({ ...ENGLISH, overrideReasons: {} });
const twins = new Map(english);

test("both languages say the same things", () => {
  expect(chinese.length).toBeGreaterThan(300);
  expect(english.map(([path]) => path).sort()).toEqual(chinese.map(([path]) => path).sort());
});

test.each(chinese)("%s has the same facts in English", (path, sentence) => {
  expect(placeholders(twins.get(path) ?? "")).toEqual(placeholders(sentence));
});

test.each(chinese)("%s is said in the words of the trade: %s", (_, sentence) => {
  expect(sentence).not.toMatch(/解析|undefined|null|NaN|异常|错误码|parse|exception/iu);
});

const outside = (sentence: string): string => sentence.replace(/“[^”]*”/gu, "").replace(/财预〔\d{4}〕\d+号/gu, "");

const spoken = sentencesBelow(ENGLISH);
test.each(spoken)("%s is English but for words of the form in quotes: %s", (_, sentence) => {
  expect(outside(sentence)).not.toMatch(/[\p{Script=Han}，。；：！？（）、]/u);
  expect(sentence).not.toMatch(/\b(?:undefined|null|NaN|parse[sd]?|parsing|exception)\b/iu);
  expect(sentence).not.toBe("");
});

test("the language follows Office", () => {
  expect(["zh-CN", "zh-TW", "zh-Hans-CN", "ZH", "en-US", "fr-FR", "zhx", ""].map(languageOf)).toEqual([
    "zh-CN",
    "zh-CN",
    "zh-CN",
    "zh-CN",
    "en-US",
    "en-US",
    "en-US",
    "en-US",
  ]);
  expect(LANGUAGES).toEqual(["zh-CN", "en-US"]);
});
