/** Shows what is to be written before it is. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellWrite, WritePlan } from "../../application/workbook/write-plan";
import { cellAddress } from "../../domain/cell-address";
import { countsSentence } from "./pane-sentences";
import { planNote, planPurpose } from "../../locales/plans";
import { PaneDialog } from "../parts/pane-dialog";
import { useDesk, useDeskState, useWords } from "../use-desk";

/** A person reads so many; the rest is counted. */
const SHOWN = 12;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Changed {
  readonly address: string;
  readonly write: CellWrite;
}

function overwritten({ sheets }: WritePlan): Changed[] {
  return sheets.flatMap(({ cells }) =>
    cells
      .filter(({ before, content }) => before !== "" && before !== content)
      .map((write) => ({ address: cellAddress(write.row, write.column), write })),
  );
}

function Changes({ plan }: { readonly plan: WritePlan }) {
  const styles = useStyles();
  const words = useWords().frame.preview;
  const changes = overwritten(plan);
  if (changes.length === 0) return <Text size={200}>{words.untouched}</Text>;
  return (
    <>
      <Text size={200}>{words.overwritten(changes.length)}</Text>
      <table className={styles.table} aria-label={words.changes}>
        <thead>
          <tr>
            {[words.place, words.now, words.then].map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, SHOWN).map(({ address, write }) => (
            <tr key={address}>
              <td className={styles.cell}>{address}</td>
              <td className={styles.cell}>{String(write.before)}</td>
              <td className={styles.cell}>{write.content === null ? words.empty : String(write.content)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > SHOWN ? <Text size={200}>{words.more(changes.length - SHOWN)}</Text> : null}
    </>
  );
}

/** Lets a person look at a plan and agree to it, or not. */
export function PreviewDialog() {
  const styles = useStyles();
  const desk = useDesk();
  const preview = useDeskState((state) => state.preview);
  const language = useDeskState((state) => state.language);
  const words = useWords().frame.preview;
  if (preview === null) return null;
  const { plan, counts } = preview;
  return (
    <PaneDialog
      isAlert
      title={planPurpose(language, plan.purpose)}
      onClose={desk.dropPreview}
      actions={
        <>
          <Button onClick={desk.dropPreview}>{words.cancel}</Button>
          <Button appearance="primary" onClick={() => void desk.applyPreview()}>
            {words.apply}
          </Button>
        </>
      }
    >
      <Text>{words.will(countsSentence(language, counts))}</Text>
      <Changes plan={plan} />
      {plan.notes.length === 0 ? null : (
        <>
          <Text weight="semibold" size={200}>
            {words.notes}
          </Text>
          <ul className={styles.notes}>
            {plan.notes.map((note) => {
              const sentence = planNote(language, note);
              return (
                <li key={sentence}>
                  <Text size={200}>{sentence}</Text>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </PaneDialog>
  );
}
