/** Papers and units of a page, as Excel's API names them. */

/** As `Excel.PaperType` names them. */
const PAPERS: ReadonlySet<string> = new Set(
  [
    "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14",
    "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5",
    "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch",
    "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman",
  ].flatMap((line) => line.split(" ")),
);

/** As `Excel.PrintMarginUnit` names them. */
export const MARGIN_UNITS = ["Points", "Inches", "Centimeters"] as const;

/** Points in each unit of a margin. */
export const POINTS_PER_UNIT: Readonly<Record<(typeof MARGIN_UNITS)[number], number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/**
 * Whether a value names a paper.
 *
 * @example isPaper("A4") // true
 */
export function isPaper(value: unknown): value is string {
  return typeof value === "string" && PAPERS.has(value);
}
