/** What Excel's refusals mean to the rest of the add-in. */
import { WorkbookRefusal, type WorkbookFault } from "../application/workbook/open-workbook";
import { supports } from "./supports";

/** Excel's codes, as `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` name them. */
const FAULTS: Readonly<Record<string, WorkbookFault>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  WriteNotSupportedWhenModalDialogOpen: "editing",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  UnsupportedFeature: "too-old",
  ItemNotFound: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
};

/** Excel's code of an error; "" where Excel did not raise it. @example codeOf(new Error("x")) // "" */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/**
 * The refusal that an error of Office.js stands for.
 *
 * @param detail the sheet or the cell it is about, where that is known; for `other` it is Excel's code
 * @returns the error itself where it is a refusal already
 * @example refusalOf({ code: "AccessDenied" }, "B2").message // "protected: B2"
 */
export function refusalOf(error: unknown, detail = ""): WorkbookRefusal {
  if (error instanceof WorkbookRefusal) return error;
  const code = codeOf(error);
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (fault !== undefined) return new WorkbookRefusal(fault, detail);
  return Object.assign(new WorkbookRefusal("other", code === "" ? String(error) : code), { cause: error });
}

/**
 * Asks Excel something in a context of its own.
 *
 * Unlike `Excel.run` it keeps no ranges alive across round trips, and so needs none to let go of them: a range is got
 * anew after every `sync`.
 *
 * @throws WorkbookRefusal
 */
export async function askExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Changes the workbook: all round trips are one step of Excel's undo, where this Excel can do that.
 *
 * @throws WorkbookRefusal
 */
export async function changeExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    if (supports("1.20")) return await Excel.run({ mergeUndoGroup: true }, batch);
    return await Excel.run(batch);
  } catch (error) {
    throw refusalOf(error);
  }
}
