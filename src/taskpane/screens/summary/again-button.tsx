/** Reads what is shown again. */
import { Button } from "@fluentui/react-components";
import { useDesk, useDeskState, useWords } from "../../use-desk";

/** @param appearance primary where nothing else is to be done first */
export function AgainButton({
  appearance = "secondary",
  size = "medium",
}: {
  readonly appearance?: "primary" | "secondary";
  readonly size?: "small" | "medium";
}) {
  const desk = useDesk();
  const words = useWords().summary;
  const isWorkbook = useDeskState(({ summary }) => summary.source === "workbook");
  const isBusy = useDeskState((state) => state.work !== null);
  return (
    <Button
      appearance={appearance}
      size={size}
      disabledFocusable={isBusy}
      onClick={() => void (isWorkbook ? desk.summariseWorkbook() : desk.readFilesAgain())}
    >
      {isWorkbook ? words.again : words.readAgain}
    </Button>
  );
}
