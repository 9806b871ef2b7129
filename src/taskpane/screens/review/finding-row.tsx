/** One finding: a button that shows its cell; below it the document, and the waiver. */
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { isWaivable } from "../../../application/settings/waivers";
import type { FindingEntry } from "../../desk/finding-list";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "block",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  mended: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  cell: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    marginRight: tokens.spacingHorizontalS,
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    fontVariantNumeric: "tabular-nums",
  },
  remedy: { display: "block", color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  basis: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function Figures({ finding }: { readonly finding: ReviewFinding }) {
  const styles = useStyles();
  const words = useWords().review;
  const figures = [
    [words.expected, finding.expected],
    [words.found, finding.found],
    [words.difference, finding.difference],
  ] as const;
  if (finding.expected === null && finding.found === null) return null;
  return (
    <span className={styles.figures}>
      {figures.map(([word, figure]) =>
        figure === null ? null : (
          <span key={word}>
            {word} <strong>{figure}</strong>
          </span>
        ),
      )}
    </span>
  );
}

function Basis({ finding, stop }: { readonly finding: ReviewFinding; readonly stop: 0 | -1 }) {
  const styles = useStyles();
  const words = useWords().review;
  const [isOpen, setOpen] = useState(false);
  const { basis } = finding;
  if (basis === null) return null;
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        tabIndex={stop}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        {words.basis} {basis.document}
      </Button>
      {isOpen ? (
        <blockquote className={styles.basis}>
          <strong>
            {basis.title} {basis.place}
          </strong>
          <br />
          {basis.quote}
          {basis.evidence.startsWith("M") ? `（${words.unverified}）` : null}
        </blockquote>
      ) : null}
    </>
  );
}

interface Props {
  readonly entry: FindingEntry;
  readonly isCurrent: boolean;
  onCurrent(finding: ReviewFinding): void;
  onWaive(finding: ReviewFinding): void;
}

function Row({ entry: { finding, isMended }, isCurrent, onCurrent, onWaive }: Props) {
  const styles = useStyles();
  const words = useWords().review;
  const stop = isCurrent ? 0 : -1;
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-finding={finding.key}
        className={mergeClasses(styles.button, isCurrent && styles.current)}
        tabIndex={stop}
        aria-current={isCurrent}
        onClick={() => onCurrent(finding)}
      >
        {isMended ? <CheckmarkRegular aria-label={words.mended} /> : null}
        <span className={mergeClasses(isMended && styles.mended)}>
          <span className={styles.cell}>{finding.cells.join("、")}</span>
          {finding.subject === null ? null : <span className={styles.remedy}>{finding.subject}</span>}
          {finding.message}
        </span>
        {isMended ? null : (
          <>
            <Figures finding={finding} />
            {finding.remedy === "" ? null : (
              <span className={styles.remedy}>
                {words.remedy}：{finding.remedy}
              </span>
            )}
          </>
        )}
      </button>
      {isMended ? null : (
        <div className={styles.foot}>
          <Basis finding={finding} stop={stop} />
          {isWaivable(finding) ? (
            <Button size="small" appearance="transparent" tabIndex={stop} onClick={() => onWaive(finding)}>
              {words.waive}
            </Button>
          ) : null}
        </div>
      )}
      {isMended ? <Text size={200}>{words.mended}</Text> : null}
    </li>
  );
}

export const FindingRow = memo(Row);
