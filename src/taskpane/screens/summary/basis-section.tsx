/** 更多依据: what is known besides the forms. Each can be taken out again. */
import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CollectedFile } from "../../../application/summary/collect";
import type { Basis } from "../../desk/summary-state";
import { Folded } from "../../parts/folded";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { FileButton, TAKES_FOLDERS } from "./file-button";
import { ListBasis } from "./list-basis";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {children}
    </div>
  );
}

/** Forms that say what they are used for here; and files of which nothing was read. */
function countForms(files: readonly CollectedFile[]): { readonly forms: number; readonly failed: number } {
  return {
    forms: files.reduce(
      (count, { sheets }) => count + sheets.filter(({ submission }) => submission !== null).length,
      0,
    ),
    failed: files.filter(({ error }) => error !== null).length,
  };
}

function FilesBasis({ part }: { readonly part: "reviewed" | "previous" }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary.basis;
  const forms = useDeskState(({ summary }) => summary.basis[part]);
  const isBusy = useDeskState((state) => state.work !== null);
  const counts = countForms(forms?.files ?? []);
  return (
    <>
      {forms === null ? null : (
        <Text role="status">{words.filesRead(forms.named.length, counts.forms, counts.failed)}</Text>
      )}
      <div className={styles.line}>
        <FileButton part={part} size="small">
          {words.chooseFiles[part]}
        </FileButton>
        {TAKES_FOLDERS ? (
          <FileButton part={part} size="small" isFolder>
            {words.chooseFolder[part]}
          </FileButton>
        ) : null}
        {forms === null ? null : (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.dropBasis(part)}>
            {words.remove[part]}
          </Button>
        )}
      </div>
    </>
  );
}

function Seed() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary.basis;
  const seed = useDeskState(({ summary }) => summary.basis.seed);
  const isBusy = useDeskState((state) => state.work !== null);
  const [text, setText] = useState(seed);
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void desk.changeSeed(text.trim());
      }}
    >
      <Field className={styles.field} label={words.seedLabel} hint={words.seedHint}>
        <Input className={styles.input} value={text} maxLength={40} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button size="small" type="submit" disabledFocusable={isBusy || text.trim() === seed}>
        {words.draw}
      </Button>
    </form>
  );
}

/** How many are given. */
function given({ due, reviews, reviewed, previous, seed }: Basis): number {
  return [due, reviews, reviewed, previous].filter((one) => one !== null).length + (seed === "" ? 0 : 1);
}

/** @param year that is summed up; null where no form prints one */
export function BasisSection({ year }: { readonly year: number | null }) {
  const styles = useStyles();
  const words = useWords().summary.basis;
  const count = useDeskState(({ summary }) => given(summary.basis));
  const isChosen = useDeskState(({ settings }) => settings.year !== null);
  return (
    <Folded title={<Text weight="semibold">{words.title(count)}</Text>}>
      <Text size={200} className={styles.quiet}>
        {words.year(year, isChosen)}
      </Text>
      <Part title={words.due}>
        <ListBasis part="due" />
      </Part>
      <Part title={words.reviews}>
        <ListBasis part="reviews" />
        <FilesBasis part="reviewed" />
      </Part>
      <Part title={words.previous}>
        <FilesBasis part="previous" />
      </Part>
      <Part title={words.seed}>
        <Seed />
      </Part>
    </Folded>
  );
}
