/** How far a target was reached, as a thin bar. The figure stands beside it, in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { barOf } from "./bar";

const useStyles = makeStyles({
  bar: {
    width: "100%",
    height: "6px",
    display: "block",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  track: { fill: tokens.colorNeutralBackground6 },
  done: { fill: tokens.colorBrandBackground },
  // What lies beyond the target is hatched: it can be told from the rest without its colour.
  beyond: { stroke: tokens.colorBrandBackground, strokeWidth: "2px" },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
});

/** Size of the drawing, in its own units. */
const WIDTH = 280;
const HEIGHT = 6;

/** Distance of the strokes of the hatching. */
const STROKES = 5;

/** @param completion a fraction */
export function CompletionBar({ completion }: { readonly completion: number }) {
  const styles = useStyles();
  const { done, target } = barOf(completion, WIDTH);
  const strokes = Array.from(
    { length: target < done ? Math.ceil((done - target) / STROKES) : 0 },
    (_, index) => target + index * STROKES,
  );
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width={WIDTH} height={HEIGHT} />
      <rect className={styles.done} width={Math.min(done, target)} height={HEIGHT} />
      {strokes.map((x) => (
        <path key={x} className={styles.beyond} d={`M${x} ${HEIGHT}L${x + STROKES} 0`} />
      ))}
      {target < done ? <path className={styles.mark} d={`M${target} 0V${HEIGHT}`} /> : null}
    </svg>
  );
}
