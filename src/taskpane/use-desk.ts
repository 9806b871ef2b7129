/** How a screen reaches the desk and its words. */
import { createContext, useContext, useSyncExternalStore } from "react";
import { paneWords, type PaneWords } from "../locales/pane";
import type { Desk } from "./desk/desk";
import type { DeskState } from "./desk/state";

export const DeskContext = createContext<Desk | null>(null);

/** What a person can do. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk around this screen");
  return desk;
}

/**
 * Part of the state.
 *
 * @param pick gives the same object as long as nothing changed
 * @example const screen = useDeskState((state) => state.screen)
 */
export function useDeskState<T>(pick: (state: DeskState) => T): T {
  const { subscribe, state } = useDesk();
  return useSyncExternalStore(subscribe, () => pick(state()));
}

/** The pane's words in the language of Office. */
export function useWords(): PaneWords {
  return paneWords(useDeskState(({ language }) => language));
}
