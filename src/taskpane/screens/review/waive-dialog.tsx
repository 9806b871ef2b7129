/** Asks why a finding may stand. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { isWaiverReason } from "../../../application/settings/waivers";
import { useDesk, useWords } from "../../use-desk";

interface Props {
  readonly finding: ReviewFinding;
  onClose(): void;
}

export function WaiveDialog({ finding, onClose }: Props) {
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
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.waiveTitle}</DialogTitle>
          <DialogContent>
            <Text block>{finding.message}</Text>
            <Text block size={200}>
              {words.waiveText}
            </Text>
            <Field label={words.reason} required {...(fault ? { validationMessage: words.reasonNeeded } : {})}>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
            <Field label={words.by}>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={waive}>
              {words.waiveDone}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
