/** What became of every file and sheet; a sheet of this workbook goes to itself. */
import { Button, Link, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { countKinds, type LineKind, type SourceLine } from "./source-lines";

/** A list up to here is seen whole. */
const SHORT = 12;
/** Lines that are shown before a person asks for the rest. */
const SHOWN = 50;

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warned: { color: tokens.colorStatusWarningForeground3 },
});

/** True where a kind asks a person for something. */
const ASKS: ReadonlySet<LineKind> = new Set<LineKind>(["failed", "duplicate", "other-year", "errors"]);

function Line({ line, id }: { readonly line: SourceLine; readonly id: string | undefined }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary;
  const { name, project, state, kind } = line;
  const look = {
    failed: styles.bad,
    duplicate: styles.warned,
    "other-year": styles.warned,
    errors: styles.bad,
    counted: styles.quiet,
    out: styles.quiet,
  };
  return (
    <li className={styles.line} data-source={kind}>
      {id === undefined ? (
        <span>{name}</span>
      ) : (
        <Link as="button" className={styles.name} title={words.show(name)} onClick={() => void desk.select(id, "A1")}>
          {name}
        </Link>
      )}
      {project === null || project === name ? null : (
        <Text size={200} className={styles.quiet}>
          {project}
        </Text>
      )}
      <Text size={200} className={look[kind]}>
        {state}
      </Text>
    </li>
  );
}

/** Narrows a long list; the list is shut as long as no chip is pressed. */
function Chips({
  lines,
  chosen,
  onChoose,
}: {
  readonly lines: readonly SourceLine[];
  readonly chosen: LineKind | "all" | null;
  readonly onChoose: (kind: LineKind | "all" | null) => void;
}) {
  const styles = useStyles();
  const words = useWords().summary;
  const chips: readonly (readonly [LineKind | "all", number])[] = [...countKinds(lines), ["all", lines.length]];
  return (
    <div className={styles.chips} role="group" aria-label={words.narrow}>
      {chips.map(([kind, count]) => (
        <ToggleButton
          key={kind}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          {words.kinds[kind](count)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** @param lines in the order in which they are shown */
export function SourceList({ lines }: { readonly lines: readonly SourceLine[] }) {
  const styles = useStyles();
  const words = useWords().summary;
  const sheets = useDeskState((state) => state.sheets);
  const first = lines[0]?.kind ?? "out";
  const [chosen, setChosen] = useState<LineKind | "all" | null>(ASKS.has(first) ? first : null);
  const [isWhole, setWhole] = useState(false);
  const isShort = lines.length <= SHORT;
  const wanted = isShort || chosen === "all" ? lines : lines.filter(({ kind }) => kind === chosen);
  const shown = isWhole ? wanted : wanted.slice(0, SHOWN);
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const choose = (kind: LineKind | "all" | null): void => {
    setChosen(kind);
    setWhole(false);
  };
  return (
    <>
      {isShort ? null : <Chips lines={lines} chosen={chosen} onChoose={choose} />}
      {shown.length === 0 ? null : (
        <ul className={styles.list} aria-label={words.list}>
          {shown.map((line, index) => (
            // Of two sheets of one name in one file the place tells which is which.
            <Line
              key={`${index} ${line.name}`}
              line={line}
              id={line.sheet === null ? undefined : ids.get(line.sheet)}
            />
          ))}
        </ul>
      )}
      {wanted.length > shown.length ? (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {words.showRest(wanted.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
