/** 来源: sheets of this workbook, or files. */
import { Button, Radio, RadioGroup, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DeskState } from "../../desk/state";
import type { SummarySource } from "../../desk/summary-state";
import { Section } from "../../parts/section";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { AgainButton } from "./again-button";
import { FileButton, TAKES_FOLDERS, useFileDialog } from "./file-button";

const useStyles = makeStyles({
  choice: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  zone: {
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    textWrap: "balance",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const sheetCount = ({ sheets }: DeskState): number => sheets.length;
const isSummed = ({ summary: { workbook } }: DeskState): boolean => workbook !== null;

function ThisWorkbook() {
  const styles = useStyles();
  const words = useWords().summary;
  const count = useDeskState(sheetCount);
  const isBegun = useDeskState(isSummed);
  return (
    <div className={styles.line}>
      <Text>{words.sheets(count)}</Text>
      {isBegun ? <AgainButton size="small" /> : null}
    </div>
  );
}

/** Where files are dropped; pressed, it lets a person choose them. */
function DropZone({ isOver }: { readonly isOver: boolean }) {
  const styles = useStyles();
  const words = useWords().summary;
  const { open, dialog } = useFileDialog("files", false);
  return (
    <>
      {dialog}
      <button type="button" className={mergeClasses(styles.zone, isOver && styles.over)} onClick={open}>
        <Text block align="center">
          {isOver ? words.dropNow : words.drop}
        </Text>
        <Text block size={200} align="center">
          {words.stays}
        </Text>
      </button>
    </>
  );
}

/** What of the last choice was not taken. */
function PassedOver() {
  const styles = useStyles();
  const words = useWords().summary;
  const { others, known, unopened } = useDeskState((state) => state.summary.passedOver);
  if (others === 0 && known === 0 && unopened.length === 0) return null;
  return (
    <Text size={200} className={styles.quiet} role="status">
      {[
        unopened.length > 0 ? words.unopened(unopened) : "",
        others > 0 ? words.others(others) : "",
        known > 0 ? words.known(known) : "",
      ].join("")}
    </Text>
  );
}

function Files({ isOver }: { readonly isOver: boolean }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary;
  const count = useDeskState(({ summary }) => summary.files?.forms.named.length ?? 0);
  const isBusy = useDeskState((state) => state.work !== null);
  if (count === 0 || isOver) {
    return (
      <>
        <DropZone isOver={isOver} />
        <PassedOver />
      </>
    );
  }
  return (
    <>
      <Text>{words.filesChosen(count)}</Text>
      <div className={styles.line}>
        <FileButton part="files" size="small">
          {words.addFiles}
        </FileButton>
        {TAKES_FOLDERS ? (
          <FileButton part="files" size="small" isFolder>
            {words.addFolder}
          </FileButton>
        ) : null}
        <AgainButton size="small" />
        <Button size="small" disabledFocusable={isBusy} onClick={desk.clearFiles}>
          {words.clear}
        </Button>
      </div>
      <PassedOver />
    </>
  );
}

/** @param isOver true while files are held over the pane */
export function SourceSection({ isOver }: { readonly isOver: boolean }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().summary;
  const source = useDeskState(({ summary }) => summary.source);
  return (
    <Section title={words.source}>
      <RadioGroup
        layout="horizontal"
        className={styles.choice}
        aria-label={words.source}
        value={source}
        onChange={(_, { value }) => void desk.chooseSource(value as SummarySource)}
      >
        <Radio value="workbook" label={words.thisWorkbook} />
        <Radio value="files" label={words.files} />
      </RadioGroup>
      {source === "workbook" && !isOver ? <ThisWorkbook /> : <Files isOver={isOver} />}
    </Section>
  );
}
