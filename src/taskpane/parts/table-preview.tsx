/** A small table: what a summary table will look like. It scrolls sideways by itself, never the pane. */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { numberText } from "./number-text";

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", width: "max-content", minWidth: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    maxWidth: "180px",
    overflowWrap: "anywhere",
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { minWidth: "48px" },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  last: { borderBottomStyle: "none" },
  below: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

type Cell = string | number | null;

export interface TablePreviewProps {
  /** Says what the table is. */
  readonly label: string;
  readonly headings: readonly string[];
  /** Excel's number formats, one a column. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are shown. */
  readonly most: number;
  /** Says how many of all are shown. */
  readonly more: (shown: number, all: number) => string;
}

/** True where a column holds figures and nothing else. */
function isFigures(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => typeof cell === "number");
}

/** The first rows of a table, figures to the right. */
export function TablePreview({ label, headings, formats, rows, most, more }: TablePreviewProps) {
  const styles = useStyles();
  const shown = rows.slice(0, most);
  const figures = headings.map((_, column) => isFigures(rows, column));
  const look = (column: number): string => (figures[column] === true ? styles.number : styles.text);
  return (
    <div>
      {/* Wider than the pane it is scrolled, by the keyboard too. */}
      <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {headings.map((heading, column) => (
                <th key={heading} scope="col" className={mergeClasses(styles.cell, look(column), styles.heading)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // A preview is never sorted: a row is its place.
              <tr key={index}>
                {headings.map((heading, column) => {
                  const cell = row[column] ?? null;
                  const isLast = index === shown.length - 1;
                  return (
                    <td key={heading} className={mergeClasses(styles.cell, look(column), isLast && styles.last)}>
                      {typeof cell === "number" ? numberText(cell, formats[column] ?? "General") : cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length ? (
        <Text size={200} className={styles.below}>
          {more(shown.length, rows.length)}
        </Text>
      ) : null}
    </div>
  );
}
