/** The unit's own thresholds, one box each; an empty one stands for the profile's value. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { ProfileView } from "../../../application/profile-views";
import { OWN_THRESHOLDS, type OwnThreshold, type OwnThresholds } from "../../../law/own-thresholds";
import type { PaneWords } from "../../../locales/pane";
import { useWords } from "../../use-desk";
import { THRESHOLD_UNITS, boxText, entryText, readEntry, type Draft } from "./threshold-entry";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  unit: { whiteSpace: "nowrap", overflowWrap: "normal" },
  input: { width: "160px", "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

interface FieldProps {
  readonly name: OwnThreshold;
  readonly text: string;
  /** The profile's value; null where it sets none. */
  readonly standard: number | null;
  readonly onType: (text: string) => void;
}

function withUnit({ units }: PaneWords["settings"], name: OwnThreshold, figure: string): string {
  const unit = THRESHOLD_UNITS[name];
  return `${figure}${unit === "percent" ? "" : " "}${units[unit]}`;
}

function faultText(words: PaneWords["settings"], name: OwnThreshold, text: string): string | undefined {
  const entry = readEntry(name, text);
  if (entry.kind !== "fault") return undefined;
  const { fault } = entry;
  return "bound" in fault ? words.faults[fault.kind](withUnit(words, name, fault.bound)) : words.faults[fault.kind];
}

function ThresholdField({ name, text, standard, onType }: FieldProps) {
  const styles = useStyles();
  const words = useWords().settings;
  const fault = faultText(words, name, text);
  return (
    <Field
      label={words.threshold[name]}
      hint={standard === null ? words.noDefault : words.default(withUnit(words, name, entryText(name, standard)))}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: "error" })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        contentAfter={<span className={styles.unit}>{words.units[THRESHOLD_UNITS[name]]}</span>}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}

/**
 * Every threshold that a unit may set.
 *
 * @param box gets the element around the boxes
 * @param standards what the profile sets
 */
export function ThresholdFields({
  box,
  draft,
  stored,
  standards,
  onType,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly draft: Draft;
  readonly stored: OwnThresholds;
  readonly standards: ProfileView["thresholds"];
  readonly onType: (name: OwnThreshold, text: string) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fields} ref={box}>
      {OWN_THRESHOLDS.map((name) => (
        <ThresholdField
          key={name}
          name={name}
          text={boxText(name, draft, stored)}
          standard={standards[name]}
          onType={(text) => onType(name, text)}
        />
      ))}
    </div>
  );
}
