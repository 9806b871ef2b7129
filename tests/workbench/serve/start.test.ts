import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rawRequest } from "./raw-request";

const TOP = join(__dirname, "../../..");
const PROGRAM = join(TOP, `dist/start-test-${process.pid}.cjs`);
const GUEST = ["--manifest", "tests/workbench/guest/manifest.xml"];
const environment = { ...process.env, INIT_CWD: TOP };

jest.setTimeout(60_000);

beforeAll(() => {
  const { status, stderr } = spawnSync("node", ["src/build/program.mjs", "src/workbench/start.ts", PROGRAM], {
    cwd: TOP,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

afterAll(() => rmSync(PROGRAM));

function refused(words: readonly string[]): [number | null, string, string] {
  const run = spawnSync("node", [PROGRAM, ...words], { cwd: TOP, env: environment, encoding: "utf8" });
  return [run.status, run.stdout, run.stderr];
}

function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const found = /http:\/\/localhost:\d+\//u.exec(printed);
      if (found !== null) resolve(found[0]);
    });
    child.once("exit", (status) => reject(new Error(`ended with ${String(status)}: ${printed}`)));
  });
}

test("a file that is not there ends with 2 and says so", () => {
  expect(refused(["没有.xlsx", "--no-open"])).toEqual([2, "", "找不到文件：没有.xlsx。\n"]);
});

test("a file that is no workbook ends with 2 and says so", () => {
  expect(refused(["package.json", "--no-open"])).toEqual([
    2,
    "",
    "不是工作簿文件：package.json。可以打开 .xlsx .xlsm .xls .et。\n",
  ]);
});

test("a manifest that is not there ends with 2 and says so", () => {
  expect(refused(["--manifest", "nowhere.xml"])).toEqual([2, "", "找不到加载项清单：nowhere.xml。\n"]);
});

test("a port that is none ends with 2 and says so", () => {
  expect(refused(["--port", "abc"])).toEqual([2, "", "端口应是 0 到 65535 之间的整数：abc。\n"]);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "it builds, serves the page and the given file, and %s ends it with 0",
  async (signal) => {
    const child = spawn("node", [PROGRAM, "assets/samples/1-规范填报.xlsx", "--no-open", ...GUEST], {
      cwd: TOP,
      env: environment,
    });
    const ended = new Promise((resolve) => child.once("exit", (status, by) => resolve([status, by])));
    const port = Number(new URL(await printedUrl(child)).port);
    const page = await rawRequest(port, "/");
    expect([page.status, page.body.toString("utf8").includes('src="/workbench.js"')]).toEqual([200, true]);
    expect((await rawRequest(port, "/workbench.js")).body.length).toBeGreaterThan(1_000_000);
    expect((await rawRequest(port, `/file/${encodeURIComponent("1-规范填报.xlsx")}`)).status).toBe(200);
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(TOP, "dist/workbench/index.html"))).toBe(true);
  },
);
