/** F6 leads from one part of the page to the next, as in Excel: within the grid, Tab goes from cell to cell. */

/** In the grid the cells' own editor comes first: from there the arrow keys move the selection. */
const CELLS = "[data-u-comp=editor]";
const REACHABLE = "button:not([disabled]), select, input, iframe, [contenteditable=true]";

function entryOf(region: HTMLElement): HTMLElement | null {
  if (region.hidden) return null;
  return region.querySelector<HTMLElement>(CELLS) ?? region.querySelector<HTMLElement>(REACHABLE);
}

/**
 * Lets F6 and Shift+F6 go round the parts of the page, passing over those that are hidden or have nothing to reach.
 *
 * @param regions in their order
 * @example attachRegions(["title-bar", "ribbon", "grid", "pane"].map(place))
 */
export function attachRegions(regions: readonly HTMLElement[]): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? -1 : 1;
      const within = regions.filter((region) => entryOf(region) !== null);
      const here = within.findIndex((region) => region.contains(document.activeElement));
      // From outside of all parts, forward leads to the first of them and backward to the last.
      const next = within.at(here === -1 && step === -1 ? -1 : (here + step) % within.length);
      if (next !== undefined) entryOf(next)?.focus();
    },
    { capture: true },
  );
}
