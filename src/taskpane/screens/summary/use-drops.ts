/** Takes files that are dropped anywhere on the pane while 汇总 is shown. */
import { useEffect, useState } from "react";
import { carriesFiles } from "../../frame/keep-drops";
import { DIALOGS } from "../../frame/stops";
import { useDesk } from "../../use-desk";
import { droppedFiles } from "./dropped-files";

/** @returns true while files are held over the pane */
export function useDrops(): boolean {
  const desk = useDesk();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isOurs = (event: DragEvent): boolean => carriesFiles(event) && document.querySelector(DIALOGS) === null;
    const over = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!isOurs(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void desk.addFiles("files", droppedFiles(event.dataTransfer));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [desk]);
  return isOver;
}
