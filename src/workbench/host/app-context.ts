/** What Office.js is told about its host: in the frame's address, in its name, and as the app context. */
import type { Ceiling } from "../hosted-workbook";

/** Languages of the workbench and of the add-in in it. */
export type Language = "zh-CN" | "en-US";

/** One loading of the pane. */
export interface PaneSession {
  readonly language: Language;
  readonly ceiling: Ceiling;
  readonly conversation: string;
  /** The add-in's id, from its manifest. */
  readonly addIn: string;
  readonly addInName: string;
  /** True where the pane opens as seen. */
  readonly visible: boolean;
  readonly fileName: string;
  /** The add-in's settings as `[name, JSON text]`. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Excel on the web's number in Office.js. */
const EXCEL_WEB = 16;
const VERSION = "16.01";
const FULL_VERSION = "16.0.18025.20000";
/** Bits of the host's flags: the pane is a shared runtime, and runs custom functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
const READ_WRITE = 1;
const CONTAINER = 1;
/** How the pane opens. */
const HIDDEN = 1;
const SHOWN = 2;

/**
 * The pane's address as Excel on the web writes it: Office.js reads its host from there.
 *
 * @param source the manifest's SourceLocation
 * @example paneUrl("http://localhost:1/a.html", "zh-CN")
 *   // "http://localhost:1/a.html?_host_Info=Excel$Web$16.01$zh-CN$telemetry$$disableLogging$3"
 */
export function paneUrl(source: string, language: Language): string {
  const url = new URL(source);
  const info = `Excel$Web$${VERSION}$${language}$telemetry$$disableLogging$${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`;
  const query = url.search === "" ? "?" : `${url.search}&`;
  return `${url.origin}${url.pathname}${query}_host_Info=${info}${url.hash}`;
}

/**
 * The name of the pane's window: which conversation it is, whose, and with which origin.
 *
 * @example JSON.parse(paneName(session, "http://localhost:1")).xdmInfo // "c1|7d0f…|http://localhost:1"
 */
export function paneName(session: PaneSession, hostOrigin: string): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$${VERSION}$${session.language}`,
    xdmInfo: `${session.conversation}|${session.addIn}|${hostOrigin}`,
    serializerVersion: "1",
  });
}

/**
 * The requirement sets the workbench truly has, with the newest version of each.
 *
 * @example requirementMatrix("1.14").ExcelApi // "1.14"
 */
export function requirementMatrix(ceiling: Ceiling): Record<string, string> {
  return {
    ExcelApi: ceiling,
    SharedRuntime: "1.1",
    AddInCommands: "1.1",
    CustomFunctionsRuntime: "1.2",
    // Office.js's own runtime asks under this name how to send results: from 1.7 as arrays, from 1.9 up to five times a second.
    CustomFunctions: "1.9",
    Settings: "1.1",
    // The names under which Office.js asks before it shows or hides the pane.
    SharedRuntimeInternal: "1.2",
  };
}

/**
 * The answer to Office.js's first question.
 *
 * @example appContext(session)._appUILocale // "zh-CN"
 */
export function appContext(session: PaneSession): Record<string, unknown> {
  return {
    _id: session.addIn,
    _appName: EXCEL_WEB,
    _appVersion: VERSION,
    _appUILocale: session.language,
    _dataLocale: session.language,
    _docUrl: session.fileName,
    _clientMode: READ_WRITE,
    _settings: session.settings,
    _reason: "documentOpened",
    _osfControlType: CONTAINER,
    _eToken: "",
    _correlationId: session.conversation,
    _appInstanceId: session.conversation,
    _requirementMatrix: JSON.stringify(requirementMatrix(session.ceiling)),
    _hostCustomMessage: "",
    _hostFullVersion: FULL_VERSION,
    _addinName: session.addInName,
    _appDomains: [],
    _initialDisplayMode: session.visible ? SHOWN : HIDDEN,
  };
}
