/** Draws an opinion: six columns on A4 upright, rows as high as their texts, the table's heading on every page. */
import { spell } from "../../domain/decimal";
import { PlanCells } from "../../forms/plan-cells";
import type { PlanCellKind, SheetPlan } from "../../forms/sheet-plan";
import type { Language } from "../../locales/language";
import { opinionWords } from "../../locales/opinion";
import type { OpinionWords } from "../../locales/opinion-words";
import type { ReviewFinding, SheetReview } from "../review/review";
import type { Waiver } from "../settings/settings";
import { placeName } from "../summary/source-line";
import { textLines } from "./text-lines";

/** 序号, 级别, 位置, 问题, 改法, 依据. */
const WIDTHS = [6, 11, 17, 36, 28, 19] as const;
const COLUMNS = WIDTHS.length;

const LINE = 15;
const MARGIN = 9;
/** Excel's highest row. */
const HIGHEST = 409;
const TITLE_HEIGHT = 36;
const GAP = 9;

/** More cells than this are counted and not listed. */
const MOST_CELLS = 4;

const POINT_PLACES = 2;

interface Sheet {
  readonly plan: PlanCells;
  readonly heights: { row: number; height: number }[];
  row: number;
}

/** One cell of a row: text, columns it takes, how it looks. */
type Piece = readonly [text: string, columns: number, kind: PlanCellKind, align: "left" | "center"];

/** Puts a row of cells, as high as its texts ask. */
function put(sheet: Sheet, pieces: readonly Piece[]): void {
  let column = 1;
  let lines = 1;
  for (const [text, columns, kind, align] of pieces) {
    sheet.plan.put([sheet.row, column, columns], kind, text === "" ? null : text, { align });
    const width = WIDTHS.slice(column - 1, column - 1 + columns).reduce((sum, each) => sum + each, 0);
    lines = Math.max(lines, textLines(text, width));
    column += columns;
  }
  sheet.heights.push({ row: sheet.row, height: Math.min(lines * LINE + MARGIN, HIGHEST) });
  sheet.row += 1;
}

function gap(sheet: Sheet): void {
  sheet.heights.push({ row: sheet.row, height: GAP });
  sheet.row += 1;
}

function places({ cells, subject }: ReviewFinding, words: OpinionWords): string {
  const shown = cells.slice(0, MOST_CELLS).join(words.listSeparator);
  const where = cells.length > MOST_CELLS ? words.moreCells(shown, cells.length) : shown;
  return subject === null ? where : `${where}\n${subject}`;
}

function basisOf({ basis }: ReviewFinding): string {
  return basis === null ? "" : `${basis.document}\n${basis.place}`;
}

function head(sheet: Sheet, review: SheetReview, words: OpinionWords, language: Language): void {
  const pair = (one: string, first: string | null, two: string, second: string | null): void =>
    put(sheet, [
      [one, 2, "label", "center"],
      [first ?? words.none, 2, "fixed", "left"],
      [two, 1, "label", "center"],
      [second ?? words.none, 1, "fixed", "left"],
    ]);
  put(sheet, [
    [words.project, 2, "label", "center"],
    [review.project ?? words.none, COLUMNS - 2, "fixed", "left"],
  ]);
  pair(words.department, review.department, words.year, review.year === null ? null : words.yearValue(review.year));
  pair(words.unit, review.unit, words.sheet, placeName({ file: review.file ?? "", sheet: review.sheet }, language));
  put(sheet, [
    [words.documents, 2, "label", "center"],
    [words.documentList(words.profileNames[review.profile], review.documents), COLUMNS - 2, "fixed", "left"],
  ]);
}

function totals(sheet: Sheet, { scores }: SheetReview, words: OpinionWords): void {
  if (scores === null) return;
  const { printed, sum, recomputed, printedGrade, grade } = scores.total;
  const filled = printed ?? sum;
  const points = (value: number | null, otherwise: string): string =>
    value === null ? otherwise : spell(value, POINT_PLACES);
  const parts = [
    words.filledTotal(points(filled, words.unfilled)),
    words.recomputedTotal(points(recomputed, words.judged)),
    ...(filled === null || recomputed === null ? [] : [words.differenceIs(words.difference(filled, recomputed))]),
    words.filledGrade(printedGrade ?? words.unfilled),
    ...(grade === null ? [] : [words.dueGrade(grade)]),
  ];
  put(sheet, [
    [words.scores, 2, "label", "center"],
    [parts.join(words.partSeparator), COLUMNS - 2, "fixed", "left"],
  ]);
}

