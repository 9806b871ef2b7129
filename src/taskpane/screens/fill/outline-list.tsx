/** The indicators of a form by level, with weights and their sums. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { FormOutline } from "../../../application/fill/outline";
import { useWords } from "../../use-desk";
import { OutlineRow } from "./outline-row";
import { shownLevels } from "./shown-levels";
import { weightState } from "./weight-state";
import { WeightSum } from "./weight-sum";

/** Rows shown at a time. */
const SHOWN = 100;

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  total: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  level: { marginTop: tokens.spacingVerticalS },
  level1: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  level2: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  // Heard by a screen reader when the sums change, not seen.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

function Spoken({ outline }: { readonly outline: FormOutline }) {
  const styles = useStyles();
  const words = useWords().fill;
  const sums = [
    ...outline.levels.map(({ level1, weight, due }) => ({ name: level1 === "" ? words.noLevel : level1, weight, due })),
    { name: words.total, weight: outline.weight, due: outline.due },
  ];
  const off = sums.flatMap(({ name, weight, due }) => {
    const state = weightState(weight, due);
    if (state.kind === "short") return [words.shortSpoken(name, state.by)];
    return state.kind === "over" ? [words.overSpoken(name, state.by)] : [];
  });
  return (
    <div role="status" className={styles.spoken}>
      {off.length === 0 ? words.allEven : off.join(" ")}
    </div>
  );
}

/** The sheet's row that an element of the list stands for. */
function rowAt(element: Element): number | null {
  const row = element.closest<HTMLElement>("[data-row]")?.dataset.row;
  return row === undefined ? null : Number(row);
}

/** ↑↓ go to the same button of the row above or below. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const rows = [...event.currentTarget.querySelectorAll("[data-row]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const buttons = [...(rows[at]?.querySelectorAll("button") ?? [])];
  const column = buttons.findIndex((button) => button === document.activeElement);
  const next = rows[at + (event.key === "ArrowDown" ? 1 : -1)]?.querySelectorAll("button")[column];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface Props {
  readonly outline: FormOutline;
  readonly isBusy: boolean;
  readonly onShow: (row: number) => void;
  readonly onInsert: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

/** Levels and rows; one stop for the Tab key, ↑↓ go on to the same control of the next row. */
export function OutlineList({ outline, ...actions }: Props) {
  const styles = useStyles();
  const words = useWords().fill;
  const [limit, setLimit] = useState(SHOWN);
  const [current, setCurrent] = useState<number | null>(null);
  const { levels, hidden } = shownLevels(outline, limit);
  const rows = levels.flatMap(({ level2 }) => level2.flatMap((group) => group.rows.map(({ row }) => row)));
  // One stop for the Tab key: the row that was visited last, else the first.
  const stop = current !== null && rows.includes(current) ? current : rows[0];
  return (
    <section>
      <Spoken outline={outline} />
      <div className={styles.head}>
        <h2 className={styles.total}>{words.total}</h2>
        <WeightSum weight={outline.weight} due={outline.due} />
      </div>
      {levels.length === 0 ? <Text>{words.noRows}</Text> : null}
      <div
        role="group"
        aria-label={words.outline}
        title={words.keys}
        onKeyDown={walk}
        onFocus={(event) => setCurrent(rowAt(event.target))}
      >
        {levels.map(({ level1, level2, weight, due }) => (
          <div key={level1} className={styles.level}>
            <div className={styles.head}>
              <h3 className={styles.level1}>{level1 === "" ? words.noLevel : level1}</h3>
              <WeightSum weight={weight} due={due} />
            </div>
            {level2.map((group) => (
              <div key={group.level2}>
                {group.level2 === "" ? null : <h4 className={styles.level2}>{group.level2}</h4>}
                <ul className={styles.rows}>
                  {group.rows.map((row) => (
                    <OutlineRow key={row.row} row={row} isStop={row.row === stop} {...actions} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
      {hidden > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + SHOWN)}>
          {words.more(Math.min(hidden, SHOWN))}
        </Button>
      ) : null}
    </section>
  );
}
