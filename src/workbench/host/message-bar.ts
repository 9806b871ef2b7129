/** Messages to the person, between the ribbon and the grid. */
import { button, element } from "./dom";

/** How grave a message is. */
export type MessageKind = "info" | "warning" | "error";

/** Messages stay until they are dismissed, or until others of their topic come. */
export class MessageBar {
  readonly #into: HTMLElement;
  readonly #dismissTip: () => string;

  /** @param dismissTip what the closing button is called */
  constructor(into: HTMLElement, dismissTip: () => string) {
    this.#into = into;
    this.#dismissTip = dismissTip;
  }

  /**
   * Shows a message in the place of the last one of its topic.
   *
   * @param details lines below it
   */
  show(topic: string, kind: MessageKind, sentence: string, details: readonly string[] = []): void {
    this.clear(topic);
    const made = element(
      "div",
      { class: `message ${kind}`, role: kind === "error" ? "alert" : "status", "data-topic": topic },
      element(
        "div",
        { class: "text" },
        sentence,
        ...(details.length === 0 ? [] : [element("ul", {}, ...details.map((line) => element("li", {}, line)))]),
      ),
    );
    const close = button("×", this.#dismissTip(), "button quiet", () => made.remove());
    close.setAttribute("aria-label", this.#dismissTip());
    made.append(close);
    this.#into.append(made);
  }

  /** Takes a topic's message away. */
  clear(topic: string): void {
    for (const message of this.#into.querySelectorAll<HTMLElement>(".message")) {
      if (message.dataset.topic === topic) message.remove();
    }
  }
}
