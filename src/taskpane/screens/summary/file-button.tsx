/** A button that lets a person choose files, or a folder of them. */
import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { FilePart } from "../../desk/gathering";
import { WORKBOOK_ENDINGS } from "../../desk/picked-files";
import { useDesk, useDeskState } from "../../use-desk";
import { pickedFiles } from "./dropped-files";

/** True where the browser lets a person choose a folder. */
export const TAKES_FOLDERS = "webkitdirectory" in HTMLInputElement.prototype;

/** The system's own dialog behind whatever opens it. */
export function useFileDialog(
  part: FilePart,
  isFolder: boolean,
): { readonly open: () => void; readonly dialog: ReactNode } {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const dialog = (
    <input
      ref={(element) => {
        input.current = element;
        if (element !== null && isFolder) element.webkitdirectory = true;
      }}
      type="file"
      multiple
      hidden
      accept={isFolder ? undefined : WORKBOOK_ENDINGS.join(",")}
      data-files={isFolder ? `${part}-folder` : part}
      onChange={({ target }) => {
        const picked = pickedFiles([...(target.files ?? [])]);
        // The same choice again is a choice, too.
        target.value = "";
        void desk.addFiles(part, () => Promise.resolve(picked));
      }}
    />
  );
  return { open: () => input.current?.click(), dialog };
}

/**
 * The button.
 *
 * @param part what the files are for
 */
export function FileButton({
  part,
  isFolder,
  appearance = "secondary",
  size = "medium",
  children,
}: {
  readonly part: FilePart;
  readonly isFolder?: boolean;
  readonly appearance?: "primary" | "secondary";
  readonly size?: "small" | "medium";
  readonly children: ReactNode;
}) {
  const isBusy = useDeskState((state) => state.work !== null);
  const { open, dialog } = useFileDialog(part, isFolder === true);
  return (
    <>
      {dialog}
      <Button appearance={appearance} size={size} disabledFocusable={isBusy} onClick={open}>
        {children}
      </Button>
    </>
  );
}
