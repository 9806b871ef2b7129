/** 填报 8.00 · 计算 7.44 · 差 +0.56. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { pointsText, signedText } from "../../parts/figure-text";
import { useWords } from "../../use-desk";
import type { ScoreLine } from "./score-lines";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  word: { color: tokens.colorNeutralForeground3 },
  off: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  judged: { color: tokens.colorNeutralForeground3, marginRight: "auto" },
});

/** The figures of a line, aligned at the right. */
export function ScoreFigures({ line }: { readonly line: ScoreLine }) {
  const styles = useStyles();
  const words = useWords().score;
  const { filled, recomputed, difference, judged } = line;
  return (
    <span className={styles.figures}>
      {judged ? <span className={styles.judged}>{words.judged}</span> : null}
      <span>
        <span className={styles.word}>{words.filled} </span>
        {pointsText(filled)}
      </span>
      {judged ? null : (
        <span>
          <span className={styles.word}>{words.recomputed} </span>
          {pointsText(recomputed)}
        </span>
      )}
      {difference === null ? null : difference === 0 ? (
        <span className={styles.word}>{words.same}</span>
      ) : (
        <span className={styles.off}>
          {words.difference} {signedText(difference)}
        </span>
      )}
    </span>
  );
}
