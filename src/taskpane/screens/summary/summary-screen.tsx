/** 汇总: forms of this workbook or of files, as tables of their own. */
import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { SummaryTable } from "../../../application/summary/summary-table";
import type { DeskState } from "../../desk/state";
import { isOutdated } from "../../desk/summarising";
import { shownSum, type Summed } from "../../desk/summary-state";
import { ScreenLayout } from "../../frame/screen-layout";
import { Section } from "../../parts/section";
import { TooOld } from "../../parts/too-old";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { AgainButton } from "./again-button";
import { BasisSection } from "./basis-section";
import { FileButton, TAKES_FOLDERS } from "./file-button";
import { sourceLines } from "./source-lines";
import { SourceList } from "./source-list";
import { SourceSection } from "./source-section";
import { TableChoice } from "./table-choice";
import { useDrops } from "./use-drops";

type TableId = SummaryTable["id"];

const NONE: readonly string[] = [];

function Sources({ summed }: { readonly summed: Summed }) {
  const words = useWords().summary;
  const language = useDeskState((state) => state.language);
  const large = useDeskState(({ summary: { source, workbook } }) =>
    source === "workbook" ? (workbook?.forms.tooLarge ?? NONE) : NONE,
  );
  const { sources, projects, year } = summed.summary;
  const { tooLarge } = words;
  const lines = useMemo(
    () => sourceLines(sources, { sheets: large, state: tooLarge }, language),
    [sources, large, tooLarge, language],
  );
  const faulty = lines.filter(({ kind }) => kind === "errors").length;
  return (
    <Section title={words.list}>
      <Text role="status">{words.counted(projects, lines.length, year)}</Text>
      {faulty === 0 ? null : <Text>{words.withErrors(faulty)}</Text>}
      {/* Another reading has another list. */}
      <SourceList key={`${lines.length} ${lines[0]?.name ?? ""}`} lines={lines} />
    </Section>
  );
}

interface ShownProps {
  readonly summed: Summed;
  readonly source: ReactNode;
}

/** Nothing that was read counts. */
function Nothing({ summed, source }: ShownProps) {
  const desk = useDesk();
  const words = useWords().summary;
  const isWorkbook = useDeskState(({ summary }) => summary.source === "workbook");
  return (
    <ScreenLayout
      foot={
        <>
          <AgainButton appearance="primary" />
          {isWorkbook ? <Button onClick={() => desk.open("fill")}>{words.newForm}</Button> : null}
        </>
      }
    >
      {source}
      <Text weight="semibold">{words.none}</Text>
      <Text>{isWorkbook ? words.noneNext : words.noneOfFiles}</Text>
      <Sources summed={summed} />
    </ScreenLayout>
  );
}

function Ready({ summed, source }: ShownProps) {
  const desk = useDesk();
  const words = useWords().summary;
  const isOld = useDeskState(isOutdated);
  const isBusy = useDeskState((state) => state.work !== null);
  const isWorkbook = useDeskState(({ summary }) => summary.source === "workbook");
  const [dropped, setDropped] = useState<ReadonlySet<TableId>>(new Set());
  const { summary } = summed;
  const wanted = summary.tables.filter(({ id, rows }) => !dropped.has(id) && rows.length > 0).map(({ id }) => id);
  const choose = (ids: readonly TableId[], isChosen: boolean): void => {
    const kept = [...dropped].filter((id) => !ids.includes(id));
    setDropped(new Set(isChosen ? kept : [...kept, ...ids]));
  };
  // Why a table is empty is written down with the others.
  const empty = summary.tables.filter(({ rows }) => rows.length === 0).map(({ id }) => id);
  const write = (): void =>
    void desk.propose((options, signal) => desk.core.planSummary(summary, [...wanted, ...empty], options, signal));
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
          {isOld ? <AgainButton appearance="primary" /> : writing}
          {isOld ? (
            writing
          ) : (
            <Button disabledFocusable={isBusy} onClick={() => void desk.proposeOpinions()}>
              {words.opinions}
            </Button>
          )}
        </>
      }
    >
      {isOld ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{isWorkbook ? words.stale : words.staleFiles}</MessageBarBody>
        </MessageBar>
      ) : null}
      {source}
      <Sources summed={summed} />
      <BasisSection year={summary.year} />
      <Section title={words.tables}>
        <Text>{wanted.length === 0 ? words.noneChosen : words.tablesHint}</Text>
        <TableChoice tables={summary.tables} chosen={new Set(wanted)} onChoose={choose} />
      </Section>
    </ScreenLayout>
  );
}

/** Nothing was read yet. */
function Beginning({ source }: Pick<ShownProps, "source">) {
  const desk = useDesk();
  const words = useWords().summary;
  const isWorkbook = useDeskState(({ summary }) => summary.source === "workbook");
  const isBusy = useDeskState((state) => state.work !== null);
  const start = (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.summariseWorkbook()}>
      {words.start}
    </Button>
  );
  const choose = (
    <>
      <FileButton part="files" appearance="primary">
        {words.chooseFiles}
      </FileButton>
      {TAKES_FOLDERS ? (
        <FileButton part="files" isFolder>
          {words.chooseFolder}
        </FileButton>
      ) : null}
    </>
  );
  return (
    <ScreenLayout foot={isWorkbook ? start : choose}>
      {source}
      <Text>{words.makes}</Text>
    </ScreenLayout>
  );
}

const shown = ({ summary }: DeskState): Summed | null => shownSum(summary);

function Summarising() {
  const summed = useDeskState(shown);
  const isOver = useDrops();
  const source = <SourceSection isOver={isOver} />;
  if (summed === null) return <Beginning source={source} />;
  const Shown = summed.summary.projects > 0 ? Ready : Nothing;
  return <Shown summed={summed} source={source} />;
}

/** The screen 汇总: source, list, what else is known, tables, writing. */
export function SummaryScreen() {
  const canRead = useDeskState((state) => state.environment.canRead);
  return canRead ? <Summarising /> : <TooOld />;
}
