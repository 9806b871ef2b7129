/** The findings of a sheet, by rule. ↑↓ walk and show the cell, Enter shows it again, Esc goes back to the search box. */
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { useDesk, useWords } from "../../use-desk";
import { FindingRow } from "./finding-row";
import type { FindingGroup, Level, ShownSheet } from "./shown-findings";
import { WaiveDialog } from "./waive-dialog";

/** Rows of a group shown at first; a form rarely has more of one kind. */
const SHOWN = 20;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, margin: 0 },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
});

const COLOURS = {
  error: "danger",
  warning: "warning",
  hint: "informative",
  undetermined: "subtle",
} as const satisfies Record<Level, string>;

interface GroupProps {
  readonly group: FindingGroup;
  readonly current: string | null;
  onCurrent(finding: ReviewFinding): void;
  onWaive(finding: ReviewFinding): void;
}

function Group({ group, current, onCurrent, onWaive }: GroupProps) {
  const styles = useStyles();
  const words = useWords().review;
  const [shown, setShown] = useState(SHOWN);
  const { id, rule, title, level, open, entries } = group;
  const rest = entries.length - shown;
  return (
    <section aria-labelledby={`group-${id}`}>
      <h3 className={styles.heading} id={`group-${id}`}>
        <Badge appearance="tint" size="small" color={COLOURS[level]}>
          {words.severities[level]}
        </Badge>
        <Text className={styles.title} weight="semibold">
          {title}
        </Text>
        <Text size={200} className={styles.rule}>
          {words.group(rule, open)}
        </Text>
      </h3>
      <ul className={styles.rows}>
        {entries.slice(0, shown).map((entry) => (
          <FindingRow
            key={entry.finding.key}
            entry={entry}
            isCurrent={current === entry.finding.key}
            onCurrent={onCurrent}
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

/** The row before or behind the one that has the focus; undefined at the ends. */
function neighbour(list: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-finding]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  return at < 0 ? undefined : rows[at + step];
}

interface Props {
  readonly sheet: ShownSheet;
  onEscape(): void;
}

export function FindingList({ sheet, onEscape }: Props) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const [current, setCurrent] = useState<string | null>(null);
  const [waiving, setWaiving] = useState<ReviewFinding | null>(null);
  const { groups, reviewed } = sheet;
  if (groups.length === 0) return null;

  const show = (finding: ReviewFinding): void => {
    setCurrent(finding.key);
    const cell = finding.cells[0];
    if (cell !== undefined) void desk.select(reviewed.sheet.id, cell);
  };
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") onEscape();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const next = neighbour(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  // One stop for the Tab key: the row that was visited last, else the first.
  const keys = groups.flatMap(({ entries }) => entries.map(({ finding }) => finding.key));
  const stop = current !== null && keys.includes(current) ? current : (keys[0] ?? null);
  return (
    <>
      <div className={styles.groups} role="group" aria-label={words.findings} title={words.keys} onKeyDown={walk}>
        {groups.map((group) => (
          <Group key={group.id} group={group} current={stop} onCurrent={show} onWaive={setWaiving} />
        ))}
      </div>
      {waiving === null ? null : <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />}
    </>
  );
}
