/** One finding: a button that shows its cell; below it the document, and the waiver. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { isWaivable } from "../../../application/settings/waivers";
import type { FindingEntry } from "../../desk/finding-list";
import { ROW_BUTTON } from "../../parts/row-button";
import { useWords } from "../../use-desk";
import { FindingBasis } from "./finding-basis";
import { FindingFigures } from "./finding-figures";

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // The stroke of the row that was visited last; the others keep its room.
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    paddingBottom: tokens.spacingVerticalXXS,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    ...ROW_BUTTON,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  place: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  cells: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  tick: { alignSelf: "center", color: tokens.colorStatusSuccessForeground1 },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  foot: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  waive: { gridColumn: 2, gridRow: 1, minWidth: 0 },
});

interface Props {
  readonly entry: FindingEntry;
  /** The one that the Tab key stops at. */
  readonly isStop: boolean;
  /** The one whose cell was shown last. */
  readonly isCurrent: boolean;
  readonly onCurrent: (finding: ReviewFinding) => void;
  readonly onReach: (finding: ReviewFinding) => void;
  readonly onWaive: (finding: ReviewFinding) => void;
}

function Row({ entry: { finding, isMended }, isStop, isCurrent, onCurrent, onReach, onWaive }: Props) {
  const styles = useStyles();
  const words = useWords().review;
  const stop = isStop ? 0 : -1;
  return (
    <li className={mergeClasses(styles.row, isCurrent && styles.current)} onFocus={() => onReach(finding)}>
      <button
        type="button"
        data-finding={finding.key}
        {...(isMended ? { "data-mended": "" } : {})}
        className={styles.button}
        tabIndex={stop}
        aria-current={isCurrent}
        onClick={() => onCurrent(finding)}
      >
        <span className={styles.place}>
          {isMended ? <CheckmarkRegular className={styles.tick} aria-hidden /> : null}
          <span className={mergeClasses(styles.cells, isMended && styles.gone)} data-cells="">
            {finding.cells.join("、")}
          </span>
          {finding.subject === null ? null : (
            <span className={mergeClasses(styles.quiet, isMended && styles.gone)}>{finding.subject}</span>
          )}
          {isMended ? <span>{words.mended}</span> : null}
        </span>
        <span className={mergeClasses(isMended && styles.gone)} data-message="">
          {finding.message}
        </span>
        {isMended ? null : (
          <>
            <FindingFigures finding={finding} />
            {finding.remedy === "" ? null : <span className={styles.quiet}>{words.remedyIs(finding.remedy)}</span>}
          </>
        )}
      </button>
      {isMended ? null : (
        <div className={styles.foot}>
          <FindingBasis finding={finding} stop={stop} />
          {isWaivable(finding) ? (
            <Button
              className={styles.waive}
              size="small"
              appearance="subtle"
              tabIndex={stop}
              onClick={() => onWaive(finding)}
            >
              {words.waive}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

/** Drawn again only where its own finding changed: a list may be long. */
export const FindingRow = memo(Row);
