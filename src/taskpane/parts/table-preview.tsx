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
  foot: { fontWeight: tokens.fontWeightSemibold },
  below: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

type Cell = string | number | null;

interface PreviewColumn {
  readonly key: string;
  readonly heading: string;
  /** Excel's number format; "@" for text. */
  readonly format: string;
}

export interface TablePreviewProps {
  /** Says what the table is. */
  readonly label: string;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** 合计 and the like: always shown, in bold. */
  readonly foot: readonly (readonly Cell[])[];
  /** Rows that are shown. */
  readonly most: number;
  /** Says how many of all are shown. */
  readonly more: (shown: number, all: number) => string;
}

function cellText(cell: Cell, format: string): string {
  if (cell === null) return "";
  return typeof cell === "number" ? numberText(cell, format) : cell;
}

/** The first rows of a table and its foot, figures to the right. */
export function TablePreview({ label, columns, rows, foot, most, more }: TablePreviewProps) {
  const styles = useStyles();
  const shown = rows.slice(0, most).map((cells) => ({ cells, isFoot: false }));
  const lines = [...shown, ...foot.map((cells) => ({ cells, isFoot: true }))];
  const look = (format: string): string => (format === "@" ? styles.text : styles.number);
  return (
    <div>
      {/* Wider than the pane it is scrolled, by the keyboard too. */}
      <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ key, heading, format }) => (
                <th key={key} scope="col" className={mergeClasses(styles.cell, look(format), styles.heading)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cells, isFoot }, index) => (
              // A preview is never sorted: a row is its place.
              <tr key={index} className={isFoot ? styles.foot : undefined}>
                {columns.map(({ key, format }, column) => {
                  const isLast = index === lines.length - 1;
                  return (
                    <td key={key} className={mergeClasses(styles.cell, look(format), isLast && styles.last)}>
                      {cellText(cells[column] ?? null, format)}
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
