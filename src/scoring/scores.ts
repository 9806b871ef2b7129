/** What scoring says of a form: numbers, and the steps that led to them. */
import type { Step } from "../domain/step";
import type { IndicatorRow } from "../domain/filled-form";

/** Which way a result is better. */
export type Direction = "up" | "down" | "inside" | "on-time" | "judged";

export interface IndicatorScore {
  readonly row: IndicatorRow;
  readonly direction: Direction;
  /** 完成率, a fraction, direction-aware, not capped; null where it has no meaning. */
  readonly completion: number | null;
  /** 偏差率 (B−A)/A, signed; null where it has no meaning. */
  readonly deviation: number | null;
  /** The score the profile's rule gives; null where a person must judge (`why` says why). */
  readonly recomputed: number | null;
  /** For a judged (qualitative) row with a recognised grade: lowest and highest score of its band. */
  readonly band: readonly [number, number] | null;
  readonly why: string | null;
  readonly steps: readonly Step[];
}

export interface ExecutionScore {
  /** 执行率 as a fraction, not capped; null where the budget is 0 or blank. */
  readonly rate: number | null;
  readonly weight: number;
  readonly recomputed: number | null;
  /** True where the total row was 0 or blank and its parts were summed instead. */
  readonly fromParts: boolean;
  readonly why: string | null;
  readonly steps: readonly Step[];
}

export interface FormScores {
  /** Null where the form has no funds block or no budget to go by. */
  readonly execution: ExecutionScore | null;
  /** One for each of `form.indicators`, in their order. */
  readonly indicators: readonly IndicatorScore[];
  readonly total: {
    /** Sum of all weights, execution included; null where the form has none. */
    readonly weight: number | null;
    /** Sum of the scores as filled in, execution included; null where none is filled in. */
    readonly sum: number | null;
    /**
     * Σ of re-computed scores; a judged row counts as filled in.
     * Null where a quantitative row's score cannot be computed, or a judged row has none.
     */
    readonly recomputed: number | null;
    /** Grade of `recomputed`, else of the printed total, else of `sum`; null where there is none of them. */
    readonly grade: string | null;
    readonly steps: readonly Step[];
  };
}
