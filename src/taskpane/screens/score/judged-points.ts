/** The points a person gives to a qualitative row, as typed. */
import type { ScoreRow } from "../../../application/review/review";
import { round } from "../../../domain/decimal";

export type Grade = ScoreRow["grades"][number];

/** What a person chose for a row: the grade by its name, "" for none; the points as typed. */
export interface Judgement {
  readonly grade: string;
  readonly points: string;
}

export const NO_JUDGEMENT: Judgement = { grade: "", points: "" };

export type JudgedPoints =
  | { readonly kind: "none" }
  /** A grade, and no points yet. */
  | { readonly kind: "open"; readonly grade: Grade }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "too-fine" }
  | { readonly kind: "outside"; readonly grade: Grade }
  | { readonly kind: "points"; readonly points: number };

/** Scores on a form have at most two decimals. */
const PLACES = 2;

const FIGURE = /^\d+(?:\.\d+)?$/u;

/** The band's only score, where there is but one. */
function onlyScore({ from, to }: Grade): string {
  return from === to ? String(from) : "";
}

/**
 * A judgement with another grade: points that lie in its band stay, others go.
 *
 * @example withGrade({ grade: "部分达成", points: "7" }, "达成", grades) // { grade: "达成", points: "" } where 达成 begins at 8
 */
export function withGrade(judgement: Judgement, name: string, grades: readonly Grade[]): Judgement {
  const grade = grades.find((one) => one.name === name);
  if (grade === undefined) return NO_JUDGEMENT;
  const kept = judgedPoints({ grade: name, points: judgement.points }, grades);
  return { grade: name, points: kept.kind === "points" ? judgement.points : onlyScore(grade) };
}

/**
 * Reads what was typed.
 *
 * @param grades bands in points, both ends included
 * @example judgedPoints({ grade: "达成", points: "８.５分" }, [{ name: "达成", from: 8, to: 10 }]) // { kind: "points", points: 8.5 }
 * @example judgedPoints({ grade: "达成", points: "7" }, [{ name: "达成", from: 8, to: 10 }]).kind // "outside"
 */
export function judgedPoints({ grade: name, points }: Judgement, grades: readonly Grade[]): JudgedPoints {
  const grade = grades.find((one) => one.name === name);
  if (grade === undefined) return { kind: "none" };
  // Full-width digits and a trailing 分 are how people type on these forms.
  const text = points
    .normalize("NFKC")
    .trim()
    .replace(/\s*分$/u, "");
  if (text === "") return { kind: "open", grade };
  if (!FIGURE.test(text)) return { kind: "not-a-number" };
  const value = Number(text);
  if (value < grade.from || value > grade.to) return { kind: "outside", grade };
  return round(value, PLACES) === value ? { kind: "points", points: value } : { kind: "too-fine" };
}
