/** A target is more than the indicator's name said again. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { bareName } from "./shared/bare-text";

/** Shorter words (及时, 验收合格) may stand in a name and still be a target. */
const FEWEST_LETTERS = 6;

/** A cell longer than this holds a description. */
const LONGEST_TEXT = 200;

function isNameAgain({ name, target }: IndicatorRow): boolean {
  if (name === null || target.text === "" || name.length > LONGEST_TEXT || target.text.length > LONGEST_TEXT) {
    return false;
  }
  if (name === target.text) return true;
  if (target.kind !== "qualitative") return false;
  const bareNameText = bareName(name);
  const bareTarget = bareName(target.text);
  if (bareNameText === bareTarget) return bareTarget !== "";
  const isLonger = bareNameText.length > bareTarget.length;
  const [long, short] = isLonger ? [bareNameText, bareTarget] : [bareTarget, bareNameText];
  return short.length >= FEWEST_LETTERS && long.includes(short);
}

export const rule = rowRule({
  id: "T-11",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.nameIsNotTarget,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (!isNameAgain(row)) return;
    faults.push({ cells: [indicatorCell(row, "target")], facts: { name: row.name, target: row.target.text } });
  },
});
