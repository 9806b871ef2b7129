/** The outline of the form in front, read again whenever the sheet was looked at again. */
import { startTransition, useCallback, useEffect, useState } from "react";
import type { Failure } from "../../../application/attempt";
import type { FormOutline } from "../../../application/fill/outline";
import type { SheetReview } from "../../../application/review/review";
import { readOutline } from "../../desk/outlining";
import { useDesk } from "../../use-desk";

export interface OutlineState {
  /** Undefined until it was read for the first time; null where the sheet is no form that is read. */
  readonly outline: FormOutline | null | undefined;
  /** Why it could not be read again; null where it could. */
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/**
 * Keeps an outline up to date: what was read last stays until it is read again.
 *
 * @param sheetId the sheet
 * @param review what was found on it; another one means that the sheet was looked at again
 */
export function useOutline(sheetId: string, review: SheetReview): OutlineState {
  const desk = useDesk();
  const [round, setRound] = useState(0);
  const [read, setRead] = useState<Omit<OutlineState, "retry">>({ outline: undefined, failure: null });
  useEffect(() => {
    const giveUp = new AbortController();
    void readOutline(desk, sheetId, giveUp.signal).then((outcome) => {
      if (giveUp.signal.aborted) return;
      // A long outline is drawn piece by piece, so that the pane answers meanwhile.
      startTransition(() =>
        setRead(({ outline }) =>
          outcome.done ? { outline: outcome.value, failure: null } : { outline, failure: outcome.failure },
        ),
      );
    });
    return () => giveUp.abort();
  }, [desk, sheetId, review, round]);
  const retry = useCallback(() => setRound((count) => count + 1), []);
  return { ...read, retry };
}
