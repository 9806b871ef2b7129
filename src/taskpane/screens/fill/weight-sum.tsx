/** A sum of weights against what is due. The words say what the colour says. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useWords } from "../../use-desk";
import { weightState } from "./weight-state";

const useStyles = makeStyles({
  sum: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  even: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly weight: number;
  readonly due: number | null;
}

/** The sum, what is due, and the difference in words. */
export function WeightSum({ weight, due }: Props) {
  const styles = useStyles();
  const words = useWords().fill;
  const state = weightState(weight, due);
  if (due === null || state.kind === "free") {
    return <span className={styles.sum}>{words.points(weight)}</span>;
  }
  return (
    <span className={styles.sum}>
      {words.of(weight, due)}
      {state.kind === "even" ? (
        <CheckmarkRegular className={styles.even} aria-label={words.even} />
      ) : (
        <span className={styles.off}>{words[state.kind](state.by)}</span>
      )}
    </span>
  );
}
