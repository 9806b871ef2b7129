/** How a sheet is printed. */
import type { HeaderFooter, PageSetup } from "exceljs";
import { blankPageLayout } from "../../model/book/blank";
import { paperName, paperNumber } from "../../model/looks/papers";
import type { PageLayout } from "../../model/book/snapshot";
import type { LossLog } from "../loss";
import { inchesToPoints, pointsToInches } from "../measures";
import { attribute, childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../package/xml";

type Headers = PageLayout["headersFooters"];
type Sides = [left: string, center: string, right: string];
const SIDES = ["L", "C", "R"] as const;
const SECTION = /&([LCR])/gu;

/** `&L…&C…&R…`; what stands before the first mark is in the middle. */
function splitHeader(text: string): Sides {
  const sides = { L: "", C: "", R: "" };
  let side: keyof typeof sides = "C";
  let at = 0;
  // A doubled sign is one that is printed.
  const guarded = text.replaceAll("&&", "\u0001\u0001");
  for (const found of guarded.matchAll(SECTION)) {
    sides[side] += text.slice(at, found.index);
    side = found[1] as keyof typeof sides;
    at = found.index + found[0].length;
  }
  sides[side] += text.slice(at);
  return [sides.L, sides.C, sides.R];
}

function joinHeader(sides: Sides): string {
  return sides.map((text, index) => (text === "" ? "" : `&${SIDES[index] ?? "C"}${text}`)).join("");
}

function readHeaders(sheet: XmlElement): Headers {
  const block = childOf(sheet, "headerFooter");
  const [leftHeader, centerHeader, rightHeader] = splitHeader(textOf(childOf(block, "oddHeader")));
  const [leftFooter, centerFooter, rightFooter] = splitHeader(textOf(childOf(block, "oddFooter")));
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function readZoom(sheet: XmlElement): PageLayout["zoom"] {
  const setup = childOf(sheet, "pageSetup");
  if (!flagOf(childOf(sheet, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    return { scale: numberOf(setup, "scale") ?? 100 };
  }
  const across = numberOf(setup, "fitToWidth") ?? 1;
  const down = numberOf(setup, "fitToHeight") ?? 1;
  // Nought: as many pages as it takes.
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

/** Losses of a page: other first or even pages, manual breaks, a first number of its own. */
function tellLosses(sheet: XmlElement, name: string, losses: LossLog): void {
  const where = { sheet: name, range: null };
  const block = childOf(sheet, "headerFooter");
  const variants = ["evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  losses.add("page-detail", where, variants.filter((variant) => textOf(childOf(block, variant)) !== "").length);
  const setup = childOf(sheet, "pageSetup");
  const paper = numberOf(setup, "paperSize");
  if (paper !== undefined && paperName(paper) === null) losses.add("page-detail", where);
  if (flagOf(setup, "useFirstPageNumber")) losses.add("page-detail", where);
  for (const breaks of ["rowBreaks", "colBreaks"]) {
    losses.add("page-break", where, childrenOf(childOf(sheet, breaks), "brk").length);
  }
}

/**
 * The page of a sheet; its print area and titles are names of the workbook.
 *
 * @param sheet the sheet's part, without its cells
 */
export function readPage(sheet: XmlElement, name: string, losses: LossLog): PageLayout {
  const page = blankPageLayout();
  const margins = childOf(sheet, "pageMargins");
  const setup = childOf(sheet, "pageSetup");
  const options = childOf(sheet, "printOptions");
  const inches = (side: string, absent: number): number => {
    const given = numberOf(margins, side);
    return given === undefined ? absent : inchesToPoints(given);
  };
  const paper = numberOf(setup, "paperSize");
  tellLosses(sheet, name, losses);
  return {
    ...page,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(paper),
    leftMargin: inches("left", page.leftMargin),
    rightMargin: inches("right", page.rightMargin),
    topMargin: inches("top", page.topMargin),
    bottomMargin: inches("bottom", page.bottomMargin),
    headerMargin: inches("header", page.headerMargin),
    footerMargin: inches("footer", page.footerMargin),
    centerHorizontally: flagOf(options, "horizontalCentered"),
    centerVertically: flagOf(options, "verticalCentered"),
    blackAndWhite: flagOf(setup, "blackAndWhite"),
    draftMode: flagOf(setup, "draft"),
    printGridlines: flagOf(options, "gridLines"),
    printHeadings: flagOf(options, "headings"),
    printOrder: attribute(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    zoom: readZoom(sheet),
    headersFooters: readHeaders(sheet),
  };
}

/** The page as exceljs writes it; its print area and titles are written as names. */
export function writePage(page: PageLayout): { setup: Partial<PageSetup>; headers: Partial<HeaderFooter> } {
  const { zoom, headersFooters: texts } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = paperNumber(page.paperSize);
  const setup: Partial<PageSetup> = {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      left: pointsToInches(page.leftMargin),
      right: pointsToInches(page.rightMargin),
      top: pointsToInches(page.topMargin),
      bottom: pointsToInches(page.bottomMargin),
      header: pointsToInches(page.headerMargin),
      footer: pointsToInches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(fits
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
  };
  // exceljs takes any of the numbers, but its types name only a few.
  if (paper !== null) Object.assign(setup, { paperSize: paper });
  const header = joinHeader([texts.leftHeader, texts.centerHeader, texts.rightHeader]);
  const footer = joinHeader([texts.leftFooter, texts.centerFooter, texts.rightFooter]);
  return {
    setup,
    headers: { ...(header === "" ? {} : { oddHeader: header }), ...(footer === "" ? {} : { oddFooter: footer }) },
  };
}
