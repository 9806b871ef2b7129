/** 汇总: the self-evaluation forms of this workbook as tables of their own. */
import { Button, MessageBar, MessageBarBody, Spinner, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SummaryTable } from "../../../application/summary/workbook-summary";
import type { DeskState, Summarised } from "../../desk/state";
import { isOutdated } from "../../desk/summarising";
import { ScreenLayout } from "../../frame/screen-layout";
import { Folded } from "../../parts/folded";
import { Section } from "../../parts/section";
import { TooOld } from "../../parts/too-old";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { SheetList } from "./sheet-list";
import { TableChoice } from "./table-choice";

type TableId = SummaryTable["id"];

/** A longer list of sheets is folded: the tables come first. */
const UNFOLDED = 12;

const useStyles = makeStyles({ progress: { justifyContent: "flex-start" } });

const sheetCount = ({ sheets }: DeskState): number => sheets.length;

function Source({ isBegun }: { readonly isBegun: boolean }) {
  const words = useWords().summary;
  const count = useDeskState(sheetCount);
  return (
    <Section title={words.source}>
      <Text weight="semibold">{words.thisWorkbook}</Text>
      <Text>{words.sheets(count)}</Text>
      {isBegun ? null : <Text>{words.makes}</Text>}
    </Section>
  );
}

/** How far the reading is; the frame has the bar and the way to give up. */
function Progress() {
  const styles = useStyles();
  const words = useWords().summary;
  const work = useDeskState((state) => state.work);
  if (work?.kind !== "reading") return null;
  const { done, all } = work;
  return (
    <Spinner
      className={styles.progress}
      size="tiny"
      labelPosition="after"
      label={all === 0 ? words.reading : words.progress(done, all)}
    />
  );
}

function Sheets({ summarised }: { readonly summarised: Summarised }) {
  const words = useWords().summary;
  const { sheets } = summarised.summary;
  const read = sheets.filter(({ state }) => state === "read");
  const count = sheets.length + summarised.tooLarge.length;
  const faulty = read.filter(({ errors }) => errors > 0);
  return (
    <Section title={words.list}>
      <Text role="status">{words.counted(read.length, count)}</Text>
      {faulty.length === 0 ? null : <Text>{words.withErrors(faulty.length)}</Text>}
      {count > UNFOLDED ? (
        <Folded title={<Text>{words.listed(count)}</Text>}>
          <SheetList summarised={summarised} />
        </Folded>
      ) : (
        <SheetList summarised={summarised} />
      )}
    </Section>
  );
}

function Nothing({ summarised }: { readonly summarised: Summarised }) {
  const desk = useDesk();
  const words = useWords().summary;
  return (
    <ScreenLayout
      foot={
        <>
          <Button appearance="primary" onClick={() => void desk.summarise()}>
            {words.again}
          </Button>
          <Button onClick={() => desk.open("fill")}>{words.newForm}</Button>
        </>
      }
    >
      <Text weight="semibold">{words.none}</Text>
      <Text>{words.noneNext}</Text>
      <Sheets summarised={summarised} />
    </ScreenLayout>
  );
}

function Ready({ summarised }: { readonly summarised: Summarised }) {
  const desk = useDesk();
  const words = useWords().summary;
  const isOld = useDeskState(isOutdated);
  const isBusy = useDeskState((state) => state.work !== null);
  const [dropped, setDropped] = useState<ReadonlySet<TableId>>(new Set());
  const { tables } = summarised.summary;
  const wanted = tables.filter(({ id, rows }) => !dropped.has(id) && rows.length > 0);
  const choose = (id: TableId, isChosen: boolean): void => {
    const next = new Set(dropped);
    if (isChosen) next.delete(id);
    else next.add(id);
    setDropped(next);
  };
  const write = (): void => void desk.propose((options, signal) => desk.core.planSummary(wanted, options, signal));
  const again = (
    <Button
      appearance={isOld ? "primary" : "secondary"}
      disabledFocusable={isBusy}
      onClick={() => void desk.summarise()}
    >
      {words.again}
    </Button>
  );
  const writing = (
    <Button
      appearance={isOld ? "secondary" : "primary"}
      disabledFocusable={isBusy || wanted.length === 0}
      onClick={write}
    >
      {words.write}
    </Button>
  );
  return (
    <ScreenLayout
      foot={
        <>
          {isOld ? again : writing}
          {isOld ? writing : again}
        </>
      }
    >
      <Progress />
      {isOld ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Source isBegun />
      <Sheets summarised={summarised} />
      <Section title={words.tables}>
        <Text>{wanted.length === 0 ? words.noneChosen : words.tablesHint}</Text>
        <TableChoice tables={tables} chosen={new Set(wanted.map(({ id }) => id))} onChoose={choose} />
      </Section>
    </ScreenLayout>
  );
}

/** The screen 汇总: source, sheets, tables, writing. */
export function SummaryScreen() {
  const desk = useDesk();
  const words = useWords().summary;
  const canRead = useDeskState((state) => state.environment.canRead);
  const summarised = useDeskState((state) => state.summary);
  const isBusy = useDeskState((state) => state.work !== null);
  if (!canRead) return <TooOld />;
  if (summarised !== null) {
    const isAny = summarised.summary.sheets.some(({ state }) => state === "read");
    return isAny ? <Ready summarised={summarised} /> : <Nothing summarised={summarised} />;
  }
  return (
    <ScreenLayout
      foot={
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.summarise()}>
          {words.start}
        </Button>
      }
    >
      <Source isBegun={false} />
      <Progress />
    </ScreenLayout>
  );
}
