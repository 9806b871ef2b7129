/** A sheet without findings to show: what was checked, or why it was not. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { FORM_NAMES } from "../../../domain/form-id";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { LEVELS, type ShownSheet } from "./shown-findings";

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS } });

function Nothing({ sheet }: { readonly sheet: ShownSheet }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const { rulesRun, indicators, documents } = sheet.reviewed.review;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.lines}>
        <MessageBarTitle>{words.none}</MessageBarTitle>
        <Text>{words.noneChecked(rulesRun, indicators)}</Text>
        <Text size={200}>{words.noneBy(documents.join("、"))}</Text>
        <Text>{words.noneNext}</Text>
        <Button size="small" onClick={() => desk.open("score")}>
          {words.toScore}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/** @param isFiltered true where a filter or a search may hide findings */
export function Unfound({ sheet, isFiltered }: { readonly sheet: ShownSheet; readonly isFiltered: boolean }) {
  const words = useWords().review;
  const isPart = useDeskState((state) => state.checked?.area != null);
  const { recognition } = sheet.reviewed.review;
  if (recognition.kind === "not-read") return <Text>{words.notRead(FORM_NAMES[recognition.form])}</Text>;
  if (recognition.kind !== "form") return <Text>{words.notAForm}</Text>;
  if (LEVELS.every((level) => sheet.counts[level] === 0)) {
    return isPart && sheet.reviewed.entries.length > 0 ? (
      <Text>{words.noneInSelection}</Text>
    ) : (
      <Nothing sheet={sheet} />
    );
  }
  return isFiltered && sheet.groups.length === 0 ? <Text>{words.noneShown}</Text> : null;
}
