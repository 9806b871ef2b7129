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
import { Folded } from "../../parts/folded";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { LEVELS, type ShownSheet } from "./shown-findings";

const useStyles = makeStyles({
  title: { display: "block" },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalMNudge,
  },
  documents: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  next: { alignSelf: "flex-start" },
});

function Nothing({ sheet }: { readonly sheet: ShownSheet }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const { rulesRun, indicators, documents } = sheet.reviewed.review;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.lines}>
        <MessageBarTitle className={styles.title}>{words.none}</MessageBarTitle>
        <Text>{words.noneChecked(rulesRun, indicators)}</Text>
        <Folded title={<Text>{words.noneBy(documents.length)}</Text>}>
          <ul className={styles.documents}>
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </Folded>
        <Text>{words.noneNext}</Text>
        <Button className={styles.next} size="small" onClick={() => desk.open("score")}>
          {words.toScore}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/**
 * A sentence instead of findings; nothing where there are some.
 *
 * @param isFiltered true where a filter or a search may hide findings
 */
export function Unfound({ sheet, isFiltered }: { readonly sheet: ShownSheet; readonly isFiltered: boolean }) {
  const words = useWords().review;
  const isPart = useDeskState((state) => (state.checked?.area ?? null) !== null);
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
