/** Says in a written .xlsx what wasm-xlsxwriter has no words for. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Any day will do: a file that says when it was written is another one every second. */
const WRITTEN = "2000-01-01T00:00:00Z";
const DATES = />[^<]*(?=<\/dcterms:(?:created|modified)>)/gu;

/** An axis without ticks, labels and line; it keeps its bounds, which one that is taken away may not. */
const BARE = '<c:majorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** Figures stand at the bars: no axis and no lines repeat them. */
function withBareValueAxis(chart: string): string {
  return chart.replace("<c:majorGridlines/>", "").replace(/(<c:valAx>.*?)<c:tickLblPos val="nextTo"\/>/su, `$1${BARE}`);
}

/** Bars lie in the order of the rows, the first at the top; Excel begins at the bottom. */
function inOrderOfRows(chart: string): string {
  if (!chart.includes('<c:barDir val="bar"/>')) return chart;
  return chart.replace(/(<c:catAx>.*?<c:orientation val=")minMax/su, "$1maxMin");
}

function finished(name: string, part: string): string {
  if (name === "docProps/core.xml") return part.replace(DATES, `>${WRITTEN}`);
  return inOrderOfRows(withBareValueAxis(part));
}

/**
 * Bares the value axes of the charts, puts their bars into the order of the rows, and the time of writing out of the file.
 *
 * All other parts are handed on as they are.
 *
 * @param bytes as wasm-xlsxwriter gives them
 * @returns an .xlsx; the same for the same workbook
 * @example finishBook(book.saveToBufferSync())
 */
export function finishBook(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (name !== "docProps/core.xml" && !name.startsWith("xl/charts/chart")) continue;
    parts[name] = strToU8(finished(name, strFromU8(part)));
  }
  return zipSync(parts, { mtime: WRITTEN });
}
