/** The findings of a sheet, by rule. ↑↓ walk and show the cell, Enter shows it again, Esc goes back to the search box. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type KeyboardEvent } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { useDesk, useWords } from "../../use-desk";
import { FindingGroup } from "./finding-group";
import type { FindingGroup as Group, ShownSheet } from "./shown-findings";
import { WaiveDialog } from "./waive-dialog";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** The row before or behind the one that the focus is in; undefined at the ends. */
function neighbour(list: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-finding]")];
  const at = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement) === true);
  return at < 0 ? undefined : rows[at + step];
}

/** The key where it is one of the group's, so that other groups need not be drawn again. */
function within({ entries }: Group, key: string | null): string | null {
  return key !== null && entries.some(({ finding }) => finding.key === key) ? key : null;
}

interface Props {
  readonly sheet: ShownSheet;
  /** What stands above a group's heading: the pane's, or the sheet's. */
  readonly heading: "h2" | "h3";
  readonly onEscape: () => void;
}

/** @returns nothing where there is no finding to show */
export function FindingList({ sheet, heading, onEscape }: Props) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const [current, setCurrent] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [waiving, setWaiving] = useState<ReviewFinding | null>(null);
  const { groups, reviewed } = sheet;
  const sheetId = reviewed.sheet.id;

  const show = useCallback(
    (finding: ReviewFinding): void => {
      setCurrent(finding.key);
      const cell = finding.cells[0];
      if (cell !== undefined) void desk.select(sheetId, cell);
    },
    [desk, sheetId],
  );
  const reach = useCallback(({ key }: ReviewFinding): void => setReached(key), []);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      onEscape();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const next = neighbour(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  // One stop for the Tab key: the row that was visited last, else the first.
  const keys = useMemo(() => groups.flatMap(({ entries }) => entries.map(({ finding }) => finding.key)), [groups]);
  const stop = useMemo(
    () => (reached !== null && keys.includes(reached) ? reached : (keys[0] ?? null)),
    [keys, reached],
  );
  return (
    <>
      {groups.length === 0 ? null : (
        <div className={styles.groups} role="group" aria-label={words.findings} title={words.keys} onKeyDown={walk}>
          {groups.map((group) => (
            <FindingGroup
              key={group.id}
              group={group}
              heading={heading}
              stop={within(group, stop)}
              current={within(group, current)}
              onCurrent={show}
              onReach={reach}
              onWaive={setWaiving}
            />
          ))}
        </div>
      )}
      {waiving === null ? null : <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />}
    </>
  );
}
