/** Joins the page's parts into the workbench. */
import type { BrowserEngine } from "../engine/browser";
import type { Ceiling, HostedWorkbook } from "../hosted-workbook";
import type { PageConfig } from "../serve/sites";
import type { Language } from "./app-context";
import { drawDeveloperPanel } from "./developer-panel";
import { place } from "./dom";
import { fetchBytes, fetchText } from "./fetching";
import { FileDesk, type DeskReports, type FileFormats } from "./file-desk";
import { readFunctions } from "./functions-metadata";
import { Guest } from "./guest";
import type { AddIn, Command } from "./manifest";
import { inLanguage } from "./manifest-resources";
import { MessageBar } from "./message-bar";
import { attachRegions } from "./regions";
import { drawRibbon } from "./ribbon";
import { TaskPane } from "./task-pane";
import { drawToolbar } from "./toolbar";
import { wordsOf } from "./words";

/** How long the add-in may keep silent before the person is told, in milliseconds. */
const SILENCE = 20_000;
/** How long a button may wait for the add-in before the person is told, in milliseconds. */
const PATIENCE = 300;
/** Problems kept for the developer panel. */
const KEPT_PROBLEMS = 200;

/** What the workbench is made of. */
export interface WorkbenchParts {
  readonly config: PageConfig;
  readonly engine: Pick<BrowserEngine, "setLanguage">;
  readonly hosted: HostedWorkbook;
  readonly formats: (language: () => Language) => FileFormats;
  readonly addIn: AddIn;
  /** What the page opens with where there is no file. */
  readonly language: Language;
  readonly ceiling: Ceiling;
}

