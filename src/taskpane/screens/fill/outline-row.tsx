/** One indicator row: shows its cell; a row can come below it, or it can go. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { OutlineRow as Row } from "../../../application/fill/outline";
import { ROW_BUTTON } from "../../parts/row-button";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  show: {
    ...ROW_BUTTON,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  weight: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: Row;
  readonly isBusy: boolean;
  /** The row that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onShow: (row: number) => void;
  readonly onInsert: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

function OneRow({ row: { row, name, weight, isBlank }, isBusy, isStop, onShow, onInsert, onRemove }: Props) {
  const styles = useStyles();
  const words = useWords().fill;
  const tabIndex = isStop ? 0 : -1;
  const called = name === "" ? words.rowOf(row) : name;
  return (
    <li className={styles.row} data-row={row}>
      <button
        type="button"
        className={styles.show}
        tabIndex={tabIndex}
        title={words.goTo(called, row)}
        onClick={() => onShow(row)}
      >
        <span className={mergeClasses(isBlank && styles.faint)}>
          {name === "" ? `${words.rowOf(row)}${words.blankRow}` : name}
        </span>
        <span className={mergeClasses(styles.weight, weight === null && styles.faint)}>{weight ?? words.noWeight}</span>
      </button>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        tabIndex={tabIndex}
        disabledFocusable={isBusy}
        aria-label={words.insertBelow(called)}
        title={words.insertBelow(called)}
        onClick={() => onInsert(row)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        tabIndex={tabIndex}
        disabledFocusable={isBusy}
        aria-label={words.remove(called)}
        title={words.remove(called)}
        onClick={() => onRemove(row)}
      />
    </li>
  );
}

/** Rows are drawn again only where they changed. */
export const OutlineRow = memo(OneRow);
