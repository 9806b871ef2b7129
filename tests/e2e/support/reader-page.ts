/** A bare page beside the built `reader.js`, under the pane's own content policy. */
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { contentPolicy } from "../../../src/build/page";

/** npm and Jest both run in the project's top folder; a bundle of this file lies elsewhere. */
const TOP = process.cwd();
const SCRIPT = "tests/e2e/support/reader-page-script.ts";

export interface ReaderPage {
  readonly page: Page;
  /** Addresses that the page and its workers asked for. */
  readonly asked: readonly string[];
  /** Stops the server; the browser is the caller's. */
  readonly stop: () => void;
}

/** Serves and opens the page; needs `npm run build -- --office beside` before. */
export async function openReaderPage(browser: Browser): Promise<ReaderPage> {
  const { outputFiles } = await build({
    absWorkingDir: TOP,
    entryPoints: [SCRIPT],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "warning",
  });
  const html =
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy("local")}">` +
    '<title>x</title><input type="file" multiple><script src="page.js"></script>';
  const served: ReadonlyMap<string, readonly [string, string | Uint8Array]> = new Map([
    ["/", ["text/html", html]],
    ["/page.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
    ["/reader.js", ["text/javascript", readFileSync(join(TOP, "dist/workbench-addin/reader.js"))]],
  ]);
  const server = createServer(({ url = "" }, answer) => {
    const [type, body] = served.get(url) ?? ["text/plain", ""];
    answer.statusCode = served.has(url) ? 200 : 404;
    answer.setHeader("Content-Type", type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const page = await browser.newPage();
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url().replace(address, "/")));
  await page.goto(address);
  return {
    page,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
