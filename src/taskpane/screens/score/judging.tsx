/** A qualitative row: a person gives its grade, and a score in the grade's band. */
import { Input, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneWords } from "../../../locales/pane";
import { useWords } from "../../use-desk";
import { judgedPoints, withGrade, type Grade, type JudgedPoints, type Judgement } from "./judged-points";

const useStyles = makeStyles({
  judging: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 5em",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  points: { minWidth: 0, "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 } },
  message: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** What is still to be done about the points; null for nothing. */
function messageOf(answer: JudgedPoints, words: PaneWords["score"]): string | null {
  switch (answer.kind) {
    case "none":
    case "points":
      return null;
    case "open":
    case "outside":
      return words.faults[answer.kind](answer.grade.from, answer.grade.to);
    default:
      return words.faults[answer.kind];
  }
}

interface Props {
  /** Indicator's name, for who does not see where the fields stand. */
  readonly name: string;
  readonly grades: readonly Grade[];
  readonly judgement: Judgement;
  readonly onJudge: (judgement: Judgement) => void;
}

/** The grade and the points of a qualitative row. */
export function Judging({ name, grades, judgement, onJudge }: Props) {
  const styles = useStyles();
  const words = useWords().score;
  const id = useId();
  const answer = judgedPoints(judgement, grades);
  const message = messageOf(answer, words);
  const isFault = answer.kind === "outside" || answer.kind === "not-a-number" || answer.kind === "too-fine";
  return (
    <div className={styles.judging}>
      <Select
        size="small"
        aria-label={words.gradeOf(name)}
        value={judgement.grade}
        onChange={(_, { value }) => onJudge(withGrade(judgement, value, grades))}
      >
        <option value="">{words.noGrade}</option>
        {grades.map((grade) => (
          <option key={grade.name} value={grade.name}>
            {words.gradeOption(grade.name, grade.from, grade.to)}
          </option>
        ))}
      </Select>
      {answer.kind === "none" ? null : (
        <Input
          className={styles.points}
          size="small"
          inputMode="decimal"
          aria-label={words.pointsOf(name)}
          aria-invalid={isFault}
          aria-describedby={id}
          value={judgement.points}
          onChange={(_, { value }) => onJudge({ ...judgement, points: value })}
        />
      )}
      <span id={id} role="status" className={mergeClasses(styles.message, isFault && styles.fault)}>
        {message}
      </span>
    </div>
  );
}
