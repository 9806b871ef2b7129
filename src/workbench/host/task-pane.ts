/** The task pane: a frame with the add-in's page, on another origin than ours. */
import type { WorkbenchWords } from "../../locales/zh-CN/workbench";
import { button, element, place } from "./dom";
import { attachSplitter } from "./splitter";

/** What an add-in's page may do, as in Excel on the web; it cannot navigate us. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The pane, shown or hidden; its page runs either way. */
export class TaskPane {
  readonly #pane = place("pane");
  readonly #splitter = place("splitter");
  readonly #title = element("span");
  readonly #close: HTMLButtonElement;
  #frame: HTMLIFrameElement | null = null;

  /** @param close what the closing button does */
  constructor(close: () => void) {
    this.#close = button("×", "", "button quiet", close);
    this.#pane.replaceChildren(element("div", { class: "head" }, this.#title, this.#close));
    attachSplitter(this.#splitter, this.#pane);
  }

  /** Names the pane and its parts. */
  label(title: string, words: WorkbenchWords): void {
    this.#title.textContent = title;
    this.#pane.setAttribute("aria-label", words.pane);
    this.#splitter.setAttribute("aria-label", words.splitter);
    this.#close.setAttribute("aria-label", words.closePane);
    this.#close.title = words.closePane;
    if (this.#frame !== null) this.#frame.title = title;
  }

  /** Loads a page in a new frame; the name is in place before the page's first script runs. */
  load(url: string, name: string): void {
    this.#frame?.remove();
    const title = this.#title.textContent;
    const frame = element("iframe", { name, title, sandbox: SANDBOX, allow: "clipboard-read; clipboard-write" });
    frame.src = url;
    this.#frame = frame;
    this.#pane.append(frame);
  }

  /** The window of the page that is loaded; null before. */
  window(): Window | null {
    return this.#frame?.contentWindow ?? null;
  }

  visible(): boolean {
    return !this.#pane.hidden;
  }

  show(visible: boolean): void {
    this.#pane.hidden = !visible;
    this.#splitter.hidden = !visible;
  }
}
