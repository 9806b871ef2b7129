/** What goes on and what came of it, above the screen: progress, what was written, what failed and what to do. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { countsSentence, failureSentence } from "./pane-sentences";
import type { Work } from "../desk/state";
import { useDesk, useDeskState, useWords } from "../use-desk";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  work: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", gap: tokens.spacingVerticalXXS },
  bar: { gridColumn: "1 / -1" },
  title: { display: "block" },
});

function WorkNotice({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const words = useWords().frame.work;
  const { kind, done, all, left, cancel } = work;
  const files = all === 0 ? words.lookingForFiles : words.files(done, all, left ?? null);
  const sentences = {
    reading: all > 1 ? words.readingSheets(done, all) : words.reading,
    collecting: all > 0 && done === all ? words.summing : files,
    summing: words.summing,
    checking: all > 1 ? words.checking(done, all) : words.reading,
    planning: words.planning,
    writing: words.writing,
    undoing: words.undoing,
  };
  return (
    <div className={styles.work}>
      {/* A count that goes on is read when it is asked for: told aloud at every step it would say nothing else. */}
      <Text size={200} aria-live={all > 1 ? "off" : undefined}>
        {sentences[kind]}
      </Text>
      {cancel === undefined ? null : (
        <Button size="small" appearance="subtle" onClick={cancel}>
          {words.cancel}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-label={sentences[kind]}
        thickness="medium"
        {...(all > 1 ? { value: done / all } : {})}
      />
    </div>
  );
}

function CloseButton() {
  const desk = useDesk();
  const { done } = useWords().frame;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={done.close}
      onClick={desk.dropNotice}
    />
  );
}

function TroubleNotice() {
  const styles = useStyles();
  const trouble = useDeskState((state) => state.trouble);
  const language = useDeskState((state) => state.language);
  const { failure } = useWords().frame;
  const canRead = useDeskState((state) => state.environment.canRead);
  if (trouble === null) return null;
  // The screens say it themselves where nothing can be read.
  if (!canRead && trouble.failure.kind === "workbook" && trouble.failure.fault === "too-old") return null;
  const isCancelled = trouble.failure.kind === "cancelled";
  return (
    <MessageBar intent={isCancelled ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        {isCancelled ? null : <MessageBarTitle className={styles.title}>{failure.title}</MessageBarTitle>}
        {failureSentence(language, trouble.failure)}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />}>
        {trouble.again === undefined ? null : (
          <Button size="small" onClick={trouble.again}>
            {failure.again}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function WrittenNotice() {
  const desk = useDesk();
  const written = useDeskState((state) => state.written);
  const language = useDeskState((state) => state.language);
  const { done } = useWords().frame;
  if (written === null) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{done.written(countsSentence(language, written.counts))}</MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />}>
        <Button size="small" onClick={() => void desk.takeBack()}>
          {done.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function UndoneNotice() {
  const undone = useDeskState((state) => state.undone);
  const { done } = useWords().frame;
  if (undone === null) return null;
  return (
    <MessageBar intent={undone.left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        {done.undone(undone.cells, undone.removedSheets)}
        {undone.left.length > 0 ? done.left(undone.left.join("、")) : null}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />} />
    </MessageBar>
  );
}

/** Progress, what was written and can be taken back, what failed. */
export function Notices() {
  const styles = useStyles();
  const { news } = useWords().frame;
  const work = useDeskState((state) => state.work);
  return (
    <div className={styles.notices} role="status" aria-label={news}>
      {work === null ? null : <WorkNotice work={work} />}
      <TroubleNotice />
      <WrittenNotice />
      <UndoneNotice />
    </div>
  );
}
