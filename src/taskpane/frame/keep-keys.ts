/** Keeps keys for the pane that Office.js would take: in a browser it moves the focus itself at every Tab, and out at Esc. */
import { DIALOGS, STOPS, isShown } from "./stops";

/** True where the next step of the Tab key leads out of the pane. */
function isAtEnd(page: Document, isBackward: boolean): boolean {
  const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && isShown(stop));
  return page.activeElement === stops.at(isBackward ? 0 : -1);
}

/**
 * Lets the browser itself handle Tab within the pane, and what is open in it Esc, until it is ended.
 *
 * Office.js listens at the window, knows nothing of dialogs, and passes over what opens and shuts. At the pane's ends it
 * gets the key: only it can lead out to the sheet.
 *
 * @param page the pane's document
 * @returns ends it
 * @example useEffect(() => keepKeys(document), [])
 */
export function keepKeys(page: Document): () => void {
  const hear = (event: KeyboardEvent): void => {
    const inDialog = event.target instanceof Element && event.target.closest(DIALOGS) !== null;
    const isOurs =
      (event.key === "Tab" && (inDialog || !isAtEnd(page, event.shiftKey))) ||
      (event.key === "Escape" && (inDialog || event.defaultPrevented));
    if (isOurs) event.stopPropagation();
  };
  page.addEventListener("keydown", hear);
  return () => page.removeEventListener("keydown", hear);
}
