/** A small picture of the form: title, head, money, indicators. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "240px",
    height: "auto",
    margin: "0 auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", fill: "none" },
  label: { fill: tokens.colorNeutralBackground3 },
  text: { fill: tokens.colorNeutralForeground4 },
  title: { fill: tokens.colorNeutralForeground2 },
  score: { fill: tokens.colorBrandBackground2 },
  points: { fill: tokens.colorBrandForeground1 },
});

const HEAD = [26, 38];
const FUNDS = [54, 65, 76, 87];
/** Indicator rows, by first level: what each level's block spans. */
const LEVELS = [
  { top: 114, rows: 4 },
  { top: 158, rows: 3 },
  { top: 191, rows: 1 },
];
const ROW = 11;
const BOTTOM = 202;
/** Widths of what is written in a row, so that no two look alike. */
const INKS = [46, 34, 40, 28, 44, 36, 30, 42];

/** A drawing of the form, for the eye only. */
export function FormPicture() {
  const styles = useStyles();
  const rows = LEVELS.flatMap(({ top, rows: count }) => Array.from({ length: count }, (_, index) => top + index * ROW));
  return (
    <svg className={styles.picture} viewBox="0 0 210 226" aria-hidden="true" focusable="false">
      <rect className={styles.title} x="66" y="10" width="78" height="6" rx="2" />
      {HEAD.map((y) => (
        <g key={y}>
          <rect className={styles.label} x="10" y={y} width="32" height="10" />
          <rect className={styles.text} x="48" y={y + 4} width="52" height="3" rx="1" />
          <rect className={styles.label} x="108" y={y} width="32" height="10" />
          <rect className={styles.text} x="146" y={y + 4} width="34" height="3" rx="1" />
        </g>
      ))}
      <rect className={styles.label} x="10" y="54" width="190" height={ROW} />
      <rect className={styles.score} x="176" y="65" width="24" height="33" />
      {FUNDS.map((y) => (
        <path key={y} className={styles.line} d={`M10 ${y}H200`} />
      ))}
      {[54, 88, 122, 150, 176].map((x) => (
        <path key={x} className={styles.line} d={`M${x} 54V98`} />
      ))}
      <path className={styles.line} d="M10 98H200" />
      <rect className={styles.label} x="10" y="103" width="190" height={ROW} />
      <rect className={styles.score} x="154" y="114" width="22" height={BOTTOM - 114} />
      {rows.map((y, index) => (
        <g key={y}>
          <rect className={styles.text} x="62" y={y + 4} width={INKS[index]} height="3" rx="1" />
          <rect className={styles.text} x="118" y={y + 4} width="12" height="3" rx="1" />
          <rect className={styles.points} x="160" y={y + 4} width="10" height="3" rx="1" />
          <path className={styles.line} d={`M56 ${y}H200`} />
        </g>
      ))}
      {LEVELS.map(({ top, rows: count }) => (
        <g key={top}>
          <rect className={styles.label} x="10" y={top} width="24" height={count * ROW} />
          <path className={styles.line} d={`M10 ${top}H56`} />
        </g>
      ))}
      {[34, 56, 112, 134, 154, 176].map((x) => (
        <path key={x} className={styles.line} d={`M${x} 103V${BOTTOM}`} />
      ))}
      <path className={styles.line} d="M10 54V98H200V54Z" />
      <path className={styles.line} d="M10 26H200V48H10Z M10 37H200" />
      <path className={styles.line} d={`M10 103H200V${BOTTOM + 14}H10Z M10 ${BOTTOM}H200`} />
      <rect className={styles.title} x="118" y={BOTTOM + 6} width="22" height="3" rx="1" />
      <rect className={styles.points} x="158" y={BOTTOM + 5} width="14" height="5" rx="1" />
    </svg>
  );
}
