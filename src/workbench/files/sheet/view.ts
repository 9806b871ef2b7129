/** How a sheet is shown: frozen panes, grid lines, zoom, direction. */
import { BooleanNumber } from "@univerjs/core";
import type { IFreeze } from "@univerjs/core";
import type { WorksheetView } from "exceljs";
import { NOT_FROZEN } from "../../model/book/blank";
import type { SheetSnapshot } from "../../model/book/snapshot";
import type { LossLog } from "../loss";
import { attribute, childOf, flagOf, numberOf, type XmlElement } from "../package/xml";

/** The grid counts `zoomRatio` as old, and still goes by it. */
type View = Pick<SheetSnapshot, "freeze" | "showGridlines" | "rightToLeft"> & { zoomRatio?: number };

/**
 * The view of a sheet. A split that is not frozen, a page preview and a frozen part that is scrolled away are lost.
 *
 * @param sheet the sheet's part, without its cells
 */
export function readView(sheet: XmlElement, name: string, losses: LossLog): View {
  const found = childOf(sheet, "sheetViews", "sheetView");
  const pane = childOf(found, "pane");
  const state = attribute(pane, "state");
  const frozen = state === "frozen" || state === "frozenSplit";
  const scrolled = frozen && (attribute(found, "topLeftCell") ?? "A1") !== "A1";
  const preview = (attribute(found, "view") ?? "normal") !== "normal";
  if ((pane !== undefined && !frozen) || scrolled || preview) losses.add("view", { sheet: name, range: null });
  const xSplit = frozen ? (numberOf(pane, "xSplit") ?? 0) : 0;
  const ySplit = frozen ? (numberOf(pane, "ySplit") ?? 0) : 0;
  const zoom = numberOf(found, "zoomScale") ?? 100;
  return {
    showGridlines: flagOf(found, "showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(xSplit === 0 && ySplit === 0 ? {} : { freeze: freezeOf(xSplit, ySplit) }),
    ...(zoom === 100 ? {} : { zoomRatio: zoom / 100 }),
    ...(flagOf(found, "rightToLeft") ? { rightToLeft: BooleanNumber.TRUE } : {}),
  };
}

function freezeOf(xSplit: number, ySplit: number): IFreeze {
  return {
    xSplit,
    ySplit,
    startRow: ySplit === 0 ? NOT_FROZEN : ySplit,
    startColumn: xSplit === 0 ? NOT_FROZEN : xSplit,
  };
}

/** The view as exceljs writes it. @example writeView({}) // { state: "normal", showGridLines: true, zoomScale: 100 } */
export function writeView(view: View): Partial<WorksheetView> {
  const { freeze, showGridlines, zoomRatio = 1, rightToLeft } = view;
  const shared = {
    showGridLines: showGridlines !== BooleanNumber.FALSE,
    zoomScale: Math.round(zoomRatio * 100),
    ...(rightToLeft === BooleanNumber.TRUE ? { rightToLeft: true } : {}),
  };
  const xSplit = freeze?.xSplit ?? 0;
  const ySplit = freeze?.ySplit ?? 0;
  return xSplit > 0 || ySplit > 0 ? { ...shared, state: "frozen", xSplit, ySplit } : { ...shared, state: "normal" };
}
