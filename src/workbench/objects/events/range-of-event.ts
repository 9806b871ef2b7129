/** The range that an event happened in, asked for by the event's reference. */
import { parseAddress } from "../../model/cells/area";
import type { Book } from "../../model/book/book";
import type { Handle } from "../../richapi/handle";
import { rangeHandle } from "../targets";
import { sheetsOf } from "../../model/book/sheets";

/**
 * The first area of an event, or null where its sheet is gone.
 *
 * @param referenceId as the event's message carries it: the sheet's id and the addresses
 * @example rangeOfEvent(book, "sheet-1!A1:B2")?.target.area.rows // 2
 */
export function rangeOfEvent(book: Book, referenceId: string): Handle<"Range"> | null {
  const end = referenceId.lastIndexOf("!");
  const sheet = sheetsOf(book).find(({ id }) => id === referenceId.slice(0, end)) ?? null;
  const parsed = parseAddress(referenceId.slice(end + 1).split(",")[0] ?? "");
  return sheet === null || parsed === null ? null : rangeHandle(sheet, parsed.area);
}
