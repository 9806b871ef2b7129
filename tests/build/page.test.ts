import { runInNewContext } from "node:vm";
import { contentPolicy, fillPage, oldWebviewScript } from "../../src/build/page";
import { textOf } from "../support/source-tree";

const REST = [
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "worker-src 'self'",
];
const END = ["connect-src 'none'", "base-uri 'none'", "form-action 'none'"];

test.each([
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["21v", "https://appsforoffice.cdn.partner.office365.cn"],
] as const)(
  "with %s the page lets in its own scripts and Office.js's, and asks nothing of anybody",
  (office, origin) => {
    expect(contentPolicy(office).split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'self' ${origin}`,
      ...REST,
      `frame-src ${origin}`,
      ...END,
    ]);
  },
);

test.each(["local", "beside"] as const)("with %s the page lets in its own things only", (office) => {
  expect(contentPolicy(office).split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    ...REST,
    "frame-src 'self'",
    ...END,
  ]);
});

describe("the page", () => {
  const page = fillPage(textOf("src/taskpane/taskpane.html"), "21v", ["taskpane.css"]);

  test("carries its policy before anything is loaded", () => {
    const policy = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page.search(/<(?:script|link)/u));
    expect(page.replace(/\s+/gu, " ")).toContain(`content="${contentPolicy("21v")}"`);
  });

  test("loads Office.js, the notice, the functions, the commands and the pane, in this order", () => {
    expect([...page.matchAll(/<script([^>]*)><\/script>/gu)].map(([, attributes]) => attributes)).toEqual([
      ' src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"',
      ' src="old-webview.js"',
      ' type="module" src="functions.js"',
      ' type="module" src="commands.js"',
      ' type="module" src="taskpane.js"',
    ]);
  });

  test("is Chinese, has a title, a word for who runs no scripts, and links its stylesheet", () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("<title>绩效表</title>");
    expect(page).toMatch(/<noscript>[^<]*绩效表需要运行脚本[^<]*Jixiao has to run scripts[^<]*<\/noscript>/u);
    expect(page).toContain('<link rel="stylesheet" href="taskpane.css" />');
  });

  test("has no script or style inside itself, and nothing left to fill in", () => {
    expect(page).not.toMatch(/<style|style=|\son\w+=|\{\{/u);
  });

  test("cannot be filled in with what nobody knows", () => {
    expect(() => fillPage("{{colour}}", "cdn", [])).toThrow("{{colour}}");
  });
});

describe("the notice for old webviews", () => {
  /** What the notice writes in a webview that has some of today's objects. */
  async function written(window: object): Promise<string[]> {
    const lines: string[] = [];
    const document = {
      createTextNode: (text: string) => text,
      createElement: (tag: string) => {
        const made = { tag, text: "", language: "" };
        return Object.assign(made, {
          appendChild: (text: string) => (made.text += text),
          setAttribute: (_: string, value: string) => (made.language = value),
        });
      },
      getElementById: (id: string) => ({
        appendChild: (made: { tag: string; text: string; language: string }) =>
          lines.push(`${id} ${made.tag} ${made.language} ${made.text}`),
      }),
    };
    runInNewContext(await oldWebviewScript(textOf("src/taskpane/old-webview.js")), { window, document });
    return lines;
  }

  test("tells what is needed in Chinese, then in English, where a webview is old", async () => {
    const lines = await written({});
    expect(lines.map((line) => line.slice(0, 13))).toEqual([
      "root h1 zh-CN",
      ...Array<string>(3).fill("root p zh-CN "),
      "root h1 en-US",
      ...Array<string>(3).fill("root p en-US "),
    ]);
    expect(lines[2]).toBe(
      "root p zh-CN Windows 上还需要安装 Microsoft Edge WebView2 运行时。装好后关闭并重新打开 Excel。",
    );
  });

  test.each([
    ["the first Edge, which has promises and no more", { Promise: {}, ResizeObserver: {} }, 8],
    ["a webview of today", { Promise: { allSettled: true }, ResizeObserver: {} }, 0],
  ])("%s", async (_, window, count) => {
    expect(await written(window)).toHaveLength(count);
  });

  test("is plain ASCII, and what ES5 has not cannot come in", async () => {
    expect(await oldWebviewScript(textOf("src/taskpane/old-webview.js"))).toMatch(/^[\n -~]+$/u);
    await expect(oldWebviewScript("const a = 1;")).rejects.toThrow(/es5/u);
  });
});
