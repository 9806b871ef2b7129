/** A list that is known besides the forms: taken from a sheet of this workbook, or pasted. */
import { Button, Field, Select, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListPart } from "../../desk/basis";
import { useDesk, useDeskState, useWords } from "../../use-desk";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** In place of a sheet's id. */
const PASTED = "";
/** Lines of the box before it scrolls. */
const LINES = 3;

/** What was taken in, and the way to take it out again. */
function Taken({ part }: { readonly part: ListPart }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary.basis;
  const taken = useDeskState(({ summary }) => summary.basis[part]);
  const isBusy = useDeskState((state) => state.work !== null);
  if (taken === null) return null;
  const { list, sheet } = taken;
  const count = list[part].length;
  const said = `${words.from(sheet)}${count === 0 ? words.nothingRead[part] : words.listRead(count, list.unread.length)}`;
  return (
    <div className={styles.line}>
      <Text role="status" className={count === 0 ? styles.wrong : undefined}>
        {said}
      </Text>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.dropBasis(part)}>
        {words.remove[part]}
      </Button>
    </div>
  );
}

/** @param part which list */
export function ListBasis({ part }: { readonly part: ListPart }) {
  const desk = useDesk();
  const words = useWords().summary.basis;
  const sheets = useDeskState((state) => state.sheets);
  const isTaken = useDeskState(({ summary }) => summary.basis[part] !== null);
  const isBusy = useDeskState((state) => state.work !== null);
  const [id, setId] = useState(PASTED);
  const [text, setText] = useState("");
  if (isTaken) return <Taken part={part} />;
  const sheet = sheets.find((one) => one.id === id);
  const isPasted = sheet === undefined;
  const take = (): void => void desk.takeList(part, isPasted ? { text } : { sheet });
  return (
    <>
      <Field label={words.whence[part]}>
        <Select value={isPasted ? PASTED : id} onChange={(_, { value }) => setId(value)}>
          <option value={PASTED}>{words.pasted}</option>
          {sheets.map((one) => (
            <option key={one.id} value={one.id}>
              {words.sheet(one.name)}
            </option>
          ))}
        </Select>
      </Field>
      {isPasted ? (
        <Textarea
          aria-label={words.paste[part]}
          placeholder={words.paste[part]}
          rows={LINES}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      ) : null}
      <div>
        <Button size="small" disabledFocusable={isBusy || (isPasted && text.trim() === "")} onClick={take}>
          {words.take[part]}
        </Button>
      </div>
    </>
  );
}
