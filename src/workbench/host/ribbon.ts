/** Draws the ribbon of the manifest that is served. */
import type { Language } from "./app-context";
import { element } from "./dom";
import { attachMenu } from "./menu";
import type { AddIn, Command, Control, RibbonGroup, RibbonTab } from "./manifest";
import { iconFor, inLanguage } from "./manifest-resources";

/** Height of a large button's picture, in CSS pixels. */
const LARGE_ICON = 32;

/** What the ribbon needs. */
export interface RibbonOptions {
  readonly addIn: AddIn;
  readonly language: Language;
  readonly run: (command: Command) => void;
}

function tipOf(command: Omit<Command, "action">, language: Language): string {
  return `${inLanguage(command.tipTitle, language)}\n${inLanguage(command.tip, language)}`;
}

function controlButton(control: Control, { language, run }: RibbonOptions): HTMLButtonElement {
  const icon = iconFor(control.icons, LARGE_ICON * window.devicePixelRatio);
  const label = inLanguage(control.label, language);
  const made = element(
    "button",
    { class: "command", type: "button", title: tipOf(control, language), "data-control": control.id },
    ...(icon === null ? [] : [element("img", { src: icon.url, alt: "" })]),
    element("span", {}, control.kind === "menu" ? `${label} ▾` : label),
  );
  if (control.kind === "button") made.addEventListener("click", () => run(control));
  else {
    attachMenu(made, () =>
      control.items.map((item) => ({
        label: inLanguage(item.label, language),
        tip: tipOf(item, language),
        action: () => run(item),
      })),
    );
  }
  return made;
}

function groupOf(group: RibbonGroup, options: RibbonOptions): HTMLElement {
  const name = inLanguage(group.label, options.language);
  return element(
    "div",
    { class: "group", role: "group", "aria-label": name, "data-group": group.id },
    element("div", { class: "controls" }, ...group.controls.map((control) => controlButton(control, options))),
    element("div", { class: "name" }, name),
  );
}

/**
 * Draws tabs and groups in the place of what was there.
 *
 * @param into the ribbon's element
 * @example drawRibbon(place("ribbon"), { addIn, language: "zh-CN", run })
 */
export function drawRibbon(into: HTMLElement, options: RibbonOptions): void {
  const tabs = element("div", { class: "tabs", role: "tablist" });
  const groups = element("div", { class: "groups", role: "tabpanel" });
  const choose = (tab: RibbonTab) => {
    for (const other of tabs.querySelectorAll("button")) {
      other.setAttribute("aria-selected", String(other.dataset.tab === tab.id));
    }
    groups.replaceChildren(...tab.groups.map((group) => groupOf(group, options)));
  };
  for (const tab of options.addIn.tabs) {
    const made = element(
      "button",
      { class: "tab", type: "button", role: "tab", "data-tab": tab.id },
      inLanguage(tab.label, options.language),
    );
    made.addEventListener("click", () => choose(tab));
    tabs.append(made);
  }
  const [first] = options.addIn.tabs;
  if (first !== undefined) choose(first);
  into.replaceChildren(tabs, groups);
  into.hidden = first === undefined;
}
