/** What tests and a developer's console may ask of the page. */
import type { Ceiling, HostedWorkbook } from "../hosted-workbook";
import type { MeterReading } from "../meters";
import type { Language } from "./app-context";
import type { Workbench } from "./workbench";

/** `window.jixiaoWorkbench`, for scripts of this page's own origin. */
export interface WorkbenchApi {
  /** Resolves when a workbook is open and the add-in takes commands; rejects where the workbench could not start. */
  readonly ready: Promise<void>;
  /** Opens a file's bytes under a name; rejects with the reason where it cannot be opened. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The open workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  meters(): MeterReading;
  resetMeters(): void;
  /** Resolves when no file is being opened or saved, and nothing is being calculated. */
  settled(): Promise<void>;
  /** Both resolve when the add-in, loaded anew, takes commands. */
  setLanguage(language: Language): Promise<void>;
  setCeiling(ceiling: Ceiling): Promise<void>;
  /** Calls of Office.js that had no answer, oldest first. */
  problems(): readonly string[];
}

declare global {
  interface Window {
    jixiaoWorkbench?: WorkbenchApi;
  }
}

/**
 * Puts the interface on the page's window.
 *
 * @param started resolves once the workbench has started
 * @example exposeApi(Promise.resolve({ workbench, hosted }))
 */
export function exposeApi(started: Promise<{ workbench: Workbench; hosted: HostedWorkbook }>): void {
  let parts: { workbench: Workbench; hosted: HostedWorkbook } | null = null;
  const ready = started.then((made) => {
    parts = made;
  });
  const need = () => {
    if (parts === null) throw new Error("the workbench is not ready");
    return parts;
  };
  window.jixiaoWorkbench = {
    ready,
    open: (bytes, name) => need().workbench.files.open(bytes, name),
    save: async () => (await need().workbench.files.save()).bytes,
    meters: () => need().hosted.meters(),
    resetMeters: () => {
      need().hosted.resetMeters();
      need().workbench.refresh();
    },
    settled: async () => {
      await need().workbench.files.idle();
      await need().hosted.settled();
    },
    setLanguage: (language) => need().workbench.setLanguage(language),
    setCeiling: (ceiling) => need().workbench.setCeiling(ceiling),
    problems: () => need().workbench.problems(),
  };
}
