/** 已豁免: what may stand, why, who says so; each can be taken back. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { WaivedFinding } from "../../../application/settings/waivers";
import { useDesk, useWords } from "../../use-desk";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  line: { display: "block" },
});

export function WaivedList({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  if (waived.length === 0) return null;
  return (
    <details>
      <summary>{words.waived(waived.length)}</summary>
      <ul className={styles.list}>
        {waived.map(({ finding, waiver }) => (
          <li key={finding.key} className={styles.item}>
            <Text className={styles.line}>
              <strong>{finding.cells.join("、")}</strong> {finding.message}
            </Text>
            <Text className={styles.line} size={200}>
              {words.reason}：{waiver.reason}（{words.waivedBy(waiver.by, waiver.on)}）
            </Text>
            <Button size="small" appearance="subtle" onClick={() => void desk.unwaive(finding.key)}>
              {words.unwaive}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
