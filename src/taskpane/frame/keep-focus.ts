/** Sees to it that the keyboard is never left without a place: where what had the focus is gone, its neighbour gets it. */

import { DIALOGS, STOPS, isShown } from "./stops";

/** An element that had the focus, and where it stood: its ancestors, nearest first, each with the child's place in it. */
interface Place {
  readonly element: HTMLElement;
  readonly above: readonly (readonly [parent: Element, at: number])[];
}

function placeOf(element: HTMLElement): Place {
  const above: [Element, number][] = [];
  for (let child: Element = element; child.parentElement !== null; child = child.parentElement) {
    above.push([child.parentElement, [...child.parentElement.children].indexOf(child)]);
  }
  return { element, above };
}

function stopIn(element: Element | undefined): HTMLElement | undefined {
  if (element === undefined) return undefined;
  return [element, ...element.querySelectorAll(STOPS)].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(STOPS) && isShown(one),
  );
}

/** What stands where the element stood, else what stood before it, else what is around. */
function standIn({ element, above }: Place): HTMLElement | undefined {
  if (isShown(element) && element.matches(STOPS)) return element;
  for (const [parent, at] of above) {
    if (!isShown(parent)) continue;
    const children = [...parent.children];
    const found = [...children.slice(Math.max(at, 0)), ...children.slice(0, Math.max(at, 0)).reverse()]
      .map(stopIn)
      .find((stop) => stop !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Watches over the focus until it is ended. A dialog gives the focus back to where it was before.
 *
 * The focus is only ever moved while the pane has it: nothing is taken from a person who types in the sheet.
 *
 * @param page the pane's document
 * @returns ends it
 * @example useEffect(() => keepFocus(document), [])
 */
export function keepFocus(page: Document): () => void {
  let last: Place | null = null;
  const isLost = (): boolean => page.activeElement === page.body || page.activeElement === null;

  const taken = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.closest(DIALOGS) === null && target.matches(STOPS)) {
      last = placeOf(target);
    }
  };
  // Left on purpose, by a click beside everything: then nothing is to be given back.
  const left = ({ target }: FocusEvent): void => {
    setTimeout(() => {
      if (last?.element === target && isLost() && isShown(last.element) && last.element.matches(STOPS)) last = null;
    });
  };
  const changed = (): void => {
    if (last === null || !isLost() || !page.hasFocus()) return;
    if (page.querySelector(DIALOGS) !== null) return;
    standIn(last)?.focus();
  };

  const observer = new MutationObserver(changed);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  page.addEventListener("focusin", taken);
  page.addEventListener("focusout", left);
  return () => {
    observer.disconnect();
    page.removeEventListener("focusin", taken);
    page.removeEventListener("focusout", left);
  };
}
