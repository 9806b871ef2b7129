/** The form in front: its indicators, and what fills its computed cells. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Reviewed } from "../../desk/state";
import { failureSentence } from "../../frame/pane-sentences";
import { ScreenLayout } from "../../frame/screen-layout";
import { isBusy } from "../../parts/active-review";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { OutlineList } from "./outline-list";
import { rowCell } from "./row-cell";
import { useOutline, type OutlineState } from "./use-outline";

function Trouble({ failure, retry }: Pick<OutlineState, "failure" | "retry">) {
  const words = useWords().fill;
  const language = useDeskState((state) => state.language);
  if (failure === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{failureSentence(language, failure)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Only where the pane does not look again by itself. */
function Stale({ reviewed }: { readonly reviewed: Reviewed }) {
  const desk = useDesk();
  const words = useWords().fill;
  const isAuto = useDeskState((state) => state.settings.autoCheck);
  if (!reviewed.isStale || isAuto) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void desk.check("active")}>
          {words.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface Props {
  readonly reviewed: Reviewed;
  /** Goes to a new form. */
  readonly onNew: () => void;
}

/** The rows of the form in front, and the button that fills its computed cells. */
export function FormRows({ reviewed, onNew }: Props) {
  const desk = useDesk();
  const words = useWords().fill;
  const busy = useDeskState(isBusy);
  const { sheet, review, isProtected } = reviewed;
  const { outline, failure, retry } = useOutline(sheet.id, review);
  const { id } = sheet;
  const { scores } = review;

  const show = useCallback((row: number) => void desk.select(id, rowCell(scores, row)), [desk, id, scores]);
  const insert = useCallback(
    (row: number) =>
      void desk.proposeFor({ id }, (raw, options, signal) => desk.core.planInsertRow(raw, row, options, signal)),
    [desk, id],
  );
  const remove = useCallback(
    (row: number) =>
      void desk.proposeFor({ id }, (raw, options, signal) => desk.core.planRemoveRow(raw, row, options, signal)),
    [desk, id],
  );
  const fill = () =>
    void desk.proposeFor({ id }, (raw, options, signal) => desk.core.planComputedCells(raw, options, signal));

  return (
    <ScreenLayout
      foot={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={fill}>
            {words.fill}
          </Button>
          <Button onClick={onNew}>{words.newForm}</Button>
        </>
      }
    >
      {isProtected ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.protectedSheet}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Stale reviewed={reviewed} />
      <Trouble failure={failure} retry={retry} />
      {outline === undefined && failure === null ? <Spinner label={words.reading} /> : null}
      {outline === undefined || outline === null ? null : (
        <OutlineList outline={outline} isBusy={busy} onShow={show} onInsert={insert} onRemove={remove} />
      )}
      <Text size={200}>{words.fillText}</Text>
    </ScreenLayout>
  );
}
