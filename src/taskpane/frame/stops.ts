/** What the keyboard can reach in the pane. */

/** What takes the focus. Fluent's own stops are `i` elements and not among them. */
export const STOPS =
  "button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, a[href], [role=group][tabindex]";

/** What lies over the pane and keeps the focus. */
export const DIALOGS = "[role=dialog], [role=alertdialog]";

/**
 * True where an element is on the page and can be seen.
 *
 * @example isShown(document.body) // true
 */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
