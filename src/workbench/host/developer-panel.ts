/** What the add-in costs, and what it asked for in vain. */
import type { WorkbenchWords } from "../../locales/zh-CN/workbench";
import type { MeterReading } from "../meters";
import { button, element } from "./dom";

/** What the panel shows. */
export interface DeveloperState {
  readonly meters: MeterReading;
  readonly problems: readonly string[];
}

function counters(meters: MeterReading, words: WorkbenchWords): HTMLElement {
  const lines: [string, number][] = [
    [words.syncs, meters.syncs],
    [words.bytesIn, meters.bytesIn],
    [words.bytesOut, meters.bytesOut],
    [words.largestBatch, meters.largestBatch],
  ];
  const count = new Intl.NumberFormat("en-US");
  return element(
    "dl",
    {},
    ...lines.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, count.format(value))]),
  );
}

function members(meters: MeterReading, words: WorkbenchWords): HTMLElement {
  const rows = Object.entries(meters.members).sort(([, a], [, b]) => b.uses - a.uses);
  if (rows.length === 0) return element("p", {}, words.noMembers);
  return element(
    "table",
    {},
    element(
      "tr",
      {},
      element("th", {}, words.member),
      element("th", {}, words.since),
      element("th", { class: "number" }, words.uses),
    ),
    ...rows.map(([member, { since, uses }]) =>
      element(
        "tr",
        {},
        element("td", {}, member),
        element("td", {}, since),
        element("td", { class: "number" }, String(uses)),
      ),
    ),
  );
}

/**
 * Draws the panel in the place of what was there.
 *
 * @param into its element
 * @param reset begins the meters again
 * @example drawDeveloperPanel(place("developer"), { meters, problems: [] }, reset, wordsOf("zh-CN"))
 */
export function drawDeveloperPanel(
  into: HTMLElement,
  { meters, problems }: DeveloperState,
  reset: () => void,
  words: WorkbenchWords,
): void {
  into.setAttribute("aria-label", words.developer);
  into.replaceChildren(
    element("div", {}, counters(meters, words), button(words.reset, words.reset, "button", reset)),
    element("div", { class: "scroll", tabindex: 0 }, members(meters, words)),
    element(
      "div",
      { class: "scroll", tabindex: 0 },
      element("h2", {}, words.problems),
      ...(problems.length === 0 ? [words.noProblems] : problems.map((problem) => element("div", {}, problem))),
    ),
  );
}
