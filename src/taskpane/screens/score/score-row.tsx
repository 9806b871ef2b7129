/** One line of 评分: what was reached, what was filled in, what comes out. Opens to the steps. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import { percentText, pointsText } from "../../parts/figure-text";
import { ROW_BUTTON } from "../../parts/row-button";
import { useWords } from "../../use-desk";
import { CompletionBar } from "./completion-bar";
import { Judging } from "./judging";
import type { Judgement } from "./judged-points";
import { differs, type ScoreLine } from "./score-lines";
import { ScoreFigures } from "./score-figures";
import { ScoreSteps } from "./score-steps";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  tick: { gridColumn: 1, gridRow: 1, alignSelf: "start", marginLeft: "-6px", marginTop: "-4px" },
  rest: { gridColumn: 2, minWidth: 0 },
  button: {
    ...ROW_BUTTON,
    display: "block",
    width: "100%",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  name: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, marginTop: "3px", color: tokens.colorNeutralForeground3 },
  reached: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  above: { fontWeight: tokens.fontWeightSemibold },
  inset: { padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface Props {
  readonly line: ScoreLine;
  readonly isTicked: boolean;
  readonly judgement: Judgement;
  readonly onShow: (line: ScoreLine) => void;
  readonly onTick: (key: string, isTicked: boolean) => void;
  readonly onJudge: (key: string, judgement: Judgement) => void;
}

function Completion({ completion, isExecution }: { completion: number; isExecution: boolean }) {
  const styles = useStyles();
  const words = useWords().score;
  const percent = percentText(completion);
  if (completion <= 1) return <span>{isExecution ? words.rate(percent) : words.completion(percent)}</span>;
  return (
    <span className={styles.above}>{isExecution ? words.rateAbove(percent) : words.completionAbove(percent)}</span>
  );
}

function OneRow({ line, isTicked, judgement, onShow, onTick, onJudge }: Props) {
  const styles = useStyles();
  const words = useWords().score;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { key, completion, isExecution, target, actual, recomputed, grades } = line;
  const name = line.name === "" ? words.unnamed : line.name;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.row}>
      {differs(line) ? (
        <Checkbox
          className={styles.tick}
          aria-label={words.tick(name, pointsText(recomputed))}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(key, checked === true)}
        />
      ) : null}
      <div className={styles.rest}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": id } : {})}
          onClick={() => {
            setOpen(!isOpen);
            onShow(line);
          }}
        >
          <span className={styles.name}>
            <span className={styles.words}>{name}</span>
            <Chevron className={styles.chevron} />
          </span>
          <span className={styles.reached}>
            <span>
              {isExecution
                ? null
                : `${target === "" ? words.noFigure : target} ${words.arrow} ${actual === "" ? words.noFigure : actual}`}
            </span>
            {completion === null ? null : <Completion completion={completion} isExecution={isExecution} />}
          </span>
          {completion === null ? null : <CompletionBar completion={completion} />}
          <ScoreFigures line={line} />
        </button>
        <div className={styles.inset}>
          {grades.length === 0 ? null : (
            <Judging name={name} grades={grades} judgement={judgement} onJudge={(given) => onJudge(key, given)} />
          )}
          {isOpen ? <ScoreSteps id={id} line={line} /> : null}
        </div>
      </div>
    </li>
  );
}

/** Lines are drawn again only where they changed. */
export const ScoreRow = memo(OneRow);