function heading(sheet: Sheet, words: OpinionWords): number {
  const row = sheet.row;
  put(
    sheet,
    words.headings.map((text) => [text, 1, "label", "center"]),
  );
  return row;
}

function table(sheet: Sheet, findings: readonly ReviewFinding[], words: OpinionWords): void {
  findings.forEach((finding, index) => {
    put(sheet, [
      [String(index + 1), 1, "fixed", "center"],
      [words.severities[finding.severity], 1, "fixed", "center"],
      [places(finding, words), 1, "fixed", "left"],
      [finding.message, 1, "fixed", "left"],
      [finding.remedy, 1, "fixed", "left"],
      [basisOf(finding), 1, "fixed", "left"],
    ]);
  });
}

function waivedTable(
  sheet: Sheet,
  waived: readonly { readonly finding: ReviewFinding; readonly waiver: Waiver }[],
  words: OpinionWords,
): void {
  if (waived.length === 0) return;
  gap(sheet);
  put(sheet, [[words.waivedTitle(waived.length), COLUMNS, "label", "left"]]);
  waived.forEach(({ finding, waiver }, index) => {
    put(sheet, [
      [String(index + 1), 1, "fixed", "center"],
      [words.severities[finding.severity], 1, "fixed", "center"],
      [places(finding, words), 1, "fixed", "left"],
      [finding.message, 1, "fixed", "left"],
      [words.waivedReason(waiver.reason, waiver.by, waiver.on), 2, "fixed", "left"],
    ]);
  });
}

function count(findings: readonly ReviewFinding[], severity: ReviewFinding["severity"]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/**
 * Draws the opinion on one form.
 *
 * @param review a form that was checked
 * @param waivers those of the workbook; only findings that are still there are listed as let stand
 * @param on ISO date
 * @returns a sheet that is not protected
 * @example drawOpinion(review, [], "2025-03-01", "zh-CN").cells[0]?.value // "项目支出绩效自评表审核意见书"
 */
export function drawOpinion(
  review: SheetReview,
  waivers: readonly Waiver[],
  on: string,
  language: Language,
): SheetPlan {
  const words = opinionWords(language);
  const reasons = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const isWaivable = ({ severity }: ReviewFinding): boolean => severity === "warning" || severity === "hint";
  const waived = review.findings.flatMap((finding) => {
    const waiver = isWaivable(finding) ? reasons.get(finding.key) : undefined;
    return waiver === undefined ? [] : [{ finding, waiver }];
  });
  const open = review.findings.filter((finding) => !waived.some((each) => each.finding === finding));
  const errors = count(open, "error");

  const sheet: Sheet = { plan: new PlanCells(), heights: [], row: 1 };
  sheet.plan.put([1, 1, COLUMNS], "title", words.title);
  sheet.heights.push({ row: 1, height: TITLE_HEIGHT });
  sheet.row = 2;
  head(sheet, review, words, language);
  totals(sheet, review, words);
  put(sheet, [
    [words.counts, 2, "label", "center"],
    [
      words.countLine(errors, count(open, "warning"), count(open, "hint"), count(open, "undetermined"), waived.length),
      COLUMNS - 2,
      "fixed",
      "left",
    ],
  ]);
  put(sheet, [
    [words.checked, 2, "label", "center"],
    [words.checkedLine(review.rulesRun, review.indicators), COLUMNS - 2, "fixed", "left"],
  ]);
  gap(sheet);
  const titleRow = open.length === 0 ? null : heading(sheet, words);
  if (open.length === 0) put(sheet, [[words.nothingFound, COLUMNS, "fixed", "center"]]);
  else table(sheet, open, words);
  waivedTable(sheet, waived, words);
  gap(sheet);
  put(sheet, [[words.closing(errors, open.length), COLUMNS, "note", "left"]]);
  gap(sheet);
  put(sheet, [
    [words.reviewer, 3, "note", "left"],
    [words.checker, 1, "note", "left"],
    [words.date(on), 2, "note", "left"],
  ]);
  return {
    name: words.sheetName,
    cells: sheet.plan.cells,
    merges: sheet.plan.merges,
    columnWidths: WIDTHS,
    rowHeights: sheet.heights,
    freeze: null,
    protect: false,
    print: {
      paper: "A4",
      orientation: "portrait",
      fitToWidth: true,
      pageNumbers: true,
      titleRows: titleRow === null ? null : [titleRow, titleRow],
    },
  };
}
