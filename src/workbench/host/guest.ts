/** The add-in in its pane: loaded, answered, called. */
import type { Ceiling, HostedWorkbook, RichApiMessage } from "../hosted-workbook";
import { appContext, paneName, paneUrl, type Language, type PaneSession } from "./app-context";
import { readSettings, writeSettings } from "./document-settings";
import { FunctionCalls } from "./function-calls";
import { deferred } from "./deferred";
import type { AddIn, Command } from "./manifest";
import { inLanguage } from "./manifest-resources";
import { paneCall, type PaneServices } from "./pane-calls";
import { PaneChannel } from "./pane-channel";
import { RuntimeService } from "./runtime-service";
import type { TaskPane } from "./task-pane";

const COMMAND_EVENT = "appCommandInvoked";
const MESSAGE_EVENT = "richApiMessage";
/** `Workbook.onSelectionChanged` is this event of the document in Office.js. */
const SELECTION_EVENT = "documentSelectionChanged";
/** Category and type of the event that tells whether the pane is seen. */
const EVENT_CATEGORY = 65_536;
const VISIBILITY = 65_539;

/** What the add-in needs of the page around it. */
export interface GuestOptions {
  readonly addIn: AddIn;
  readonly hosted: HostedWorkbook;
  readonly pane: TaskPane;
  readonly fileName: () => string;
  /** A ribbon command ended without success. */
  readonly commandFailed: (command: Command) => void;
  /** A call of Office.js without an answer. */
  readonly problem: (what: string) => void;
  /** A batch was answered. */
  readonly batch: () => void;
}

/** One add-in. It is loaded anew for another language or another version of Excel. */
export class Guest {
  readonly #options: GuestOptions;
  readonly #functions: FunctionCalls;
  readonly #runtime: RuntimeService;
  readonly #held: RichApiMessage[] = [];
  readonly #commands = new Map<string, Command>();
  #channel: PaneChannel | null = null;
  #loads = 0;
  #ready = deferred();

  constructor(options: GuestOptions) {
    this.#options = options;
    this.#functions = new FunctionCalls((messages) => this.#raise(messages));
    this.#runtime = new RuntimeService({
      visible: () => options.pane.visible(),
      setVisible: (visible) => this.show(visible),
    });
    options.hosted.onMessages((messages) => this.#functions.pass(messages));
    options.hosted.onSelectionChanged(() => this.#channel?.raise(SELECTION_EVENT, {}));
    window.addEventListener("message", (event) => this.#channel?.receive(event));
  }

  /** Loads the add-in's page. What was called and not answered is asked again of the new one. */
  load(language: Language, ceiling: Ceiling): void {
    const { addIn, pane, fileName } = this.#options;
    this.#channel?.close();
    this.#functions.restart();
    this.#held.length = 0;
    this.#ready = deferred();
    this.#loads += 1;
    const session: Omit<PaneSession, "settings"> = {
      language,
      ceiling,
      conversation: `${crypto.randomUUID()}-${this.#loads}`,
      addIn: addIn.id,
      addInName: inLanguage(addIn.name, language),
      visible: pane.visible(),
      fileName: fileName(),
    };
    const services = this.#services(session);
    this.#channel = new PaneChannel({
      pane: () => pane.window(),
      paneOrigin: new URL(addIn.taskpaneUrl).origin,
      hostOrigin: location.origin,
      conversation: session.conversation,
      call: (action, data) => paneCall(action, data, services),
      registered: (event) => this.#registered(event),
      problem: (action, error) => this.#options.problem(`${action}: ${String(error)}`),
    });
    pane.load(paneUrl(addIn.taskpaneUrl, language), paneName({ ...session, settings: [] }, location.origin));
  }

  /** Resolves when Office.js in the pane takes ribbon commands. */
  ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Shows or hides the pane, and tells the add-in. */
  show(visible: boolean): void {
    if (this.#options.pane.visible() === visible) return;
    this.#options.pane.show(visible);
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.#functions.pass([[EVENT_CATEGORY, VISIBILITY, "", message, 0, false]]);
  }

  /** Does what a button of the ribbon does; a function is called once Office.js is ready. */
  async run(command: Command): Promise<void> {
    if (command.action.kind === "showTaskpane") {
      this.show(true);
      return;
    }
    await this.ready();
    const invocation = crypto.randomUUID();
    this.#commands.set(invocation, command);
    const event = JSON.stringify({ source: { id: command.id } });
    this.#channel?.raise(COMMAND_EVENT, [invocation, command.action.functionName, event]);
  }

  #registered(event: string): void {
    if (event === COMMAND_EVENT) this.#ready.resolve();
    if (event === MESSAGE_EVENT) this.#raise(this.#held.splice(0));
  }

  #raise(messages: RichApiMessage[]): void {
    if (messages.length === 0) return;
    const heard = this.#channel?.raise(MESSAGE_EVENT, { ArrayData: messages }) === true;
    if (!heard) this.#held.push(...messages);
  }

  /** An add-in whose settings cannot be read starts without them, and the panel says so. */
  async #settings(): Promise<[string, string][]> {
    try {
      return await readSettings((body) => this.#options.hosted.execute(body));
    } catch (problem) {
      this.#options.problem(`settings: ${String(problem)}`);
      return [];
    }
  }

  #services(session: Omit<PaneSession, "settings">): PaneServices {
    const { hosted, problem, batch, commandFailed } = this.#options;
    const execute = (body: string) => hosted.execute(body);
    return {
      appContext: async () => appContext({ ...session, settings: await this.#settings() }),
      richApi: async (body) => {
        const answer = this.#runtime.owns(body) ? this.#runtime.execute(body) : await hosted.execute(body);
        this.#functions.answered(body);
        batch();
        return answer;
      },
      loadSettings: () => readSettings(execute),
      saveSettings: (data) => writeSettings(execute, data),
      commandDone: (invocation, status) => {
        const command = this.#commands.get(invocation);
        this.#commands.delete(invocation);
        if (command !== undefined && status !== 0) commandFailed(command);
      },
      leave: () => window.focus(),
      unknown: problem,
    };
  }
}
