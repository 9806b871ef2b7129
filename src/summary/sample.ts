/** 抽查样本. */
import { multiply } from "../domain/decimal";
import { figures_localPractice } from "../law/local-practice";
import { lotOf } from "./lot";

/** What a sample is drawn from. */
export interface Candidate {
  /** Names the project; the same id twice is one project, with the higher risk. */
  readonly id: string;
  /** 0 or more; the riskier are drawn first. The same for all: chance alone decides. */
  readonly risk: number;
}

/** The least share of self-evaluations that is drawn where nobody says otherwise, with its source. */
export const SAMPLE_SHARE = figures_localPractice.sampleShare;

/** Each id once, with its highest risk. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const risks = new Map<string, number>();
  for (const { id, risk } of candidates) risks.set(id, Math.max(risk, risks.get(id) ?? risk));
  return [...risks].map(([id, risk]) => ({ id, risk }));
}

/**
 * Draws a sample: the riskier first, chance among equals.
 *
 * The same seed draws the same sample whatever the order of the list.
 *
 * @param share above 0, at most 1; of the ids, rounded up
 * @param seed any text
 * @returns ids in the order of the list
 * @example sampleOf([{ id: "甲", risk: 0 }, { id: "乙", risk: 9 }], 0.05, "2024") // ["乙"]
 */
export function sampleOf(candidates: readonly Candidate[], share: number, seed: string): readonly string[] {
  const all = distinct(candidates);
  const size = Math.min(all.length, Math.ceil(multiply(all.length, share)));
  const drawn = all
    .map(({ id, risk }) => ({ id, risk, lot: lotOf(id, seed) }))
    .sort((one, other) => other.risk - one.risk || one.lot - other.lot || (one.id < other.id ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
  const wanted = new Set(drawn);
  return all.map(({ id }) => id).filter((id) => wanted.has(id));
}
