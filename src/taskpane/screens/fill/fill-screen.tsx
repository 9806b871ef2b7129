/** 填报: the form in front, row by row; or a new one. */
import { Button, Spinner, Text, makeStyles } from "@fluentui/react-components";
import type { Recognition } from "../../../application/review/review";
import { FORM_NAMES } from "../../../domain/form-id";
import { ScreenLayout } from "../../frame/screen-layout";
import { activeReview } from "../../parts/active-review";
import { TooOld } from "../../parts/too-old";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { FormRows } from "./form-rows";
import { NewForm } from "./new-form";

const useStyles = makeStyles({ look: { alignSelf: "center" } });

function NotOurs({ recognition }: { readonly recognition: Recognition }) {
  const words = useWords().fill;
  if (recognition.kind === "not-read") return <Text>{words.notRead(FORM_NAMES[recognition.form])}</Text>;
  return <Text>{recognition.kind === "empty" ? words.empty : words.notAForm}</Text>;
}

/** Before the sheet was looked at; the button is for when that did not come about by itself. */
function Unseen({ onNew }: { readonly onNew: () => void }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().fill;
  const isReady = useDeskState((state) => state.isReady);
  return (
    <ScreenLayout foot={isReady ? <Button onClick={onNew}>{words.newForm}</Button> : undefined}>
      <Spinner label={words.loading} />
      {isReady ? (
        <Button className={styles.look} size="small" onClick={() => void desk.check("active")}>
          {words.look}
        </Button>
      ) : null}
    </ScreenLayout>
  );
}

function Sheet({ sheetId }: { readonly sheetId: string | null }) {
  const reviewed = useDeskState(activeReview);
  const isReady = useDeskState((state) => state.isReady);
  const desk = useDesk();
  const isNew = useDeskState((state) => state.newFormOn !== null && state.newFormOn === sheetId);
  const recognition = reviewed?.review.recognition;
  if (recognition !== undefined && recognition.kind !== "form") {
    return (
      <NewForm>
        <NotOurs recognition={recognition} />
      </NewForm>
    );
  }
  if (sheetId === null && isReady) return <NewForm />;
  if (isNew) return <NewForm onBack={() => desk.offerNewForm(false)} />;
  return reviewed === undefined ? (
    <Unseen onNew={() => desk.offerNewForm(true)} />
  ) : (
    <FormRows reviewed={reviewed} onNew={() => desk.offerNewForm(true)} />
  );
}

/** The screen 填报: the form in front, or a new one. */
export function FillScreen() {
  const canRead = useDeskState((state) => state.environment.canRead);
  const activeId = useDeskState((state) => state.activeId);
  // Another sheet in front begins anew.
  return canRead ? <Sheet key={activeId} sheetId={activeId} /> : <TooOld />;
}
