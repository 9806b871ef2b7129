import { paneCall, type PaneServices } from "../../../src/workbench/host/pane-calls";

function open() {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void done.push([name, ...values]);
  const services: PaneServices = {
    appContext: () => Promise.resolve({ _id: "x" }),
    richApi: (body) => Promise.resolve(`answer to ${body}`),
    loadSettings: () => Promise.resolve([["visits", "3"]]),
    saveSettings: (data) => {
      note("saved")(data);
      return Promise.resolve();
    },
    commandDone: note("commandDone"),
    leave: note("leave"),
    unknown: note("unknown"),
  };
  return { done, services };
}

test("Office.js's first question is answered with the app context", async () => {
  const { services } = open();
  expect(await paneCall("ContextActivationManager_getAppContextAsync", "id", services)).toEqual({ _id: "x" });
});

test("a batch is answered with its text and status 200", async () => {
  const { services } = open();
  const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], "body", 0] };
  expect(await paneCall("executeMethod", data, services)).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], "answer to body"],
  });
});

test("a batch without a body is refused", async () => {
  const { services } = open();
  const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST"] };
  await expect(paneCall("executeMethod", data, services)).rejects.toThrow("a batch without a body");
});

test("a ribbon command's end is told with its status", async () => {
  const { services, done } = open();
  const data = { DdaMethod: { DispatchId: 94 }, ArrayData: ["invocation", 5011, ""] };
  expect(await paneCall("executeMethod", data, services)).toEqual({ Version: 1, Error: 0 });
  expect(done).toEqual([["commandDone", "invocation", 5011]]);
});

test("settings are loaded under the names that Office.js reads, and saved", async () => {
  const { services, done } = open();
  expect(await paneCall("executeMethod", { DdaMethod: { DispatchId: 75 } }, services)).toEqual({
    Version: 1,
    Error: 0,
    Properties: { Settings: [{ Name: "visits", Value: "3" }] },
  });
  const data = { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["visits", "4"]] } };
  await paneCall("executeMethod", data, services);
  expect(done).toEqual([["saved", data]]);
});

test("a document method that the host does not have is answered as not supported, and told", async () => {
  const { services, done } = open();
  expect(await paneCall("executeMethod", { DdaMethod: { DispatchId: 86 } }, services)).toEqual({
    Version: 1,
    Error: 5000,
  });
  expect(done).toEqual([["unknown", "executeMethod 86"]]);
});

test.each([5, 6, 13, 14, 15, 16])("notice %i lets the keyboard leave the pane", async (notice) => {
  const { services, done } = open();
  expect(await paneCall("ContextActivationManager_notifyHost", ["id", notice], services)).toBeNull();
  expect(done).toEqual([["leave"]]);
});

test("notices that need nothing are taken, strange ones are told", async () => {
  const { services, done } = open();
  for (const notice of [0, 1, 10, 21, 35, 39]) {
    await paneCall("ContextActivationManager_notifyHost", ["id", notice], services);
  }
  expect(done).toEqual([]);
  await paneCall("ContextActivationManager_notifyHost", ["id", 77], services);
  await paneCall("ContextActivationManager_notifyHost", null, services);
  expect(done).toEqual([
    ["unknown", "notifyHost 77"],
    ["unknown", "notifyHost undefined"],
  ]);
});

test("a call that nobody knows is refused by name", async () => {
  const { services } = open();
  await expect(paneCall("ContextActivationManager_openWindowInHost", null, services)).rejects.toThrow(
    "no such call: ContextActivationManager_openWindowInHost",
  );
});
