import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { FORM_NAMES } from "../../src/domain/form-id";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/table";
import { PROFILES } from "../../src/law/index";
import { LANGUAGES, type Language } from "../../src/locales/language";
import { SAMPLE_SHARE } from "../../src/summary/sample";
import { readFunctions } from "../../src/workbench/host/functions-metadata";
import { TOP } from "../support/source-tree";

/** The contract: id, arguments (those in brackets may be left out), and whether ranges spill. */
const CONTRACT = [
  ["COMPLETION", "完成率", "target, actual, [profile]", "matrix"],
  ["DEVIATION", "偏差率", "target, actual", "matrix"],
  ["COSTDEVIATION", "成本偏离度", "planned, actual_cost", "matrix"],
  ["SCORE", "得分", "target, actual, weight, [profile]", "matrix"],
  ["SCORESTEPS", "计分过程", "target, actual, weight, [profile]", "matrix"],
  ["EXECUTIONRATE", "预算执行率", "budget, executed", "matrix"],
  ["EXECUTIONSCORE", "执行率得分", "budget, executed, [weight], [profile]", "matrix"],
  ["WEIGHTED", "加权得分", "weights, rates, [applicable]", "scalar"],
  ["TOTAL", "折算总分", "weights, scores, [applicable]", "scalar"],
  ["GRADE", "等级", "score, [profile]", "matrix"],
  ["PARSETARGET", "解析指标值", "text, [unit]", "matrix"],
  ["LIGHT", "监控灯", "target, actual, month, [profile]", "matrix"],
  ["GOODRATE", "优良率", "totals, [amounts], [profile]", "scalar"],
  ["GRADEDIST", "等级分布", "totals, [amounts], [profile]", "matrix"],
  ["RATEBANDS", "完成率分档", "budgets, executed_amounts, [profile]", "matrix"],
  ["CHECK", "审核", "range, [form], [profile]", "matrix"],
  ["SAMPLE", "抽样", "ids, [share], [risk], [seed]", "matrix"],
  ["PING", "自检", "", "scalar"],
] as const;

const metadataOf = (id: string, language: Language) => {
  const found = functionsMetadata(language).functions.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("the contract's functions, in its order, and no other", () => {
  const ids = CONTRACT.map(([id]) => id);
  expect(FUNCTIONS.map(({ id }) => id)).toEqual(ids);
  for (const language of LANGUAGES) expect(functionsMetadata(language).functions.map(({ id }) => id)).toEqual(ids);
});

test("each id is associated with a function of its own", () => {
  const known = new Map<string, unknown>();
  associateFunctions({ associate: (id, implementation) => known.set(id, implementation), Error });
  expect([...known.keys()]).toEqual(CONTRACT.map(([id]) => id));
  expect(new Set(known.values()).size).toBe(CONTRACT.length);
});

describe.each(CONTRACT)("%s %s(%s)", (id, name, parameters, dimensionality) => {
  test("has the contract's arguments", () => {
    const described = metadataOf(id, "en-US").parameters.map((each) =>
      each.optional === true ? `[${each.name}]` : each.name,
    );
    expect(described.join(", ")).toBe(parameters);
    expect(metadataOf(id, "en-US").result).toEqual({ type: "any", dimensionality });
  });

  test("has its Chinese name in front of its description", () => {
    expect(metadataOf(id, "zh-CN").description.startsWith(`${name}：`)).toBe(true);
  });

  test("goes by the same letters, shapes and optional arguments in both languages", () => {
    const [chinese, english] = LANGUAGES.map((language) => metadataOf(id, language));
    const bare = ({ parameters: all, ...rest } = metadataOf(id, "zh-CN")) => ({
      ...rest,
      description: "",
      parameters: all.map((each) => ({ ...each, name: "", description: "" })),
    });
    expect(bare(chinese)).toEqual(bare(english));
    expect(chinese?.name).toBe(id);
    expect(id).toMatch(/^[A-Z]+$/u);
  });
});

describe.each(LANGUAGES)("hints in %s", (language) => {
  const { functions } = functionsMetadata(language);
  const texts = functions.flatMap((each) => [
    each.description,
    ...each.parameters.flatMap(({ name, description }) => [name, description]),
  ]);

  test("nothing is empty, and no description is longer than Excel shows", () => {
    expect(texts.filter((text) => text.trim() === "" || text.length > 255)).toEqual([]);
  });

  test("names of arguments are words, none twice in a function", () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(names.filter((name) => !/^[\p{L}\p{N}_]+$/u.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("profiles and the usual share of a sample are the law's", () => {
    const profile = metadataOf("SCORE", language).parameters.at(-1)?.description ?? "";
    expect(PROFILES.filter(({ id }) => !profile.includes(id))).toEqual([]);
    expect(metadataOf("SAMPLE", language).parameters[1]?.description).toContain(`${SAMPLE_SHARE.value * 100}%`);
    const form = metadataOf("CHECK", language).parameters[1]?.description ?? "";
    expect([...Object.keys(FORM_NAMES), ...Object.values(FORM_NAMES)].some((name) => form.includes(name))).toBe(true);
  });

  test("a range in the place of any value is declared, and nothing is volatile", () => {
    const shapes = functions.flatMap(({ parameters }) =>
      parameters.map(({ type, dimensionality }) => [type, dimensionality]),
    );
    expect(shapes.filter(([type, shape]) => type !== "any" || shape !== "matrix")).toEqual([]);
    expect(functions.filter((each) => "options" in each)).toEqual([]);
    expect(functionsMetadata(language).allowErrorForDataTypeAny).toBe(true);
  });

  test("can be read as functions.json", () => {
    expect(readFunctions(JSON.stringify(functionsMetadata(language)))).toHaveLength(CONTRACT.length);
  });
});

test("one function as functions.json has it", () => {
  expect(metadataOf("EXECUTIONRATE", "zh-CN")).toEqual({
    id: "EXECUTIONRATE",
    name: "EXECUTIONRATE",
    description: "预算执行率：全年执行数/全年预算数，不封顶。",
    parameters: [
      { name: "全年预算数", description: "调整后的预算数，不小于0。", type: "any", dimensionality: "matrix" },
      { name: "全年执行数", description: "与预算数同一单位。", type: "any", dimensionality: "matrix" },
    ],
    result: { type: "any", dimensionality: "matrix" },
  });
});

test("English hints are English: Chinese stands there only as what a cell shows", () => {
  const shown = /≥14公里|≤30万元|优|良|红 黄 绿 蓝|是\/否/gu;
  const hints = functionsMetadata("en-US").functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((each) => [each.name, each.description]),
  ]);
  expect(hints.filter((hint) => /\p{Script=Han}|[，。；：（）]/u.test(hint.replace(shown, "")))).toEqual([]);
});

test("the entry's bundle associates them all with the register that it finds, and needs nothing else", async () => {
  const { outputFiles } = await build({
    absWorkingDir: TOP,
    entryPoints: ["src/functions/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    logLevel: "silent",
  });
  const known: string[] = [];
  runInNewContext(outputFiles[0]?.text ?? "", {
    CustomFunctions: { associate: (id: string) => known.push(id), Error },
  });
  expect(known).toEqual(CONTRACT.map(([id]) => id));
  expect(readFileSync(join(TOP, "src/functions/main.ts"), "utf8")).not.toContain("Office.");
});
