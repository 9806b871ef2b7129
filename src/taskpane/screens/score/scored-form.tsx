/** A form that was scored again: its lines, its sums, and what is to be written. */
import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { ScoreSheet } from "../../../application/review/review";
import type { Reviewed } from "../../desk/state";
import { ScreenLayout } from "../../frame/screen-layout";
import { isBusy } from "../../parts/active-review";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { NO_JUDGEMENT, type Judgement } from "./judged-points";
import { NOTHING_ASKED, choicesOf, withJudgement, withTick, type Asked } from "./score-choices";
import { differs, scoreLines, type ScoreLine } from "./score-lines";
import { ScoreRow } from "./score-row";
import { ScoreSums } from "./score-sums";

/** Lines shown at a time. */
const SHOWN = 100;

const NO_LINES: readonly ScoreLine[] = [];

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  summary: { flexGrow: 1 },
  rows: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  more: { alignSelf: "center" },
});

/** What a person asked for; forgotten once it was written. */
function useAsked() {
  const written = useDeskState((state) => state.written);
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const [seen, setSeen] = useState(written);
  if (written !== seen) {
    setSeen(written);
    if (written?.receipt.plan.purpose === "scores") setAsked(NOTHING_ASKED);
  }
  return [asked, setAsked] as const;
}

function Notes({ reviewed }: { readonly reviewed: Reviewed }) {
  const words = useWords().score;
  return (
    <>
      {reviewed.isStale ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      ) : null}
      {reviewed.isProtected ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.protectedSheet}</MessageBarBody>
        </MessageBar>
      ) : null}
    </>
  );
}

interface Props {
  readonly reviewed: Reviewed;
  readonly scores: ScoreSheet;
}

/** Lines, sums, and the button that writes what is ticked. */
export function ScoredForm({ reviewed, scores }: Props) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().score;
  const busy = useDeskState(isBusy);
  const [asked, setAsked] = useAsked();
  const [limit, setLimit] = useState(SHOWN);
  const lines = useMemo(() => scoreLines(scores, words.execution), [scores, words]);
  const differing = useMemo(() => lines.filter(differs), [lines]);
  const open = useMemo(() => lines.filter(({ recomputed }) => recomputed === null).length, [lines]);
  const { choices, unfinished } = useMemo(() => choicesOf(lines, asked), [lines, asked]);
  // A long list is drawn piece by piece, so that the pane answers meanwhile.
  const drawn = useDeferredValue(lines, NO_LINES);
  const { id } = reviewed.sheet;

  const show = useCallback(
    ({ cell }: ScoreLine) => (cell === null ? undefined : void desk.select(id, cell)),
    [desk, id],
  );
  const tick = useCallback(
    (key: string, isTicked: boolean) => setAsked((before) => withTick(before, [key], isTicked)),
    [setAsked],
  );
  const judge = useCallback(
    (key: string, judgement: Judgement) => setAsked((before) => withJudgement(before, key, judgement)),
    [setAsked],
  );
  const keys = differing.map(({ key }) => key);
  const allTicked = keys.length > 0 && keys.every((key) => asked.ticked.has(key));
  // What was computed before the sheet changed is not written.
  const write = () =>
    reviewed.isStale
      ? void desk.check("active")
      : void desk.proposeFor({ id }, (raw, options, signal) => desk.core.planScores(raw, choices, options, signal));
  const rest = lines.length - limit;
  return (
    <ScreenLayout
      foot={
        <Button
          appearance="primary"
          disabledFocusable={busy || (choices.length === 0 && !reviewed.isStale)}
          onClick={write}
        >
          {reviewed.isStale ? words.recompute : choices.length === 0 ? words.write : words.writeCount(choices.length)}
        </Button>
      }
    >
      <Notes reviewed={reviewed} />
      {lines.length === 0 ? (
        <Text>{words.noRows}</Text>
      ) : (
        <>
          <div className={styles.head}>
            <Text role="status" className={styles.summary}>
              {words.summary(lines.length, differing.length, open)}
            </Text>
            {differing.length === 0 ? null : (
              <Button size="small" onClick={() => setAsked((before) => withTick(before, keys, !allTicked))}>
                {allTicked ? words.untickAll : words.tickDiffering(keys.length)}
              </Button>
            )}
          </div>
          <ul className={styles.rows} aria-label={words.list}>
            {drawn.slice(0, limit).map((line) => (
              <ScoreRow
                key={line.key}
                line={line}
                isTicked={asked.ticked.has(line.key)}
                judgement={asked.judged.get(line.key) ?? NO_JUDGEMENT}
                onShow={show}
                onTick={tick}
                onJudge={judge}
              />
            ))}
          </ul>
          {rest > 0 ? (
            <Button size="small" appearance="subtle" className={styles.more} onClick={() => setLimit(limit + SHOWN)}>
              {words.more(Math.min(rest, SHOWN))}
            </Button>
          ) : null}
          <ScoreSums scores={scores} />
          <Text size={200} role="status">
            {unfinished > 0 ? words.unfinished(unfinished) : choices.length === 0 ? words.nothingChosen : null}
          </Text>
        </>
      )}
    </ScreenLayout>
  );
}
