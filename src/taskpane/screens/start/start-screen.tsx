/** The first sight: what kind of sheet is in front, and the one button that fits. */
import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Recognition } from "../../../application/review/review";
import { FORM_NAMES } from "../../../domain/form-id";
import { ScreenLayout } from "../../frame/screen-layout";
import { activeReview } from "../../parts/active-review";
import { TooOld } from "../../parts/too-old";
import type { DeskState } from "../../desk/state";
import { useDesk, useDeskState, useWords } from "../../use-desk";

const useStyles = makeStyles({
  lead: { margin: 0, overflowWrap: "anywhere", textWrap: "pretty" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** From so many sheets on, a summary is what a person is likely to want. */
const MANY = 3;

function sheetCount({ sheets }: DeskState): number {
  return sheets.length;
}

function NotAForm({ recognition }: { readonly recognition: Extract<Recognition, { kind: "not-a-form" }> }) {
  const { start } = useWords().frame;
  const { found, missing } = recognition;
  return (
    <>
      <Lead>{start.notAForm}</Lead>
      {found.length === 0 ? null : <Text>{start.found(found.join("、"))}</Text>}
      <Text>{start.missing(missing.join("、"))}</Text>
      <Text>{start.advice}</Text>
    </>
  );
}

function NewForm() {
  const desk = useDesk();
  const { start } = useWords().frame;
  return (
    <Button appearance="primary" onClick={() => desk.open("fill")}>
      {start.newForm}
    </Button>
  );
}

/** What the sentence of the first sight stands in. */
function Lead({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Text as="h2" block size={400} weight="semibold" className={styles.lead}>
      {children}
    </Text>
  );
}

/** The first sight. */
export function StartScreen() {
  const styles = useStyles();
  const desk = useDesk();
  const { start } = useWords().frame;
  const isReady = useDeskState((state) => state.isReady);
  const canRead = useDeskState((state) => state.environment.canRead);
  const review = useDeskState(activeReview)?.review;
  const sheets = useDeskState(sheetCount);
  if (!canRead) return <TooOld />;
  if (review === undefined) {
    return <ScreenLayout>{isReady ? <Text>{start.emptyNext}</Text> : <Spinner label={start.loading} />}</ScreenLayout>;
  }
  const { recognition, year, indicators } = review;
  if (recognition.kind === "form") {
    const check = () => {
      desk.open("review");
      void desk.check("active");
    };
    return (
      <ScreenLayout
        foot={
          <>
            <Button appearance="primary" onClick={check}>
              {start.check}
            </Button>
            {sheets >= MANY ? <Button onClick={() => desk.open("summary")}>{start.summarise}</Button> : null}
          </>
        }
      >
        <Lead>{start.form(FORM_NAMES[recognition.form], year, indicators)}</Lead>
        {review.project === null ? null : <Text className={styles.quiet}>{start.project(review.project)}</Text>}
        <Text>{start.formNext}</Text>
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout foot={<NewForm />}>
      {recognition.kind === "empty" ? (
        <>
          <Lead>{start.empty}</Lead>
          <Text>{start.emptyNext}</Text>
        </>
      ) : null}
      {recognition.kind === "not-read" ? <Lead>{start.notRead(FORM_NAMES[recognition.form])}</Lead> : null}
      {recognition.kind === "not-a-form" ? <NotAForm recognition={recognition} /> : null}
    </ScreenLayout>
  );
}
