/** The title bar: which file is open, and what can be done with it. */
import type { WorkbenchWords } from "../../locales/zh-CN/workbench";
import type { Ceiling } from "../hosted-workbook";
import type { Language } from "./app-context";
import { button, element } from "./dom";
import { attachMenu } from "./menu";

/** Requirement sets at which versions of Excel stop. */
export const CEILINGS = ["1.7", "1.14", "1.15"] as const satisfies readonly Ceiling[];

/** What the title bar shows. */
export interface ToolbarState {
  readonly fileName: string | null;
  readonly language: Language;
  readonly ceiling: Ceiling;
  readonly developer: boolean;
  readonly samples: readonly { readonly name: string; readonly url: string }[];
}

/** What the title bar can ask for. */
export interface ToolbarActions {
  choose(): void;
  save(): void;
  sample(sample: { readonly name: string; readonly url: string }): void;
  language(language: Language): void;
  ceiling(ceiling: Ceiling): void;
  developer(): void;
}

function ceilingField(state: ToolbarState, actions: ToolbarActions, words: WorkbenchWords): HTMLElement {
  const select = element("select", { class: "select", id: "ceiling" });
  for (const ceiling of CEILINGS) {
    select.append(element("option", { value: ceiling, selected: ceiling === state.ceiling }, words.ceilings[ceiling]));
  }
  select.addEventListener("change", () => {
    const chosen = CEILINGS.find((ceiling) => ceiling === select.value);
    if (chosen !== undefined) actions.ceiling(chosen);
  });
  return element("label", { class: "field" }, words.ceiling, select);
}

function languageField(state: ToolbarState, actions: ToolbarActions, words: WorkbenchWords): HTMLElement {
  const other: Language = state.language === "zh-CN" ? "en-US" : "zh-CN";
  const made = button(words.otherLanguage, words.language, "button", () => actions.language(other));
  made.id = "language";
  made.lang = other;
  return made;
}

/**
 * Draws the title bar in the place of what was there.
 *
 * @param into its element
 * @example drawToolbar(place("title-bar"), state, actions, wordsOf("zh-CN"))
 */
export function drawToolbar(
  into: HTMLElement,
  state: ToolbarState,
  actions: ToolbarActions,
  words: WorkbenchWords,
): void {
  const samples = button(`${words.samples} ▾`, words.samplesTip, "button", () => undefined);
  attachMenu(samples, () =>
    state.samples.map((sample) => ({ label: sample.name, tip: sample.name, action: () => actions.sample(sample) })),
  );
  const developer = button(words.developer, words.developerTip, "button", () => actions.developer());
  developer.setAttribute("aria-pressed", String(state.developer));
  const name = state.fileName ?? words.noFile;
  into.setAttribute("aria-label", words.titleBar);
  into.replaceChildren(
    element("span", { class: "product" }, words.product),
    element("span", { class: "file", title: name }, name),
    button(words.open, words.openTip, "button", () => actions.choose()),
    button(words.save, words.saveTip, "button primary", () => actions.save()),
    samples,
    ceilingField(state, actions, words),
    languageField(state, actions, words),
    developer,
  );
}
