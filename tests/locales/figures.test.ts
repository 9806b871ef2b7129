import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/application/check";
import { readWorkbook } from "../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { Profile } from "../../src/law/profile";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { sichuan } from "../../src/law/profiles/sichuan";
import { figureFactsOf, figuresOf } from "../../src/locales/figures";
import { CORE } from "../../src/locales/zh-CN/core";
import { RULES } from "../../src/rules/index";
import { onlyFault } from "../support/ask-rule";
import type { FormGiven } from "../support/filled-form";

const SAMPLES = "assets/samples";

type Said = readonly [expected: string | null, found: string | null, difference: string | null];

function said(key: string, facts: Parameters<typeof figuresOf>[1]): Said {
  const { expected, found, difference } = figuresOf(key, facts);
  return [expected, found, difference];
}

const linear: Profile = { ...DEFAULT_PROFILE, reverseRule: "linear" };
const half = { 6: { annual: 43.2, initial: 43.2, executed: 37.24 } };
/** A target that was missed: the project is not complete. */
const short: FormGiven = { change: { 13: { target: "50个", actual: "40个" } } };
const row13 = (target: string, actual: string, weight: number, score: number): FormGiven => ({
  change: { 13: { target, actual, weight, score } },
});

/** One fault of each kind that compares figures: its key, the form, the figures, the profile where it is another. */
const cases: readonly (readonly [key: string, form: FormGiven, figures: Said, law?: Profile])[] = [
  ["F-02.initial", { funds: { 6: { initial: 91 } } }, ["90", "91", "1"]],
  ["F-02.annual", { funds: { 6: { annual: 90.3 } } }, ["90", "90.3", "0.3"]],
  ["F-02.executed", { funds: { 6: { executed: 89.7 } } }, ["90", "89.7", "0.3"]],
  ["F-03", { funds: { 6: { executed: 95.1 } } }, ["≤90", "95.1", "5.1"]],
  ["F-03.initial", { withoutFunds: ["annual"], funds: { 6: { executed: 95 } } }, ["≤90", "95", "5"]],
  ["F-04", { funds: { 6: { ...half[6], rate: "87%" } } }, ["86.20%", "87%", null]],
  [
    "F-04.no-percent",
    {
      funds: {
        6: { initial: 104, annual: 104, executed: 103.97, rate: { value: null, text: "99.97", shared: false } },
      },
    },
    ["99.97%", "99.97", null],
  ],
  ["F-05", { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "45%" } } }, ["50.00%", "45%", null]],
  ["F-08", { fundsReasonColumn: true, funds: { 6: { executed: 45 } } }, ["≥90.00%", "50.00%", null], sichuan],
  ["V-01", { change: { 13: { weight: 9 } } }, ["100", "99", "1"]],
  ["V-01.indicators", { withoutFunds: ["weight"], change: { 13: { weight: 15 } } }, ["90", "95", "5"]],
  [
    "V-03",
    { change: { 13: { weight: 15 } } },
    ["产出指标50、效益指标30、满意度指标10", "产出指标55、效益指标30、满意度指标10", null],
  ],
  [
    "V-04",
    {
      levelWeights: [{ level1: "产出指标", weight: 50, cell: "B13", firstRow: 13, lastRow: 17 }],
      change: { 13: { weight: 8 } },
    },
    ["48", "50", "2"],
  ],
  ["V-06", { change: { 13: { weight: 30.5 } } }, ["≤30", "30.5", null]],
  ["V-08", { funds: { 6: { weight: 15 } } }, ["10", "15", null]],
  ["V-10", { change: { 21: null } }, ["40", "30", "10"], mof2021],
  ["T-07", { change: { 14: null, 15: null, 16: null, 17: null, 18: null, 19: null, 20: null } }, ["≥3", "2", null]],
  ["S-01", { change: { 13: { weight: 10, score: 10.5 } } }, ["≤10", "10.5", "0.5"]],
  ["S-03", { totalScore: 94 }, ["100", "94", "6"]],
  ["S-04", { funds: { 6: { ...half[6], score: 8.63 } } }, ["8.62", "8.63", "0.01"]],
  ["S-04.rounded-rate", { funds: { 6: { ...half[6], score: 8.6 } } }, ["8.62", "8.6", "0.02"]],
  ["S-04.tiers", { ...short, funds: { 6: { ...half[6], score: 9 } } }, ["7.00", "9", "2"], mof2021],
  ["S-04.other-rule", { ...short, funds: { 6: { ...half[6], score: 8.62 } } }, ["7.00", "8.62", "1.62"], mof2021],
  ["S-05", row13("8755人", "8676人", 15, 13), ["14.86", "13", "1.86"]],
  ["S-05.rounded-rate", row13("43.2万元", "37.24万元", 10, 8.6), ["8.62", "8.6", "0.02"]],
  ["S-05.rounded-score", row13("43.2万元", "37.24万元", 10, 9), ["8.62", "9", "0.38"]],
  ["S-05.other-rule-ratio", row13("50个", "40个", 10, 8), ["5.00", "8", "3"], mof2021],
  ["S-05.other-rule-pass-mark", row13("50个", "40个", 10, 5), ["8.00", "5", "3"]],
  ["S-05.other-rule-bands", { change: { 21: { target: "≥95%", actual: "85%", score: 8 } } }, ["8.95", "8", "0.95"]],
  ["S-05.other-rule-linear", row13("≤100个", "120个", 20, 16), ["16.67", "16", "0.67"]],
  ["S-05.other-rule-inverse-ratio", row13("≤100个", "120个", 20, 16.67), ["16.00", "16.67", "0.67"], linear],
  ["S-05.other-rule-all-or-nothing", row13("≤100个", "120个", 20, 0), ["16.67", "0", "16.67"]],
  ["S-06", row13("50个", "50个", 10, 8), ["10", "8", null]],
  ["S-07", row13("50个", "40个", 10, 10), ["8.00", "10", null]],
  [
    "S-13",
    { change: { 19: { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果", score: 10 } } },
    ["6–7.99", "10", null],
  ],
  ["S-16", { totalScore: 85, grade: "优" }, ["良", "优", null]],
];

const asked = cases.map(([key, form, figures, law = DEFAULT_PROFILE]) => [key, form, figures, law] as const);

test.each(asked)("%s", (key, form, figures, law) => {
  const rule = RULES.find(({ id }) => id === key.split(".")[0]);
  if (rule === undefined) throw new Error(`no rule for ${key}`);
  const { facts, variant } = onlyFault(rule, form, law);
  expect(variant === undefined ? rule.id : `${rule.id}.${variant}`).toBe(key);
  expect(said(key, facts)).toEqual(figures);
});

test("every kind of fault that compares figures stands in the table", () => {
  const keys = Object.entries(CORE.rules).flatMap(([id, sentences]) => [
    id,
    ...("variants" in sentences ? Object.keys(sentences.variants).map((variant) => `${id}.${variant}`) : []),
  ]);
  const compared = keys.filter((key) => figureFactsOf(key).length > 0);
  expect(compared.sort()).toEqual(cases.map(([key]) => key).sort());
});

test("what compares no figures has none", () => {
  expect(said("F-07", { initial: 80, annual: 90, difference: 10 })).toEqual([null, null, null]);
  expect(said("T-09", { name: "甲", first: "D13" })).toEqual([null, null, null]);
  expect(said("constructor", {})).toEqual([null, null, null]);
});

test("a figure whose fact is missing is left out", () => {
  expect(said("V-03", { found: "产出指标55", due: null })).toEqual([null, "产出指标55", null]);
});

test("the samples' figures", () => {
  const lines = readdirSync(SAMPLES)
    .sort()
    .flatMap((name) => {
      const book = readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
      const { findings = [] } = checkBook(book, { profile: DEFAULT_PROFILE, year: null })[0] ?? {};
      return findings
        .filter(({ key }) => figureFactsOf(key).length > 0)
        .map(({ key, cells, facts }) => `${name[0] ?? ""} ${key} ${cells.join()} ${said(key, facts).join(" | ")}`);
    });
  expect(lines).toEqual([
    "2 F-02.initial D6 80 | 86 | 6",
    "2 V-01 G19 100 | 110 | 10",
    "2 V-04 B13 60 | 50 | 10",
    "2 S-03 H19 109 | 99 | 10",
    "2 S-04 I6 8.65 | 9 | 0.35",
    "4 S-05 H13 14.86 | 13 | 1.86",
    "4 S-07 H14 8.00 | 10 | ",
    "4 S-06 H15 15 | 12 | ",
    "6 F-05 G7 95.00% | 114% | ",
    "6 S-04 H7 9.50 | 10 | 0.5",
  ]);
});
