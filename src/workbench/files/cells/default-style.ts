/** The workbook's own look: what a cell without any style looks like. */
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { Alignment } from "exceljs";
import { isGiven } from "../given";
import { attribute, childOf, childrenOf, element, flagOf, numberOf, type XmlElement } from "../package/xml";
import { HORIZONTALS, toFile, toGrid, VERTICALS } from "./style-maps";

/** What a new workbook of a Chinese Excel is written in; also one whose file does not say. */
export const NEW_BOOK_STYLE: IStyleData = { ff: "等线", fs: 11 };

/** A file says `center` where exceljs says `middle`. */
function middle(vertical: string | undefined): string | undefined {
  return vertical === "center" ? "middle" : vertical;
}

/**
 * The look of style 0, its font and its alignment. exceljs gives no style at all to a cell that has this one.
 *
 * @param styles the styles part
 * @example readDefaultStyle(undefined) // {}
 */
export function readDefaultStyle(styles: XmlElement | undefined): IStyleData {
  const xf = childOf(styles, "cellXfs", "xf");
  const font = childrenOf(childOf(styles, "fonts"), "font")[numberOf(xf, "fontId") ?? 0];
  const alignment = childOf(xf, "alignment");
  const name = attribute(childOf(font, "name"), "val");
  const size = numberOf(childOf(font, "sz"), "val");
  const has = (tag: string): boolean => {
    const found = childOf(font, tag);
    return found !== undefined && flagOf(found, "val", true);
  };
  const ht = toGrid(HORIZONTALS, attribute(alignment, "horizontal") as Alignment["horizontal"]);
  const vt = toGrid(VERTICALS, middle(attribute(alignment, "vertical")) as Alignment["vertical"]);
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(has("b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(has("i") ? { it: BooleanNumber.TRUE } : {}),
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(flagOf(alignment, "wrapText") ? { tb: WrapStrategy.WRAP } : {}),
  };
}

/**
 * Puts the workbook's own look in the place of exceljs's, which is always Calibri 11; the tree itself is changed.
 *
 * @param styles the styles part that exceljs wrote
 */
export function writeDefaultStyle(styles: XmlElement, look: IStyleData): void {
  const font = childOf(styles, "fonts", "font");
  if (font !== undefined && isGiven(look.ff)) {
    font.children = [
      ...(look.bl === BooleanNumber.TRUE ? [element("b")] : []),
      ...(look.it === BooleanNumber.TRUE ? [element("i")] : []),
      element("sz", { val: look.fs ?? 11 }),
      element("name", { val: look.ff }),
    ];
  }
  const vertical = isGiven(look.vt) ? toFile(VERTICALS, look.vt) : undefined;
  const alignment = {
    horizontal: isGiven(look.ht) ? toFile(HORIZONTALS, look.ht) : undefined,
    vertical: vertical === "middle" ? "center" : vertical,
    wrapText: look.tb === WrapStrategy.WRAP ? "1" : undefined,
  };
  if (Object.values(alignment).every((value) => value === undefined)) return;
  for (const list of ["cellStyleXfs", "cellXfs"]) {
    const xf = childOf(styles, list, "xf");
    if (xf === undefined) continue;
    xf.attributes.applyAlignment = "1";
    xf.children = [element("alignment", alignment)];
  }
}
