/** The pane's model: one state, and what a person can do. No React, no Excel. */
import { attempt } from "../../application/attempt";
import type { ReviewFinding } from "../../application/review/review";
import { DEFAULT_SETTINGS } from "../../application/settings/settings";
import { readSettings } from "../../application/settings/stored-settings";
import type { OpenWorkbook } from "../../application/workbook/open-workbook";
import { languageOf, type Language } from "../../locales/language";
import type { Core } from "../core/service";
import type { Collector } from "../reader/collector";
import { check, glance, lookAtSheets } from "./checking";
import { isoDate } from "./iso-date";
import { chooseAuto, chooseMarks, chooseRules, takeWaiverBack, waiveFinding } from "./choosing";
import type { DeskContext } from "./context";
import { Line } from "./line";
import { Order } from "./order";
import type { DeskState, Scope, Screen } from "./state";
import { Store } from "./store";
import { changeSeed, dropBasis, takeList } from "./basis";
import { addFiles, clearFiles, readFilesAgain } from "./gathering";
import { proposeOpinions } from "./opinions";
import { chooseSource, summariseWorkbook } from "./summarising";
import { NOTHING_SUMMED, type SummarySource } from "./summary-state";
import { follow } from "./watching";
import { applyPreview, propose, proposeFor, takeBack } from "./writing";

/** What the help screen tells of the page's other parts. */
export interface SelfTest {
  /** The JX functions are known to Excel. */
  functionsReady(): boolean;
}

/** A pane without functions beside it. */
const ALONE: SelfTest = { functionsReady: () => false };

function beginning(workbook: OpenWorkbook, language: Language): DeskState {
  return {
    isReady: false,
    language,
    environment: workbook.environment(),
    screen: "start",
    newFormOn: null,
    sheets: [],
    activeId: null,
    settings: DEFAULT_SETTINGS,
    profiles: [],
    reviews: new Map(),
    scope: "active",
    checked: null,
    work: null,
    trouble: null,
    preview: null,
    written: null,
    undone: null,
    summary: NOTHING_SUMMED,
  };
}

/** Looks at the workbook for the first time; whatever is asked for meanwhile waits for it. */
async function begin(context: DeskContext): Promise<void> {
  const { store, workbook, core, line } = context;
  const look = async (): Promise<boolean> => {
    const outcome = await attempt(async () => {
      const { language } = store.get();
      const [stored, profiles] = await Promise.all([
        workbook.loadSettings(),
        core.profiles(language),
        lookAtSheets(context),
      ]);
      const { settings, lost } = readSettings(stored);
      store.set({ settings, profiles });
      if (lost) store.set({ trouble: { failure: { kind: "settings-lost" } } });
      await follow(context);
    });
    if (!outcome.done) store.set({ trouble: { failure: outcome.failure, again: () => void begin(context) } });
    return outcome.done;
  };
  store.set({ trouble: null });
  if (await line.do(look, "begin")) await glance(context);
  store.set({ isReady: true });
}

/**
 * The pane's model over an open workbook.
 *
 * @param collector reads files that are chosen
 * @param now the clock
 * @param selfTest what the page knows of its other parts
 * @example const desk = createDesk(workbook, core, collector, () => new Date()); await desk.begin(); desk.state().screen // "start"
 */
export function createDesk(
  workbook: OpenWorkbook,
  core: Core,
  collector: Collector,
  now: () => Date,
  selfTest: SelfTest = ALONE,
) {
  const language = languageOf(workbook.environment().language);
  const store = new Store<DeskState>(beginning(workbook, language));
  const context: DeskContext = {
    store,
    workbook,
    core,
    collector,
    now,
    line: new Line(),
    glances: new Line(),
    saving: new Line(),
    order: new Order(),
  };

  const select = async (sheetId: string, cell: string): Promise<void> => {
    const outcome = await attempt(() => workbook.select(sheetId, cell));
    if (!outcome.done) store.set({ trouble: { failure: outcome.failure } });
  };

  return {
    state: store.get,
    subscribe: store.subscribe,
    workbook,
    core,
    now,
    selfTest,
    /** ISO date, by the person's own calendar. */
    today: () => isoDate(now()),
    begin: () => begin(context),
    /** Offers a new form on 填报, or goes back to the form in front. */
    offerNewForm: (isOffered: boolean) => store.set({ newFormOn: isOffered ? store.get().activeId : null }),
    open: (screen: Screen) => store.set({ screen, trouble: null }),
    setScope: (scope: Scope) => store.set({ scope }),
    check: (scope: Scope) => check(context, scope),
    /** Where 汇总 takes the forms from. */
    chooseSource: (source: SummarySource) => chooseSource(context, source),
    /** Reads every sheet of the workbook and sums up. */
    summariseWorkbook: () => summariseWorkbook(context),
    addFiles: (part: Parameters<typeof addFiles>[1], pick: Parameters<typeof addFiles>[2]) =>
      addFiles(context, part, pick),
    clearFiles: () => clearFiles(context),
    readFilesAgain: () => readFilesAgain(context),
    takeList: (part: Parameters<typeof takeList>[1], from: Parameters<typeof takeList>[2]) =>
      takeList(context, part, from),
    dropBasis: (part: Parameters<typeof dropBasis>[1]) => dropBasis(context, part),
    changeSeed: (seed: string) => changeSeed(context, seed),
    proposeOpinions: () => proposeOpinions(context),
    /** Shows a cell on its sheet. */
    select,
    propose: (make: Parameters<typeof propose>[1]) => propose(context, make),
    proposeFor: (which: Parameters<typeof proposeFor>[1], make: Parameters<typeof proposeFor>[2]) =>
      proposeFor(context, which, make),
    applyPreview: () => applyPreview(context),
    dropPreview: () => store.set({ preview: null }),
    takeBack: () => takeBack(context),
    dropNotice: () => store.set({ trouble: null, written: null, undone: null }),
    chooseRules: (change: Parameters<typeof chooseRules>[1]) => chooseRules(context, change),
    chooseAuto: (on: boolean) => chooseAuto(context, on),
    chooseMarks: (on: boolean) => chooseMarks(context, on),
    waive: (finding: ReviewFinding, reason: string, by: string) => waiveFinding(context, finding, reason, by),
    unwaive: (key: string) => takeWaiverBack(context, key),
  };
}

export type Desk = ReturnType<typeof createDesk>;
