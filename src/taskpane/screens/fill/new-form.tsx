/** Makes a blank form: which form, by whose rules, for which year. */
import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ScreenLayout } from "../../frame/screen-layout";
import { isBusy } from "../../parts/active-review";
import { yearChoices } from "../../parts/year-choices";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { FormPicture } from "./form-picture";

/** Forms with a blank sheet. */
const FORMS = ["project-self-evaluation"] as const;

type NewFormId = (typeof FORMS)[number];

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  profile: { overflowWrap: "anywhere" },
});

interface Props {
  /** Why there is nothing to fill in on the sheet in front. */
  readonly children?: ReactNode;
  /** Goes back to the form in front; absent where there is none. */
  readonly onBack?: () => void;
}

/** The choices for a blank form, and the button that inserts it. */
export function NewForm({ children, onBack }: Props) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().fill;
  const settings = useDeskState((state) => state.settings);
  const profiles = useDeskState((state) => state.profiles);
  const activeId = useDeskState((state) => state.activeId);
  const busy = useDeskState(isBusy);
  const [form, setForm] = useState<NewFormId>(FORMS[0]);
  const [chosenYear, setYear] = useState<number | null>(null);
  // The form is filled once its year is over.
  const year = chosenYear ?? settings.year ?? desk.now().getFullYear() - 1;
  const insert = () =>
    void desk.propose((options, signal) => desk.core.planNewForm(form, year, activeId, options, signal));
  return (
    <ScreenLayout
      foot={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
            {words.insert}
          </Button>
          {onBack === undefined ? null : <Button onClick={onBack}>{words.back}</Button>}
        </>
      }
    >
      {children}
      <h2 className={styles.heading}>{words.newTitle}</h2>
      <Text>{words.canMake}</Text>
      <Field label={words.form}>
        <Select value={form} onChange={(_, { value }) => setForm(value as NewFormId)}>
          {FORMS.map((id) => (
            <option key={id} value={id}>
              {words.formNames[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year}>
        <Select value={year} onChange={(_, { value }) => setYear(Number(value))}>
          {yearChoices(desk.now(), year).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.profile}>
        <Text block>{words.profile(profiles.find(({ id }) => id === settings.profile)?.name ?? settings.profile)}</Text>
        <Text size={200}>{words.profileHint}</Text>
      </div>
      <FormPicture />
    </ScreenLayout>
  );
}
