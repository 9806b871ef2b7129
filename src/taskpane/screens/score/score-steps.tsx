/** How a score came about, or why there is none. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { pointsText, signedPercentText } from "../../parts/figure-text";
import { useWords } from "../../use-desk";
import type { ScoreLine } from "./score-lines";

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  line: { display: "block" },
  levels: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The steps with their document, or the reason why a person must score the row. */
export function ScoreSteps({ id, line }: { readonly id: string; readonly line: ScoreLine }) {
  const styles = useStyles();
  const words = useWords().score;
  const { level1, level2, weight, deviation, why, steps, cell } = line;
  const levels = [level1, level2].filter((level) => level !== null && level !== "");
  return (
    <div className={styles.steps} id={id}>
      {levels.length === 0 ? null : <span className={styles.levels}>{levels.join(" · ")}</span>}
      <span className={styles.line}>
        {words.weight} {pointsText(weight)}
        {deviation === null ? null : ` · ${words.deviation} ${signedPercentText(deviation)}`}
      </span>
      {steps === "" ? null : <span className={styles.line}>{steps}</span>}
      {why === null ? null : <span className={styles.line}>{why}</span>}
      {cell === null ? <span className={styles.line}>{words.noScoreCell}</span> : null}
    </div>
  );
}
