import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as english from "../../../src/locales/en-US/plans";
import { planNote, planPurpose, planRefused } from "../../../src/locales/plans";
import { placeholdersOf } from "../../../src/locales/template";
import * as chinese from "../../../src/locales/zh-CN/plans";

const folder = join(__dirname, "../../../src/application/plans");
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

const refused = [...source.matchAll(/PlanRefused\(\s*"([^"]+)"/gu)].map(([, key]) => key ?? "");
const noted = [...source.matchAll(/(?:key: |leftOut\()"((?:computed|insert|remove|opinion)\.[^"]+)"/gu)].map(
  ([, key]) => key ?? "",
);

test("there are keys to look at", () => {
  expect([refused.length > 10, noted.length > 4]).toEqual([true, true]);
});

test.each([...new Set(refused)])("refusal %s has its sentences", (key) => {
  expect([key in chinese.PLAN_REFUSALS, key in english.PLAN_REFUSALS]).toEqual([true, true]);
});

test.each([...new Set(noted)])("note %s has its sentences", (key) => {
  expect([key in chinese.PLAN_NOTES, key in english.PLAN_NOTES]).toEqual([true, true]);
});

test("both languages ask for the same facts", () => {
  const facts = ({ PLAN_NOTES, PLAN_REFUSALS, PLAN_PURPOSES }: typeof chinese | typeof english) =>
    Object.entries({ ...PLAN_NOTES, ...PLAN_REFUSALS, ...PLAN_PURPOSES }).map(([key, text]) => [
      key,
      placeholdersOf(text).sort(),
    ]);
  expect(facts(english)).toEqual(facts(chinese));
});

test("sentences carry their facts", () => {
  expect(planNote("zh-CN", { key: "computed.kept", facts: { count: 3 } })).toBe("3 格已有内容，未改动。");
  expect(planRefused("en-US", "scores.not-a-score", { cell: "B2" })).toBe("B2 is no score cell; nothing was written.");
  expect(planPurpose("zh-CN", "opinion")).toBe("生成审核意见书");
  expect(planRefused("zh-CN", "unheard-of", {})).toBe("这一步不能自动完成，请人工处理。");
});
