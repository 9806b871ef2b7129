/** The bar between grid and task pane: dragged, or moved by arrow keys. */

const NARROWEST = 260;
const FIRST_WIDTH = 340;
const STEP = 16;
/** The grid keeps this much of the window. */
const GRID_SHARE = 0.4;

/**
 * Makes the bar set the pane's width.
 *
 * @param bar the bar's element
 * @param pane the pane's element, right of it
 * @example attachSplitter(place("splitter"), place("pane"))
 */
export function attachSplitter(bar: HTMLElement, pane: HTMLElement): void {
  const widest = () => Math.max(NARROWEST, Math.floor(window.innerWidth * (1 - GRID_SHARE)));
  let width = FIRST_WIDTH;
  const set = (wanted: number) => {
    width = Math.round(Math.min(Math.max(wanted, NARROWEST), widest()));
    pane.style.width = `${width}px`;
    bar.setAttribute("aria-valuenow", String(width));
    bar.setAttribute("aria-valuemin", String(NARROWEST));
    bar.setAttribute("aria-valuemax", String(widest()));
  };
  bar.setAttribute("role", "separator");
  bar.setAttribute("aria-orientation", "vertical");
  bar.setAttribute("aria-controls", pane.id);
  bar.tabIndex = 0;
  bar.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: widest(), End: NARROWEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener("lostpointercapture", () => document.body.classList.remove("dragging"));
  window.addEventListener("resize", () => set(width));
  set(FIRST_WIDTH);
}
