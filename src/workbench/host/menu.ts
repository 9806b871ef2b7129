/** A menu that drops from a button; arrow keys, Escape and a click elsewhere do what one expects. */
import { element } from "./dom";

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly tip: string;
  readonly action: () => void;
}

const GAP = 4;

function move(list: HTMLElement, step: number): void {
  const buttons = [...list.querySelectorAll("button")];
  const at = buttons.findIndex((candidate) => candidate === document.activeElement);
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
}

function show(anchor: HTMLElement, items: readonly MenuItem[]): void {
  const list = element("div", { class: "menu", role: "menu" });
  const away = new AbortController();
  const close = (refocus: boolean) => {
    away.abort();
    list.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (refocus) anchor.focus();
  };
  for (const { label, tip, action } of items) {
    const line = element("button", { type: "button", role: "menuitem", title: tip }, label);
    line.addEventListener("click", () => {
      close(true);
      action();
    });
    list.append(line);
  }
  list.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(list, 1);
    else if (event.key === "ArrowUp") move(list, -1);
    else if (event.key === "Escape") close(true);
    else if (event.key === "Tab") close(false);
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  });
  const elsewhere = (event: Event) => {
    if (event.target instanceof Node && (list.contains(event.target) || anchor.contains(event.target))) return;
    close(false);
  };
  document.addEventListener("pointerdown", elsewhere, { capture: true, signal: away.signal });
  window.addEventListener("blur", () => close(false), { signal: away.signal });
  anchor.addEventListener("click", () => close(true), { capture: true, once: true, signal: away.signal });
  document.body.append(list);
  const box = anchor.getBoundingClientRect();
  list.style.top = `${box.bottom + GAP}px`;
  list.style.left = `${Math.max(GAP, Math.min(box.left, window.innerWidth - list.offsetWidth - GAP))}px`;
  anchor.setAttribute("aria-expanded", "true");
  list.querySelector("button")?.focus();
}

/**
 * Lets a button open a menu.
 *
 * @param items asked for at each opening
 * @example attachMenu(samples, () => [{ label: "1-规范填报.xlsx", tip: "", action: open }])
 */
export function attachMenu(anchor: HTMLButtonElement, items: () => readonly MenuItem[]): void {
  anchor.setAttribute("aria-haspopup", "menu");
  anchor.setAttribute("aria-expanded", "false");
  anchor.addEventListener("click", () => {
    if (anchor.getAttribute("aria-expanded") === "false") show(anchor, items());
  });
}
