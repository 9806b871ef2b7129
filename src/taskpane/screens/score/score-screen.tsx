/** 评分: each indicator scored again, beside what was filled in. */
import { Button, Spinner, Text } from "@fluentui/react-components";
import type { Recognition } from "../../../application/review/review";
import { FORM_NAMES } from "../../../domain/form-id";
import { ScreenLayout } from "../../frame/screen-layout";
import { activeReview, isBusy } from "../../parts/active-review";
import { TooOld } from "../../parts/too-old";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { ScoredForm } from "./scored-form";

function NotScored() {
  const desk = useDesk();
  const words = useWords().score;
  const busy = useDeskState(isBusy);
  return (
    <ScreenLayout
      foot={
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void desk.check("active")}>
          {words.recompute}
        </Button>
      }
    >
      <Text weight="semibold">{words.notScored}</Text>
      <Text>{words.notScoredNext}</Text>
    </ScreenLayout>
  );
}

function NotOurs({ recognition }: { readonly recognition: Recognition }) {
  const desk = useDesk();
  const words = useWords().score;
  const sentence = {
    empty: words.empty,
    "not-a-form": words.notAForm,
    form: words.noRows,
    "not-read": recognition.kind === "not-read" ? words.notRead(FORM_NAMES[recognition.form]) : "",
  }[recognition.kind];
  return (
    <ScreenLayout
      foot={
        <Button appearance="primary" onClick={() => desk.open("fill")}>
          {words.toFill}
        </Button>
      }
    >
      <Text>{sentence}</Text>
    </ScreenLayout>
  );
}

/** The screen 评分 with its states. */
export function ScoreScreen() {
  const words = useWords().score;
  const canRead = useDeskState((state) => state.environment.canRead);
  const isReady = useDeskState((state) => state.isReady);
  const reviewed = useDeskState(activeReview);
  if (!canRead) return <TooOld />;
  if (reviewed === undefined) {
    return isReady ? (
      <NotScored />
    ) : (
      <ScreenLayout>
        <Spinner label={words.loading} />
      </ScreenLayout>
    );
  }
  const { recognition, scores } = reviewed.review;
  if (scores === null || recognition.kind !== "form") return <NotOurs recognition={recognition} />;
  return <ScoredForm key={reviewed.sheet.id} reviewed={reviewed} scores={scores} />;
}
