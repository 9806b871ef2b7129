/** Microsoft's own Office.js in Node: loaded as it is shipped, talking to a hosted workbook instead of a frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { HostedWorkbook, RichApiMessage } from "../../../src/workbench/hosted-workbook";

const dist = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const script = new Script(readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8"), {
  filename: "excel-web-16.00.debug.js",
});

/** What an add-in's functions file sees of `CustomFunctions`. */
export interface FunctionsGlobal {
  associate: (id: string, implementation: (...values: never[]) => unknown) => void;
  Error: new (code: string, message?: string) => Error;
  ErrorCode: Record<string, string>;
}

/** The globals that Office.js brings; its own types come from `@types/office-js`. */
export interface OfficeJs {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: FunctionsGlobal;
  /** `Office.context.requirements`. */
  requirements: RequirementMatrix;
  /** Starts the custom-functions runtime, as Office.js does where the host's flags say so. */
  startFunctions: () => void;
}

interface RequirementMatrix {
  isSetSupported: (name: string, version: string) => boolean;
}

interface RichApiSeam {
  executeRichApiRequestAsync: (request: unknown[], done: (result: unknown) => void) => void;
  richApiMessageManager: { register: (handler: (args: unknown) => void) => Promise<void> };
}

interface Globals extends OfficeJs {
  OSF: { DDA: { RichApi: RichApiSeam }; _OfficeAppFactory: { getContext: () => unknown } };
  OfficeExt: {
    Requirement: {
      RequirementsMatrixFactory: {
        initializeOsfDda: () => void;
        getDefaultRequirementMatrix: (appContext: { get_requirementMatrix: () => string }) => RequirementMatrix;
      };
    };
  };
}

/** The register of functions, which office.js itself makes before this part of it is loaded. */
function association(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const register = {
    mappings,
    associate: (id: string, implementation: unknown) => {
      mappings[id.toUpperCase()] = implementation;
      for (const listener of changed) listener();
    },
    onchange: (listener: () => void) => changed.push(listener),
  };
  return { _association: register, associate: register.associate };
}

/** `Office.context.document`, as far as Excel's API goes through it: the older event of a new selection. */
function documentOf(workbook: HostedWorkbook): Record<string, unknown> {
  const stops = new Map<unknown, () => void>();
  const done = { status: "succeeded" };
  return {
    addHandlerAsync: (_type: string, handler: (args: object) => void, then: (result: object) => void) => {
      stops.set(
        handler,
        workbook.onSelectionChanged(() => handler({})),
      );
      then(done);
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: unknown }, then: (result: object) => void) => {
      stops.get(handler)?.();
      then(done);
    },
  };
}

/** What a browser window would give; nothing here answers for Office.js. */
function windowStubs(): Record<string, unknown> {
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const stubs: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    document: {
      URL: "http://localhost/",
      cookie: "",
      location: {},
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      addEventListener: () => undefined,
    },
    navigator: { userAgent: "node", language: "zh-CN" },
    location: { href: "http://localhost/", protocol: "http:", host: "localhost", search: "", hash: "" },
    addEventListener: () => undefined,
    attachEvent: () => undefined,
    localStorage: storage,
    sessionStorage: storage,
  };
  return Object.assign(stubs, { window: stubs, self: stubs, top: stubs });
}

/**
 * Loads Office.js and joins it to a workbook at its own seam.
 *
 * @param ceiling the ExcelApi version that `isSetSupported` tells the guest
 */
export function loadOfficeJs(workbook: HostedWorkbook, ceiling: string): OfficeJs {
  const ready: ((info: { host: string }) => void)[] = [];
  const onReady = (listener: (info: { host: string }) => void) => ready.push(listener);
  // office.js itself, not this part of it, makes these; the host's flag 2 is for custom functions.
  const officeParts = {
    CustomFunctions: association(),
    Microsoft: {
      Office: { WebExtension: { onReady, HostType: { Excel: "Excel" }, context: { document: documentOf(workbook) } } },
    },
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: 2 }) } },
  };
  const stubs = windowStubs();
  const context = createContext(Object.assign(stubs, officeParts));
  script.runInContext(context);
  const globals = context as unknown as Globals; // a vm context has no types of its own
  const handlers: ((args: unknown) => void)[] = [];
  globals.OSF.DDA.RichApi.executeRichApiRequestAsync = (request, done) => {
    void workbook.execute(String(request[4])).then((body) => {
      done({ status: "succeeded", value: { data: [200, [], body] } });
    });
  };
  globals.OSF.DDA.RichApi.richApiMessageManager = {
    register: (handler) => {
      handlers.push(handler);
      return Promise.resolve();
    },
  };
  workbook.onMessages((messages) => {
    for (const handler of handlers) handler({ entries: messages.map(entryOf) });
  });
  const sets = JSON.stringify({ ExcelApi: ceiling, CustomFunctionsRuntime: "1.4", CustomFunctions: "1.9" });
  const requirements = globals.OfficeExt.Requirement.RequirementsMatrixFactory;
  requirements.initializeOsfDda();
  const officeContext = {
    requirements: requirements.getDefaultRequirementMatrix({ get_requirementMatrix: () => sets }),
  };
  // office.js itself, not this part of it, makes the factory that holds the context.
  globals.OSF._OfficeAppFactory = { getContext: () => officeContext };
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    requirements: officeContext.requirements,
    startFunctions: () => {
      for (const listener of ready.splice(0)) listener({ host: "Excel" });
    },
  };
}

function entryOf([messageCategory, messageType, targetId, message, , isRemoteOverride]: RichApiMessage): unknown {
  return { messageCategory, messageType, targetId, message, isRemoteOverride };
}
