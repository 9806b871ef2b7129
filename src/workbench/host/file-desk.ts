/** Files in and out: opened by button, by drop and from the samples; saved as .xlsx. */
import type { HostedWorkbook } from "../hosted-workbook";
import type { BookSnapshot } from "../model/book/snapshot";
import { element } from "./dom";

/** Something that did not survive, as a sentence. */
export type LossLine = string;

/** Reads and writes files; failures are errors whose message is a sentence for the person. */
export interface FileFormats {
  open(bytes: Uint8Array, name: string): Promise<{ snapshot: BookSnapshot; losses: LossLine[] }>;
  save(snapshot: BookSnapshot): Promise<{ bytes: Uint8Array; losses: LossLine[] }>;
}

/** What the desk tells the page. */
export interface DeskReports {
  /** Reading begins; a large file keeps the page busy. */
  opening(name: string): void;
  /** Of several files that were dropped, this one is opened. */
  onlyOne(name: string): void;
  /** Waited for: the next file's turn comes behind it. */
  opened(name: string, losses: readonly LossLine[]): Promise<void>;
  saved(name: string, losses: readonly LossLine[]): void;
  openFailed(name: string, problem: unknown): void;
  saveFailed(problem: unknown): void;
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ACCEPTED = ".xlsx,.xlsm,.xls,.et";

/**
 * The name under which an opened file is saved.
 *
 * @example savedName("6-旧版式.xls") // "6-旧版式.xlsx"
 */
export function savedName(name: string): string {
  return `${name.replace(/\.[^.]*$/u, "")}.xlsx`;
}

/** Long enough for the page to be drawn before a large file keeps it busy, in milliseconds. */
const PAINT = 30;

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAINT));
const nothing = (): void => undefined;

/** Opens and saves. */
export class FileDesk {
  readonly #hosted: Pick<HostedWorkbook, "open" | "save">;
  readonly #formats: FileFormats;
  readonly #reports: DeskReports;
  #name: string | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(hosted: Pick<HostedWorkbook, "open" | "save">, formats: FileFormats, reports: DeskReports) {
    this.#hosted = hosted;
    this.#formats = formats;
    this.#reports = reports;
  }

  /** Name of the open file; null before one was opened. */
  name(): string | null {
    return this.#name;
  }

  /** Puts a file in the place of the open one. A file that cannot be opened leaves the open one as it is. */
  open(bytes: Uint8Array, name: string): Promise<void> {
    return this.#inTurn(() => this.#open(bytes, name));
  }

  /** One file after the other: a small one that was asked for last is not replaced by a large one asked for before. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    // Who asked hears of a failure; the next one's turn comes all the same.
    this.#turn = done.then(nothing, nothing);
    return done;
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    const { snapshot, losses } = await this.#formats.open(bytes, name);
    await this.#hosted.open(snapshot);
    this.#name = name;
    await this.#reports.opened(name, losses);
  }

  /** Like {@link open}, telling the person of a failure. */
  openAloud(read: () => Promise<Uint8Array>, name: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#reports.opening(name);
      await painted();
      try {
        await this.#open(await read(), name);
      } catch (problem) {
        this.#reports.openFailed(name, problem);
      }
    });
  }

  /** Resolves when no file is being opened or saved. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /** The open workbook as an .xlsx file. */
  save(): Promise<{ bytes: Uint8Array; losses: LossLine[] }> {
    return this.#inTurn(async () => this.#formats.save(await this.#hosted.save()));
  }

  /** Hands the person the open workbook as a download. */
  async download(): Promise<void> {
    const name = savedName(this.#name ?? "book");
    try {
      const { bytes, losses } = await this.save();
      const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX_TYPE }));
      element("a", { href: url, download: name }).click();
      URL.revokeObjectURL(url);
      this.#reports.saved(name, losses);
    } catch (problem) {
      this.#reports.saveFailed(problem);
    }
  }

  /** Lets the person pick a file. */
  choose(): void {
    const input = element("input", { type: "file", accept: ACCEPTED });
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file !== undefined) void this.#openFile(file);
    });
    input.click();
  }

  /**
   * Opens what is dropped anywhere on the page.
   *
   * @param veil shown while a file hovers
   */
  acceptDrops(veil: HTMLElement): void {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      veil.hidden = false;
    };
    document.addEventListener("dragenter", over, { capture: true });
    document.addEventListener("dragover", over, { capture: true });
    document.addEventListener("dragleave", (event) => (veil.hidden = event.relatedTarget === null || veil.hidden), {
      capture: true,
    });
    document.addEventListener(
      "drop",
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        veil.hidden = true;
        const [file, another] = event.dataTransfer?.files ?? [];
        if (file === undefined) return;
        if (another !== undefined) this.#reports.onlyOne(file.name);
        void this.#openFile(file);
      },
      { capture: true },
    );
  }

  #openFile(file: File): Promise<void> {
    return this.openAloud(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  }
}