/** The whole page. */
export class Workbench {
  readonly files: FileDesk;
  readonly #parts: WorkbenchParts;
  readonly #messages = new MessageBar(place("messages"), () => this.#words().dismiss);
  readonly #pane: TaskPane;
  readonly #guest: Guest;
  readonly #problems: string[] = [];
  #language: Language;
  #ceiling: Ceiling;
  #drawing = false;
  #isLoaded = false;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.#language = parts.language;
    this.#ceiling = parts.ceiling;
    const { hosted, addIn } = parts;
    this.files = new FileDesk(
      hosted,
      parts.formats(() => this.#language),
      this.#reports(),
    );
    this.#pane = new TaskPane(() => this.#guest.show(false));
    this.#guest = new Guest({
      addIn,
      hosted,
      pane: this.#pane,
      fileName: () => this.files.name() ?? "",
      commandFailed: (command) => this.#commandFailed(command),
      problem: (what) => this.#problem(what),
      batch: () => this.#drawDeveloperSoon(),
    });
    this.files.acceptDrops(place("drop"));
    attachRegions(["title-bar", "ribbon", "messages", "grid", "pane", "developer"].map(place));
  }

  /** Opens the first workbook, loads the add-in hidden, and makes its functions known. */
  async start(): Promise<void> {
    const { config } = this.#parts;
    this.#draw();
    await this.#registerFunctions();
    const first = config.file ?? config.samples[0];
    if (first === undefined) this.#messages.show("file", "warning", this.#words().openFirst);
    else await this.files.openAloud(() => fetchBytes(first.url), first.name);
    void this.#load();
    await this.#guest.ready();
  }

  /** Speaks another language; the add-in is loaded anew, the workbook stays. */
  async setLanguage(language: Language): Promise<void> {
    this.#language = language;
    this.#parts.engine.setLanguage(language);
    this.#draw();
    void this.#load();
    await this.#guest.ready();
  }

  /** Stops at another requirement set; the add-in is loaded anew, the workbook stays. */
  async setCeiling(ceiling: Ceiling): Promise<void> {
    this.#ceiling = ceiling;
    this.#parts.hosted.setCeiling(ceiling);
    this.#draw();
    void this.#load();
    await this.#guest.ready();
  }

  /** Calls of Office.js that had no answer, oldest first. */
  problems(): readonly string[] {
    return [...this.#problems];
  }

  /** Shows the meters as they are now. */
  refresh(): void {
    this.#drawDeveloperSoon();
  }

  #words() {
    return wordsOf(this.#language);
  }

  /** Resolves once the add-in takes commands, or has been silent for too long. */
  #load(): Promise<void> {
    const { addIn } = this.#parts;
    this.#isLoaded = true;
    this.#messages.clear("guest");
    this.#guest.load(this.#language, this.#ceiling);
    return new Promise((resolve) => {
      const silence = setTimeout(() => {
        this.#messages.show("guest", "error", this.#words().guestSilent(inLanguage(addIn.name, this.#language)));
        resolve();
      }, SILENCE);
      void this.#guest.ready().then(() => {
        clearTimeout(silence);
        this.#messages.clear("guest");
        resolve();
      });
    });
  }

  async #registerFunctions(): Promise<void> {
    const { addIn, hosted } = this.#parts;
    if (addIn.functions === null) return;
    try {
      hosted.registerFunctions(addIn.functions.namespace, readFunctions(await fetchText(addIn.functions.metadataUrl)));
    } catch (problem) {
      this.#messages.show("functions", "error", this.#words().functionsFailed(String(problem)));
    }
  }

  #draw(): void {
    const { addIn } = this.#parts;
    const words = this.#words();
    document.documentElement.lang = this.#language;
    place("grid").setAttribute("aria-label", words.grid);
    place("ribbon").setAttribute("aria-label", words.ribbon);
    place("drop").textContent = words.drop;
    this.#pane.label(inLanguage(addIn.name, this.#language), words);
    drawRibbon(place("ribbon"), { addIn, language: this.#language, run: (command) => this.#run(command) });
    this.#drawToolbar();
    this.#drawDeveloper();
  }

  #drawToolbar(): void {
    const { config } = this.#parts;
    const words = this.#words();
    const fileName = this.files.name();
    document.title = fileName === null ? words.product : `${fileName} - ${words.product}`;
    drawToolbar(
      place("title-bar"),
      {
        fileName,
        language: this.#language,
        ceiling: this.#ceiling,
        developer: !place("developer").hidden,
        samples: config.samples,
      },
      {
        choose: () => this.files.choose(),
        save: () => void this.files.download(),
        sample: (sample) => void this.files.openAloud(() => fetchBytes(sample.url), sample.name),
        language: (language) => void this.setLanguage(language),
        ceiling: (ceiling) => void this.setCeiling(ceiling),
        developer: () => this.#toggleDeveloper(),
      },
      words,
    );
  }

  #toggleDeveloper(): void {
    place("developer").hidden = !place("developer").hidden;
    this.#drawToolbar();
    this.#drawDeveloper();
  }

  /** A run of batches draws the panel once. */
  #drawDeveloperSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#drawDeveloper();
    });
  }

  #drawDeveloper(): void {
    const panel = place("developer");
    if (panel.hidden) return;
    const { hosted } = this.#parts;
    const reset = () => {
      hosted.resetMeters();
      this.#problems.length = 0;
      this.#drawDeveloper();
    };
    drawDeveloperPanel(panel, { meters: hosted.meters(), problems: this.#problems }, reset, this.#words());
  }

  #run(command: Command): void {
    const label = inLanguage(command.label, this.#language);
    const waiting = setTimeout(
      () => this.#messages.show("command", "info", this.#words().commandNotReady(label)),
      PATIENCE,
    );
    void this.#guest.run(command).then(() => {
      clearTimeout(waiting);
      this.#messages.clear("command");
    });
  }

  #problem(what: string): void {
    this.#problems.push(what);
    this.#problems.splice(0, this.#problems.length - KEPT_PROBLEMS);
    this.#drawDeveloperSoon();
  }

  #commandFailed(command: Command): void {
    const words = this.#words();
    this.#messages.show("command", "error", words.commandFailed(inLanguage(command.label, this.#language)));
  }

  #reports(): DeskReports {
    const why = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
    return {
      opening: (name) => this.#messages.show("file", "info", this.#words().opening(name)),
      onlyOne: (name) => this.#messages.show("drop", "info", this.#words().onlyOne(name)),
      opened: async (name, losses) => {
        this.#drawToolbar();
        if (losses.length === 0) this.#messages.clear("file");
        else this.#messages.show("file", "warning", this.#words().lostOnOpen(name), losses);
        // Excel gives each workbook an add-in of its own, which knows nothing of the one before.
        if (!this.#isLoaded) return;
        await this.#load();
      },
      saved: (name, losses) => {
        if (losses.length === 0) this.#messages.clear("file");
        else this.#messages.show("file", "warning", this.#words().lostOnSave(name), losses);
      },
      openFailed: (name, problem) => this.#messages.show("file", "error", this.#words().openFailed(name, why(problem))),
      saveFailed: (problem) => this.#messages.show("file", "error", this.#words().saveFailed(why(problem))),
    };
  }
}
