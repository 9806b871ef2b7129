/** The picture of each screen. */
import fill from "../../../../assets/help/fill.svg";
import review from "../../../../assets/help/review.svg";
import score from "../../../../assets/help/score.svg";
import settings from "../../../../assets/help/settings.svg";
import summary from "../../../../assets/help/summary.svg";

/** Addresses, as the page asks for them. */
export const PICTURES = { fill, review, score, summary, settings } as const;

export type Guided = keyof typeof PICTURES;

/** The screens that are explained, in the order of the tabs. */
export const GUIDED = ["fill", "review", "score", "summary", "settings"] as const satisfies readonly Guided[];
