/** Which tables to write, each with a preview. */
import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryTable } from "../../../application/summary/summary-table";
import { Folded } from "../../parts/folded";
import { TablePreview } from "../../parts/table-preview";
import { useWords } from "../../use-desk";

/** Rows of a preview: a distribution is seen whole, a long list by its beginning. */
const SHOWN = 6;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalXS },
  under: { paddingLeft: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Id = SummaryTable["id"];

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  return notes.map((note) => (
    <Text key={note} block size={200} className={styles.note}>
      {note}
    </Text>
  ));
}

function Preview({ table }: { readonly table: SummaryTable }) {
  const words = useWords().summary;
  const { title, unitNote, columns, rows, foot, notes } = table;
  if (rows.length === 0) return <Notes notes={notes.length === 0 ? [words.emptyTable] : notes} />;
  return (
    <Folded
      title={<Text size={200}>{words.rows(rows.length)}</Text>}
      label={`${title} ${words.rows(rows.length)}`}
      isOpen={false}
    >
      {unitNote === "" ? null : <Notes notes={[unitNote]} />}
      <TablePreview
        label={words.preview(title)}
        columns={columns}
        rows={rows}
        foot={foot.map((cells) => cells.map(({ value }) => value))}
        most={SHOWN}
        more={words.firstRows}
      />
      <Notes notes={notes} />
    </Folded>
  );
}

/**
 * The tables; one without rows says why and cannot be chosen.
 *
 * @param chosen the tables that will be written
 */
export function TableChoice({
  tables,
  chosen,
  onChoose,
}: {
  readonly tables: readonly SummaryTable[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: readonly Id[], isChosen: boolean) => void;
}) {
  const styles = useStyles();
  const words = useWords().summary;
  const all = tables.map(({ id }) => id);
  return (
    <>
      <div className={styles.line}>
        <Button size="small" onClick={() => onChoose(all, true)}>
          {words.all}
        </Button>
        <Button size="small" onClick={() => onChoose(all, false)}>
          {words.noneOfThem}
        </Button>
      </div>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.item} data-table={table.id}>
            <Checkbox
              label={table.title}
              disabled={table.rows.length === 0}
              checked={chosen.has(table.id)}
              onChange={(_, { checked }) => onChoose([table.id], checked === true)}
            />
            <div className={styles.under}>
              <Preview table={table} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
