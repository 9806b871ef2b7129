/** The findings by one rule, under its name; a long list is shown piece by piece. */
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { useWords } from "../../use-desk";
import { FindingRow } from "./finding-row";
import type { FindingGroup as Group, Level } from "./shown-findings";

/** Rows of a group shown at first; a form rarely has more of one kind. */
const SHOWN = 20;

const useStyles = makeStyles({
  heading: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  level: { whiteSpace: "nowrap", marginRight: tokens.spacingHorizontalXS, verticalAlign: "1px" },
  title: { overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
});

const COLOURS = {
  error: "danger",
  warning: "warning",
  hint: "informative",
  undetermined: "informative",
} as const satisfies Record<Level, string>;

interface Props {
  readonly group: Group;
  /** Where the group stands among the headings of the pane. */
  readonly heading: "h2" | "h3";
  /** Keys of the finding that the Tab key stops at, and of the one that was shown last; null for none of this group. */
  readonly stop: string | null;
  readonly current: string | null;
  readonly onCurrent: (finding: ReviewFinding) => void;
  readonly onReach: (finding: ReviewFinding) => void;
  readonly onWaive: (finding: ReviewFinding) => void;
}

function Shown({ group, heading: Heading, stop, current, onCurrent, onReach, onWaive }: Props) {
  const styles = useStyles();
  const words = useWords().review;
  const [shown, setShown] = useState(SHOWN);
  const { rule, title, level, open, entries } = group;
  const rest = entries.length - shown;
  return (
    <section aria-label={title}>
      <Heading className={styles.heading}>
        <Text className={styles.title} weight="semibold">
          <Badge className={styles.level} appearance="tint" size="small" color={COLOURS[level]}>
            {words.levels[level]}
          </Badge>
          {title}
        </Text>
        <Text size={200} className={styles.rule}>
          {words.group(rule, open)}
        </Text>
      </Heading>
      <ul className={styles.rows}>
        {entries.slice(0, shown).map((entry) => (
          <FindingRow
            key={entry.finding.key}
            entry={entry}
            isStop={stop === entry.finding.key}
            isCurrent={current === entry.finding.key}
            onCurrent={onCurrent}
            onReach={onReach}
            onWaive={onWaive}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(rest, SHOWN))}
        </Button>
      ) : null}
    </section>
  );
}

/** Drawn again only where one of its own findings changed. */
export const FindingGroup = memo(Shown);
