import {
  appContext,
  paneName,
  paneUrl,
  requirementMatrix,
  type PaneSession,
} from "../../../src/workbench/host/app-context";

const SESSION: PaneSession = {
  language: "en-US",
  ceiling: "1.14",
  conversation: "c1",
  addIn: "add-in",
  addInName: "Test",
  visible: false,
  fileName: "a.xlsx",
  settings: [["visits", "3"]],
};

test("the pane's address carries host, version, language and the flags of a shared runtime with functions", () => {
  expect(paneUrl("http://localhost:2/taskpane.html", "zh-CN")).toBe(
    "http://localhost:2/taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$telemetry$$disableLogging$3",
  );
  expect(paneUrl("http://localhost:2/a.html?x=1#top", "en-US")).toBe(
    "http://localhost:2/a.html?x=1&_host_Info=Excel$Web$16.01$en-US$telemetry$$disableLogging$3#top",
  );
});

test("the window's name carries the conversation, the add-in and the host's origin", () => {
  expect(JSON.parse(paneName(SESSION, "http://localhost:1"))).toEqual({
    hostInfo: "Excel$Web$16.01$en-US",
    xdmInfo: "c1|add-in|http://localhost:1",
    serializerVersion: "1",
  });
});

test.each(["1.7", "1.14", "1.15"] as const)("the ceiling %s is the newest ExcelApi that the host names", (ceiling) => {
  expect(requirementMatrix(ceiling).ExcelApi).toBe(ceiling);
});

test("the app context has what Office.js insists on", () => {
  const context = appContext(SESSION);
  expect(context).toMatchObject({
    _id: "add-in",
    _appName: 16,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "a.xlsx",
    _clientMode: 1,
    _settings: [["visits", "3"]],
    _reason: "documentOpened",
    _initialDisplayMode: 1,
  });
  expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({ ExcelApi: "1.14", SharedRuntime: "1.1" });
  expect(appContext({ ...SESSION, visible: true })._initialDisplayMode).toBe(2);
});
