/** The sheets that were read, each with its state; a name goes to its sheet. */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Summarised } from "../../desk/state";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { sheetStates } from "./sheet-states";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  state: { width: "40%", paddingLeft: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "left", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  errors: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** @param summarised what the sheets came to */
export function SheetList({ summarised }: { readonly summarised: Summarised }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary;
  const sheets = useDeskState((state) => state.sheets);
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const look = { read: undefined, errors: styles.errors, out: styles.quiet };
  return (
    <table className={styles.table} aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
            {words.columns.sheet}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading, styles.state)}>
            {words.columns.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheetStates(summarised, words).map(({ sheet, project, state, kind }) => {
          const id = ids.get(sheet);
          return (
            <tr key={sheet}>
              <td className={styles.cell}>
                {id === undefined ? (
                  <Text>{sheet}</Text>
                ) : (
                  <Link
                    as="button"
                    className={styles.name}
                    title={words.show(sheet)}
                    onClick={() => void desk.select(id, "A1")}
                  >
                    {sheet}
                  </Link>
                )}
                {project === null || project === sheet ? null : (
                  <Text block size={200} className={styles.quiet}>
                    {project}
                  </Text>
                )}
              </td>
              <td className={mergeClasses(styles.cell, styles.state)}>
                <Text className={look[kind]}>{state}</Text>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
