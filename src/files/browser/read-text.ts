/** Has SheetJS read a text where it stands: whoever waits for this worker ends it when it takes too long. */
import * as XLSX from "@e965/xlsx";
import { damaged } from "../refuse";

const OPTIONS: XLSX.ParsingOptions = {
  type: "string",
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  raw: true,
};

/**
 * What SheetJS reads of a page or an XML 2003 table.
 *
 * @throws UnreadableFile where SheetJS cannot read it
 * @example readTextHere("<table><tr><td>a</td></tr></table>").SheetNames // ["Sheet1"]
 */
export function readTextHere(text: string): XLSX.WorkBook {
  try {
    // SheetJS writes into the options it is given.
    return XLSX.read(text, { ...OPTIONS });
  } catch {
    throw damaged();
  }
}
