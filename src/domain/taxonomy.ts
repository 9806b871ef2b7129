/**
 * 指标分类: the first and second level of the indicator tree, with the spellings met in published forms.
 *
 * Two classifications live side by side. Before 财预〔2021〕101号 成本指标 stands at the second level under 产出指标;
 * since then it is a first level with three second levels of its own.
 */

export type Level1 = "cost" | "output" | "benefit" | "satisfaction";

/** Canonical first-level names. */
export const LEVEL1_NAMES: Readonly<Record<Level1, string>> = {
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/** Canonical second-level names by the first level they belong to. */
export const LEVEL2_NAMES: Readonly<Record<Level1, readonly string[]>> = {
  cost: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
  output: ["数量指标", "质量指标", "时效指标", "成本指标"],
  benefit: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  satisfaction: ["服务对象满意度指标"],
};

const LEVEL1_SPELLINGS: readonly (readonly [RegExp, Level1])[] = [
  [/^(项目)?(产出|完成)(类|目标)?(指标)?$/u, "output"],
  [/^(项目)?成本(类|目标)?(指标)?$/u, "cost"],
  [/^(项目|实施)?(效益|效果)(类|目标)?(指标)?$/u, "benefit"],
  [/^.*满意(度|率)?(类|目标)?(指标)?$/u, "satisfaction"],
];

const LEVEL2_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(产出)?数量(目标)?(指标)?$/u, "数量指标"],
  [/^(产出)?质量(目标)?(指标)?$/u, "质量指标"],
  [/^((产出)?(时效|进度)(性)?|完成时效|及时性)(目标)?(指标)?$/u, "时效指标"],
  [/^(产出)?成本(目标)?(指标)?$/u, "成本指标"],
  [/^经济成本(目标)?(指标)?$/u, "经济成本指标"],
  [/^社会成本(目标)?(指标)?$/u, "社会成本指标"],
  [/^(生态)?(环境|生态)成本(目标)?(指标)?$/u, "生态环境成本指标"],
  [/^(经济)(效益|效果)?(目标)?(指标)?$/u, "经济效益指标"],
  [/^(社会)(效益|效果)?(目标)?(指标)?$/u, "社会效益指标"],
  [/^(生态|环境|生态环境)(效益|效果)?(目标)?(指标)?$/u, "生态效益指标"],
  [/^可持续(发展|性)?(影响|效益|效果)?(力)?(目标)?(指标)?$/u, "可持续影响指标"],
  [/^.*满意(度|率)?(目标)?(指标)?$/u, "服务对象满意度指标"],
];

/** The bare words of a level cell: no spaces, no brackets with what they hold (产出指标（50分）), no stars. */
function bareWords(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s*★☆]/gu, "")
    .replace(/[(【[].*?[)】\]]/gu, "")
    .replace(/[:;,.、。]+$/u, "");
}

function lookup<T>(text: string, spellings: readonly (readonly [RegExp, T])[]): T | null {
  const words = bareWords(text)
    .replace(/^\d+[.、]?|^[一二三四五六七八九十]+、/u, "")
    .replace(/\d+分?$/u, "");
  for (const [spelling, name] of spellings) if (spelling.test(words)) return name;
  return null;
}

/** Which first level a cell names. @returns null for a word that is none of them. @example level1Of("产出指标（50分）") // "output" */
export function level1Of(text: string): Level1 | null {
  return lookup(text, LEVEL1_SPELLINGS);
}

/** The canonical second-level name. @returns null for a word that is none of them. @example level2Of("产出数量") // "数量指标" */
export function level2Of(text: string): string | null {
  return lookup(text, LEVEL2_SPELLINGS);
}

const OWNERS: ReadonlyMap<string, Level1> = new Map(
  (Object.keys(LEVEL2_NAMES) as Level1[]).flatMap((level) => LEVEL2_NAMES[level].map((name) => [name, level] as const)),
);

/**
 * The first level that a canonical second-level name belongs to.
 *
 * @returns null for a name that is none of them
 * @example level1Owning("时效指标") // "output"
 */
export function level1Owning(level2: string): Level1 | null {
  return OWNERS.get(level2) ?? null;
}

/** True for a second level of money spent: 成本指标 under 产出, or one of the three of 101号. */
export function isCostLevel2(level2: string | null): boolean {
  return level2?.includes("成本") === true;
}
