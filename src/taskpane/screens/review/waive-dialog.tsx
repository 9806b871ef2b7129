/** Asks why a finding may stand. */
import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { isWaiverReason } from "../../../application/settings/waivers";
import { PaneDialog } from "../../parts/pane-dialog";
import { useDesk, useWords } from "../../use-desk";

const useStyles = makeStyles({
  finding: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly finding: ReviewFinding;
  readonly onClose: () => void;
}

/** Takes the reason and who gives it; without a reason nothing is waived. */
export function WaiveDialog({ finding, onClose }: Props) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [isTried, setTried] = useState(false);
  const fault = isTried && !isWaiverReason(reason);
  const waive = (): void => {
    setTried(true);
    if (!isWaiverReason(reason)) return;
    void desk.waive(finding, reason.trim(), by.trim());
    onClose();
  };
  return (
    <PaneDialog
      title={words.waiveTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button appearance="primary" onClick={waive}>
            {words.waiveDone}
          </Button>
        </>
      }
    >
      <Text block className={styles.finding}>
        <strong>{finding.cells.join("、")}</strong> {finding.message}
      </Text>
      <Text block size={200}>
        {words.waiveText}
      </Text>
      <Field label={words.reason} required {...(fault ? { validationMessage: words.reasonNeeded } : {})}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.by}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
    </PaneDialog>
  );
}
