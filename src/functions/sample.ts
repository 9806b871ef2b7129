/** SAMPLE 抽样. */
import { complaintSentence, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import { SAMPLE_SHARE, sampleOf } from "../summary/sample";
import type { JxFunction, Scalar } from "./function-declaration";
import { FunctionError } from "./function-error";
import { firstCell } from "./project-arguments";
import { together } from "./ranges";
import { amountArgument, rateArgument, textArgument, unreadable } from "./read-argument";

/** An omitted argument or an empty cell, which some hosts pass as 0. */
function isEmpty(cell: Scalar): boolean {
  return cell === null || cell === 0 || String(cell).trim() === "";
}

function shareArgument(given: Scalar): number {
  if (isEmpty(given)) return SAMPLE_SHARE.value;
  const share = rateArgument(given, "share");
  if (share <= 0 || share > 1) throw unreadable("not-a-share", "share", given);
  return share;
}

/**
 * Ids drawn by a share, rounded up: the riskier first, chance among equals. Never by the clock: the same arguments
 * draw the same sample.
 *
 * @returns one row an id, as it was given, in the order of the list
 * @example SAMPLE([["甲"], ["乙"], ["丙"]], 0.05, [[0], [9], [0]]) // [["乙"]]
 */
export const sampleFunction: JxFunction = {
  id: "SAMPLE",
  parameters: ["ids", "share", "risk", "seed"],
  optional: 3,
  answers: "spill",
  call: ([ids = null, share = null, risk = null, seed = null]) => {
    const spelt = new Map<string, string | number>();
    const candidates = together(ids, [risk]).flatMap(([cell = null, danger = null]) => {
      if (isEmpty(cell)) return [];
      const id = textArgument(cell, "ids").trim();
      if (!spelt.has(id)) spelt.set(id, typeof cell === "number" ? cell : id);
      return [{ id, risk: amountArgument(danger === "" ? null : danger, "risk") }];
    });
    if (candidates.length === 0) {
      const facts = { name: PARAMETER_TEXTS.ids.name };
      throw new FunctionError("#N/A", complaintSentence("nothing-to-draw", facts));
    }
    const chosenSeed = firstCell(seed);
    const spelling = isEmpty(chosenSeed) ? "" : String(chosenSeed).trim();
    const drawn = sampleOf(candidates, shareArgument(firstCell(share)), spelling);
    return drawn.map((id) => [spelt.get(id) ?? id]);
  },
};
