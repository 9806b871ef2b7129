/** What the host does for each call of Office.js. */
import { ResultCode, isRecord } from "./messages";

/** Numbers under which Office.js dispatches its document methods. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandDone: 94 } as const;
/** Office.js's own number for an operation its host does not have. */
const NOT_SUPPORTED = 5000;
const HTTP_OK = 200;
/** What the pane tells of itself; the names are Office.js's. */
const Notice = {
  select: 0,
  unselect: 1,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  pageIsReady: 10,
  tabExit: 13,
  tabExitShift: 14,
  escExit: 15,
  f2Exit: 16,
  mouseEnter: 19,
  mouseLeave: 20,
  updateTargetUrl: 21,
  telemetry: 23,
  officeJsReady: 35,
  shortcut: 39,
} as const;
const LEAVES: readonly number[] = [
  Notice.ctrlF6Exit,
  Notice.ctrlF6ExitShift,
  Notice.tabExit,
  Notice.tabExitShift,
  Notice.escExit,
  Notice.f2Exit,
];
const KNOWN: readonly number[] = Object.values(Notice);

/** What the calls need of the host. */
export interface PaneServices {
  appContext(): Promise<Record<string, unknown>>;
  /** Answers the body of a RichApi batch. */
  richApi(body: string): Promise<string>;
  loadSettings(): Promise<[string, string][]>;
  saveSettings(data: unknown): Promise<void>;
  /** A ribbon command has ended; status 0 is success. */
  commandDone(invocation: string, status: number): void;
  /** The keyboard leaves the pane. */
  leave(): void;
  /** A call that the host has no answer to. */
  unknown(what: string): void;
}

async function richApi(data: Record<string, unknown>, services: PaneServices): Promise<unknown[]> {
  const body = Array.isArray(data.ArrayData) ? (data.ArrayData as unknown[])[4] : undefined;
  if (typeof body !== "string") throw new Error("a batch without a body");
  return [HTTP_OK, [], await services.richApi(body)];
}

function commandDone(data: Record<string, unknown>, services: PaneServices): void {
  const values = isRecord(data.ArrayData) || Array.isArray(data.ArrayData) ? data.ArrayData : data;
  const [invocation, status] = [0, 1].map((key) => (values as Record<number, unknown>)[key]);
  services.commandDone(String(invocation), Number(status));
}

async function executeMethod(data: unknown, services: PaneServices): Promise<unknown> {
  const call = isRecord(data) ? data : {};
  const dispatch = isRecord(call.DdaMethod) ? call.DdaMethod.DispatchId : undefined;
  switch (dispatch) {
    case Dispatch.richApi:
      return { Version: 1, Error: ResultCode.done, Data: await richApi(call, services) };
    case Dispatch.commandDone:
      commandDone(call, services);
      return { Version: 1, Error: ResultCode.done };
    case Dispatch.loadSettings: {
      const settings = (await services.loadSettings()).map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: ResultCode.done, Properties: { Settings: settings } };
    }
    case Dispatch.saveSettings:
      await services.saveSettings(call);
      return { Version: 1, Error: ResultCode.done };
    default:
      services.unknown(`executeMethod ${String(dispatch)}`);
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

function notifyHost(data: unknown, services: PaneServices): null {
  const notice: unknown = Array.isArray(data) ? (data as unknown[])[1] : undefined;
  if (typeof notice === "number" && LEAVES.includes(notice)) services.leave();
  else if (typeof notice !== "number" || !KNOWN.includes(notice)) services.unknown(`notifyHost ${String(notice)}`);
  return null;
}

/**
 * Answers one call of Office.js.
 *
 * @param action name of the call
 * @param data what came with it
 * @throws Error for a call that the host does not know, naming it
 * @example await paneCall("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData }, services)
 *   // { Version: 1, Error: 0, Data: [200, [], answer] }
 */
export async function paneCall(action: string, data: unknown, services: PaneServices): Promise<unknown> {
  switch (action) {
    case "ContextActivationManager_getAppContextAsync":
      return services.appContext();
    case "ContextActivationManager_notifyHost":
      return notifyHost(data, services);
    case "executeMethod":
      return executeMethod(data, services);
    default:
      throw new Error(`no such call: ${action}`);
  }
}
