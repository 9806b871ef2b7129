/** What became of each sheet, in words. */
import { FORM_NAMES } from "../../../domain/form-id";
import type { PaneWords } from "../../../locales/pane";
import type { Summarised } from "../../desk/state";

/** A line of the list of sheets. */
export interface SheetState {
  readonly sheet: string;
  /** What the form says it is about; null where it says nothing or is none. */
  readonly project: string | null;
  readonly state: string;
  /** How it looks: counted, counted with open errors, left out. */
  readonly kind: "read" | "errors" | "out";
}

/**
 * Every sheet with its state: those that count first come as the workbook has them, those too large to be read last.
 *
 * @example sheetStates(summarised, paneWords("zh-CN").summary)[0] // { sheet: "项目一", project: "…", state: "已读", kind: "read" }
 */
export function sheetStates({ summary, tooLarge }: Summarised, words: PaneWords["summary"]): SheetState[] {
  const { states } = words;
  const read = summary.sheets.map(({ sheet, form, project, errors, state }): SheetState => {
    const line = { sheet, project };
    if (state === "read") {
      return errors === 0
        ? { ...line, state: states.read, kind: "read" }
        : { ...line, state: states.errors(errors), kind: "errors" };
    }
    const unread = form === null ? states["not-a-form"] : states["not-read"](FORM_NAMES[form]);
    return { ...line, state: state === "duplicate" ? states.duplicate : unread, kind: "out" };
  });
  const large = tooLarge.map((sheet): SheetState => ({ sheet, project: null, state: states.tooLarge, kind: "out" }));
  return [...read, ...large];
}
