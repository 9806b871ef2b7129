/** Workbooks to measure with: the blank form, filled in by rule, each with other figures. */
import { drawTemplate } from "../../src/application/template";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import type { BlankRow } from "../../src/forms/project-self-evaluation/blank-indicators";
import type { SheetPlan } from "../../src/forms/sheet-plan";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { inputSentence } from "../../src/locales/zh-CN/files";
import { fillCells } from "../support/filled-plan";

const LEVELS: readonly (readonly [string, string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
];

const INDICATOR_TOTAL = 90;

/** A number from 0 to `below` − 1 that looks random and is the same in every run. */
function pick(seed: number, below: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 8) % below;
}

/** 年度指标值, 实际完成值, and the share of the points they earn. */
type Pair = readonly [target: string, actual: string | number, share: number];

function valuesOf(level2: string, seed: number): Pair {
  const target = 20 + pick(seed, 4000);
  const actual = Math.max(1, target + pick(seed + 1, 20) - (seed % 2 === 0 ? 15 : 0));
  const share = Math.min(1, actual / target);
  switch (level2) {
    case "数量指标":
      return [`≥${target}个`, seed % 3 === 0 ? `${actual}个` : actual, share];
    case "时效指标":
      return [`2024年${6 + pick(seed, 7)}月底前`, `2024年${1 + pick(seed + 1, 6)}月`, 1];
    case "成本指标":
      return [`≤${actual / 10}万元`, `${Math.min(actual, target) / 10}万元`, 1];
    case "社会效益指标":
      return [`≥${target}人次`, `${actual}人次`, share];
    case "可持续影响指标":
      return ["建立长效管理机制", "达成年度指标", 1];
    default:
      return [`≥${80 + pick(seed, 10)}%`, `${90 + pick(seed + 1, 10)}.${pick(seed, 10)}%`, 1];
  }
}

/** Every so many rows one has a score that does not follow. */
const FAULTY = 15;

/**
 * Indicator rows with figures of their own, by level; about a third fall short of their target.
 *
 * @param count how many
 * @param seed other seeds give other figures
 */
export function indicatorRows(count: number, seed: number): BlankRow[] {
  const weight = INDICATOR_TOTAL / count;
  return Array.from({ length: count }, (_, index) => {
    const level = LEVELS[Math.floor((index * LEVELS.length) / count)] ?? ["产出指标", "数量指标"];
    const [target, actual, share] = valuesOf(level[1], seed * 1009 + index);
    const name = `第${index + 1}项${level[1]}任务完成情况`;
    const score = pick(seed * 31 + index, FAULTY) === 0 ? weight - 1 : Math.round(share * weight * 100) / 100;
    const reason = share < 1 ? "受工期影响，已加快进度，下年提前安排" : null;
    return { level1: level[0], level2: level[1], name, target, actual, weight, score, reason };
  });
}

/** A filled form as a plan. */
export function filledPlan(indicators: number, seed: number): SheetPlan {
  const rows = indicatorRows(indicators, seed);
  const budget = 100 + pick(seed, 900);
  const spent = budget - pick(seed + 7, 20) / 4;
  return fillCells(drawTemplate("project-self-evaluation", DEFAULT_PROFILE, 2024, rows), {
    D3: `第${seed}号项目`,
    D4: "某市水利局",
    H4: "某县水利局",
    D6: budget,
    E6: budget,
    F6: spent,
    H6: spent / budget,
    I6: Math.round((spent / budget) * 1000) / 100,
    D7: budget,
    E7: budget,
    F7: spent,
    B11: "按时完成本年度建设任务，资金按规定使用。",
    F11: "各项任务已完成，资金按规定使用。",
  });
}

/** A filled form as a workbook's bytes. */
export function filledWorkbook(indicators: number, seed: number): Promise<Uint8Array> {
  return writeSheetPlan(filledPlan(indicators, seed), inputSentence);
}
