/** 应为, 实为, 差, side by side in columns that stand below each other from row to row. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewFinding } from "../../../application/review/review";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  figure: { minWidth: "76px" },
  word: { color: tokens.colorNeutralForeground2 },
});

/** @returns nothing where the finding has no figures */
export function FindingFigures({ finding }: { readonly finding: ReviewFinding }) {
  const styles = useStyles();
  const words = useWords().review;
  if (finding.expected === null && finding.found === null) return null;
  const figures = [
    [words.expected, finding.expected],
    [words.found, finding.found],
    [words.difference, finding.difference],
  ] as const;
  return (
    <span className={styles.figures}>
      {figures.map(([word, figure]) =>
        figure === null ? null : (
          <span key={word} className={styles.figure}>
            <span className={styles.word}>{word}</span> <strong>{figure}</strong>
          </span>
        ),
      )}
    </span>
  );
}
