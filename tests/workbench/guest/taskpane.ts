/** The test add-in's pane and ribbon commands: every button shows what Office.js answered. */

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}

function show(value: unknown): void {
  element("output").textContent = typeof value === "string" ? value : JSON.stringify(value);
}

function context(): Promise<unknown> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const newest = ["1.15", "1.14", "1.7", "1.1"].find((version) => requirements.isSetSupported("ExcelApi", version));
  const { host, platform, version } = diagnostics;
  return Promise.resolve({ host, platform, version, displayLanguage, contentLanguage, newest });
}

function read(): Promise<unknown> {
  return Excel.run(async (run) => {
    const range = run.workbook.getSelectedRange().load("address,values");
    await run.sync();
    return { address: range.address, values: range.values };
  });
}

function write(): Promise<unknown> {
  return Excel.run(async (run) => {
    const range = run.workbook.getSelectedRange().getCell(0, 0);
    range.values = [["来自窗格"]];
    range.load("address");
    await run.sync();
    return { written: range.address };
  });
}

function watch(): Promise<unknown> {
  return Excel.run(async (run) => {
    const sheet = run.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add((event) => {
      show({ changed: event.address, source: event.source });
      return Promise.resolve();
    });
    sheet.onSelectionChanged.add((event) => {
      show({ selected: event.address });
      return Promise.resolve();
    });
    await run.sync();
    return "watching";
  });
}

function settings(): Promise<unknown> {
  const store = Office.context.document.settings;
  const before: unknown = store.get("visits");
  const visits = typeof before === "number" ? before + 1 : 1;
  store.set("visits", visits);
  return new Promise((resolve, reject) => {
    store.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve({ visits });
      else reject(new Error(result.error.message));
    });
  });
}

/** Asks for something that no workbench has, so that a gap can be seen. */
function gap(): Promise<unknown> {
  return new Promise((resolve) => {
    Office.context.document.getFilePropertiesAsync((result) => {
      resolve({ status: result.status, code: result.error.code });
    });
  });
}

function stampSheet(event: Office.AddinCommands.Event): void {
  const done = Excel.run(async (run) => {
    run.workbook.worksheets.getActiveWorksheet().getRange("J1").values = [["已盖章"]];
    await run.sync();
  });
  void done.catch(show).then(() => event.completed());
}

function hidePane(event: Office.AddinCommands.Event): void {
  void Office.addin
    .hide()
    .catch(show)
    .then(() => event.completed());
}

function button(id: string, action: () => Promise<unknown>): void {
  element(id).addEventListener("click", () => {
    action().then(show, (problem: unknown) => {
      show(
        problem instanceof OfficeExtension.Error ? { code: problem.code, message: problem.message } : String(problem),
      );
    });
  });
}

void Office.onReady((info) => {
  element("host").textContent = JSON.stringify({ host: info.host, platform: info.platform });
  Office.actions.associate("stampSheet", stampSheet);
  Office.actions.associate("hidePane", hidePane);
  button("context", context);
  button("read", read);
  button("write", write);
  button("watch", watch);
  button("settings", settings);
  button("gap", gap);
});
