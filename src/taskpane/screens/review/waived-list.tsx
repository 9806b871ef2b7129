/** 已豁免: what may stand, why, who says so; each can be taken back. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { WaivedFinding } from "../../../application/settings/waivers";
import { Folded } from "../../parts/folded";
import { useDesk, useWords } from "../../use-desk";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** @returns nothing where nothing is waived */
export function WaivedList({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  if (waived.length === 0) return null;
  return (
    <Folded title={<Text weight="semibold">{words.waived(waived.length)}</Text>}>
      <ul className={styles.list}>
        {waived.map(({ finding, waiver }) => (
          <li key={finding.key} className={styles.item}>
            <Text>
              <strong>{finding.cells.join("、")}</strong> {finding.message}
            </Text>
            <Text size={200} className={styles.quiet}>
              {words.waivedFor(waiver.reason)}
              {words.inBrackets(words.waivedBy(waiver.by, waiver.on))}
            </Text>
            <Button
              className={styles.back}
              size="small"
              appearance="subtle"
              onClick={() => void desk.unwaive(finding.key)}
            >
              {words.unwaive}
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
