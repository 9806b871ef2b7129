/** Sums by level, execution, total and grade, against what the form prints. */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreSheet } from "../../../application/review/review";
import { percentText, pointsText } from "../../parts/figure-text";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "right",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left" },
    "& thead th": { color: tokens.colorNeutralForeground3 },
  },
  total: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
  off: { color: tokens.colorStatusWarningForeground3 },
  steps: { overflowWrap: "anywhere" },
});

interface LineProps {
  readonly name: string;
  readonly weight: number | null;
  readonly filled: number | null;
  readonly recomputed: number | null;
  readonly isTotal?: boolean;
}

function Line({ name, weight, filled, recomputed, isTotal = false }: LineProps) {
  const styles = useStyles();
  const isOff = filled !== null && recomputed !== null && filled !== recomputed;
  return (
    <tr className={mergeClasses(isTotal && styles.total)}>
      <th scope="row">{name}</th>
      <td>{pointsText(weight)}</td>
      <td>{pointsText(filled)}</td>
      <td className={mergeClasses(isOff && styles.off)}>{pointsText(recomputed)}</td>
    </tr>
  );
}

/** The table of sums below the lines. */
export function ScoreSums({ scores }: { readonly scores: ScoreSheet }) {
  const styles = useStyles();
  const words = useWords().score;
  const { levels, execution, total } = scores;
  const isSumOff = total.printed !== null && total.sum !== null && total.printed !== total.sum;
  return (
    <section aria-label={words.sums}>
      <h2 className={styles.heading}>{words.sums}</h2>
      <table className={styles.table} aria-label={words.sums}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.filled}</th>
            <th scope="col">{words.recomputed}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level1, weight, filled, recomputed }) => (
            <Line
              key={level1}
              name={level1 === "" ? words.noLevel : level1}
              weight={weight}
              filled={filled}
              recomputed={recomputed}
            />
          ))}
          {execution === null ? null : (
            <Line
              name={execution.rate === null ? words.execution : `${words.execution} ${percentText(execution.rate)}`}
              weight={execution.weight}
              filled={execution.filled}
              recomputed={execution.recomputed}
            />
          )}
          <Line name={words.total} weight={total.weight} filled={total.printed} recomputed={total.recomputed} isTotal />
          <tr className={styles.total}>
            <th scope="row" colSpan={2}>
              {words.gradeRow}
            </th>
            <td>{total.printedGrade ?? words.notPrinted}</td>
            <td>{total.grade ?? "—"}</td>
          </tr>
        </tbody>
      </table>
      {isSumOff ? (
        <Text block size={200} className={styles.off}>
          {words.sumOff(pointsText(total.sum), pointsText(total.printed))}
        </Text>
      ) : null}
      {total.steps === "" ? null : (
        <Text block size={200} className={styles.steps}>
          {total.steps}
        </Text>
      )}
    </section>
  );
}
