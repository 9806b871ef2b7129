/** Which scores are to be written: those that were ticked, and those that a person judged. */
import type { ScoreChoice } from "../../core/service";
import { NO_JUDGEMENT, judgedPoints, type Judgement } from "./judged-points";
import { differs, type ScoreLine } from "./score-lines";

/** What a person asked for, by the lines' keys. */
export interface Asked {
  readonly ticked: ReadonlySet<string>;
  readonly judged: ReadonlyMap<string, Judgement>;
}

export const NOTHING_ASKED: Asked = { ticked: new Set(), judged: new Map() };

export interface Choices {
  readonly choices: readonly ScoreChoice[];
  /** Rows that were given a grade and no points that can be written. */
  readonly unfinished: number;
}

/**
 * The scores to write. A score that stands there already is not written again.
 *
 * @example choicesOf(lines, NOTHING_ASKED) // { choices: [], unfinished: 0 }
 */
export function choicesOf(lines: readonly ScoreLine[], { ticked, judged }: Asked): Choices {
  const choices: ScoreChoice[] = [];
  let unfinished = 0;
  for (const line of lines) {
    const { key, cell, filled, recomputed, grades } = line;
    if (cell === null) continue;
    if (line.judged) {
      const answer = judgedPoints(judged.get(key) ?? NO_JUDGEMENT, grades);
      if (answer.kind === "points" && answer.points !== filled) choices.push({ cell, points: answer.points });
      else if (answer.kind !== "none" && answer.kind !== "points") unfinished += 1;
    } else if (recomputed !== null && ticked.has(key) && differs(line)) choices.push({ cell, points: recomputed });
  }
  return { choices, unfinished };
}

/** The same with a line ticked or no longer. */
export function withTick(asked: Asked, keys: readonly string[], isTicked: boolean): Asked {
  const ticked = new Set(asked.ticked);
  for (const key of keys) {
    if (isTicked) ticked.add(key);
    else ticked.delete(key);
  }
  return { ...asked, ticked };
}

/** The same with another judgement of a line. */
export function withJudgement(asked: Asked, key: string, judgement: Judgement): Asked {
  const judged = new Map(asked.judged);
  if (judgement.grade === "") judged.delete(key);
  else judged.set(key, judgement);
  return { ...asked, judged };
}
