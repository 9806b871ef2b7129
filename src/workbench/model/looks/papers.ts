/** Papers as `Excel.PaperType` names them. */

/** In the order of their numbers in files, which begin with 1 (ECMA-376 part 1, 18.3.1.63). */
const PAPERS: readonly string[] = [
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14",
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5",
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch",
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman",
].flatMap((line) => line.split(" "));

/**
 * Whether a value names a paper.
 *
 * @example isPaper("A4") // true
 */
export function isPaper(value: unknown): value is string {
  return typeof value === "string" && PAPERS.includes(value);
}

/**
 * The paper that a file's number stands for; null where it has no name.
 *
 * @example paperName(9) // "A4"
 */
export function paperName(number: number | undefined): string | null {
  return number === undefined ? null : (PAPERS[number - 1] ?? null);
}

/**
 * A paper's number in files; null where there is none.
 *
 * @example paperNumber("A4") // 9
 */
export function paperNumber(name: string | null): number | null {
  const place = name === null ? -1 : PAPERS.indexOf(name);
  return place < 0 ? null : place + 1;
}
