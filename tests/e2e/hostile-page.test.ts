import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { plainWorkbook, type TemporaryFile } from "./support/plain-workbook";
import { guestOf, textAt } from "./support/grid";
import { launch, openWorkbench, serve, TEST_ADD_IN, type Served } from "./support/workbench";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;
let stranger: Server;
let file: TemporaryFile;
let strangerUrl: string;

beforeAll(async () => {
  file = await plainWorkbook();
  [served, browser] = await Promise.all([serve(file.path, ...TEST_ADD_IN), launch()]);
  stranger = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end("<p>stranger</p>"));
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  stranger.close();
  await file.remove();
});
beforeEach(async () => {
  page = await openWorkbench(browser, served.url, []);
});
afterEach(async () => {
  await page.context().close();
});

/** A batch that writes into A1, as Office.js would put it into a frame message. */
function forgedMessage(conversation: string): string {
  const body = JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 2, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[["改掉了"]]] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: "GetActiveWorksheet",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [] },
      },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
    },
  });
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: "executeMethod",
    _conversationId: conversation,
    _correlationId: 900,
    _origin: "http://localhost",
    _serializerVersion: 1,
    _data: {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 1, "", "", "", "", ""],
    },
  });
}

/** The conversation of the pane: what a hostile page would have to guess. */
async function conversation(): Promise<string> {
  const name = await guestOf(page).evaluate(() => window.name);
  return (JSON.parse(name) as { xdmInfo: string }).xdmInfo.split("|")[0] ?? "";
}

describe("a hostile page", () => {
  test("the forged message is a good one: from the pane's own window it does write", async () => {
    const message = forgedMessage(await conversation());
    await guestOf(page).evaluate((text) => window.parent.postMessage(text, "*"), message);
    await page.waitForTimeout(500);
    expect(await textAt(page, "A1")).toEqual([["改掉了"]]);
  });

  test("that opened the workbench in a window cannot drive it, even with the pane's own conversation", async () => {
    const hostile = await page.context().newPage();
    await hostile.goto(strangerUrl);
    const [opened] = await Promise.all([
      hostile.waitForEvent("popup"),
      hostile.evaluate((url) => {
        Object.assign(window, { opened: window.open(url) });
      }, served.url),
    ]);
    await opened.waitForFunction(() => window.jixiaoWorkbench !== undefined);
    await opened.evaluate(() => window.jixiaoWorkbench?.ready);
    const name = await guestOf(opened).evaluate(() => window.name);
    const own = (JSON.parse(name) as { xdmInfo: string }).xdmInfo.split("|")[0] ?? "";
    await hostile.evaluate(
      (text) => (window as unknown as { opened: Window }).opened.postMessage(text, "*"),
      forgedMessage(own),
    );
    await opened.waitForTimeout(500);
    expect(await textAt(opened, "A1")).toEqual([["项目"]]);
  });

  test("a script in the host's own window, or a frame of another origin in the pane's place, is not heard", async () => {
    const message = forgedMessage(await conversation());
    await page.evaluate((text) => window.postMessage(text, "*"), message);
    await guestOf(page).evaluate(
      (url) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement("iframe");
          frame.src = url;
          frame.onload = () => resolve();
          document.body.append(frame);
        }),
      strangerUrl,
    );
    const inner = page.frames().find((frame) => frame.url() === strangerUrl);
    await inner?.evaluate((text) => window.top?.postMessage(text, "*"), message);
    await page.waitForTimeout(500);
    expect(inner).toBeDefined();
    expect(await textAt(page, "A1")).toEqual([["项目"]]);
  });

  test("cannot put the workbench into a frame of its own", async () => {
    const hostile = await page.context().newPage();
    await hostile.goto(strangerUrl);
    await hostile.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, served.url);
    await hostile.waitForTimeout(1000);
    expect(hostile.frames().map((frame) => frame.url())).not.toContain(served.url);
  });
});
