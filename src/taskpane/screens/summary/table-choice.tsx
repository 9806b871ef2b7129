/** Which tables to write, each with a preview. */
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryTable } from "../../../application/summary/workbook-summary";
import { Folded } from "../../parts/folded";
import { TablePreview } from "../../parts/table-preview";
import { useWords } from "../../use-desk";

/** Rows of a preview: a distribution is seen whole, a long list by its beginning. */
const SHOWN = 6;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalS },
  fold: { paddingLeft: tokens.spacingHorizontalS },
});

/** @param chosen the tables that will be written */
export function TableChoice({
  tables,
  chosen,
  onChoose,
}: {
  readonly tables: readonly SummaryTable[];
  readonly chosen: ReadonlySet<SummaryTable["id"]>;
  readonly onChoose: (id: SummaryTable["id"], isChosen: boolean) => void;
}) {
  const styles = useStyles();
  const words = useWords().summary;
  return (
    <ul className={styles.list}>
      {tables.map(({ id, title, headings, formats, rows }) => (
        <li key={id} className={styles.item}>
          <Checkbox
            label={title}
            checked={chosen.has(id)}
            onChange={(_, { checked }) => onChoose(id, checked === true)}
          />
          <div className={styles.fold}>
            {rows.length === 0 ? (
              <Text size={200}>{words.emptyTable}</Text>
            ) : (
              <Folded
                title={<Text size={200}>{words.rows(rows.length)}</Text>}
                label={`${title} ${words.rows(rows.length)}`}
                isOpen={rows.length <= SHOWN}
              >
                <TablePreview
                  label={words.preview(title)}
                  headings={headings}
                  formats={formats}
                  rows={rows}
                  most={SHOWN}
                  more={words.firstRows}
                />
              </Folded>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
