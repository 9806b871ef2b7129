/** The workbench as a person has it: `npm start` in a process of its own, a real browser before it. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

/** npm and Jest both run in the project's top folder; a bundle of this file lies elsewhere. */
const TOP = process.cwd();

/** Keeps Chromium from calling home: the tests make no request but to this machine. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function browserPath(): string {
  const given = process.env.JIXIAO_BROWSER;
  if (given !== undefined && given !== "") return given;
  const finder = join(TOP, "tests/e2e/support/ensure-browser.mjs");
  return execFileSync(process.execPath, [finder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}

/** Words behind `npm start --` that put the workbench's own test add-in in the place of the product. */
export const TEST_ADD_IN = ["--manifest", join(TOP, "tests/workbench/guest/manifest.xml")] as const;

/** A running `npm start`. */
export interface Served {
  url: string;
  process: ChildProcess;
  /** Everything it has said so far. */
  said: () => string;
  /** Ends it as Ctrl-C does and gives its exit status. */
  stop: () => Promise<number | null>;
}

/**
 * Starts the workbench as `npm start -- …words` does; resolves when it has told its address.
 *
 * @param words what stands behind `npm start --`
 */
export async function serve(...words: string[]): Promise<Served> {
  const program = spawn(process.execPath, [join(TOP, "dist/start.cjs"), "--no-open", ...words], { cwd: TOP });
  let said = "";
  const ended = new Promise<number | null>((resolve) => program.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\/?/u.exec(said);
      if (address !== null) resolve(address[0]);
    };
    program.stdout.on("data", listen);
    program.stderr.on("data", listen);
    void ended.then((status) => reject(new Error(`ended with ${status}: ${said}`)));
  });
  return {
    url,
    process: program,
    said: () => said,
    stop: () => {
      program.kill("SIGINT");
      return ended;
    },
  };
}

/** Starts the browser that is installed. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), headless: true, args: QUIET });
}

/**
 * Opens the workbench in a window of 1280 × 800 and waits until the add-in takes commands.
 *
 * @param faults gathers what the page throws and what it asks of other machines
 */
export async function openWorkbench(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(?:https?:\/\/(?:localhost|127\.0\.0\.1)[:/]|data:|blob:|about:)/u.test(request.url()))
      faults.push(request.url());
  });
  await page.goto(url);
  await page.evaluate(() => window.jixiaoWorkbench?.ready);
  return page;
}

/** The add-in's own page inside the workbench. */
export function pane(page: Page): FrameLocator {
  return page.frameLocator("iframe");
}
