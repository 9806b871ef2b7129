import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOP } from "../support/source-tree";

jest.setTimeout(120_000);

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-build-"));
  // Beside node_modules, which a bundle leaves outside of itself.
  program = join(TOP, `dist/build-test-${process.pid}.cjs`);
  const { status, stderr } = spawnSync("node", ["src/build/program.mjs", "src/build/main.ts", program], {
    cwd: TOP,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(program);
});

function built(...words: string[]): [number | null, string, string] {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync("node", [program, ...words], { cwd: TOP, env, encoding: "utf8" });
  return [status, stdout, stderr];
}

test("for an intranet: everything stands in one folder, its manifest names the address, stale chunks are gone", () => {
  const out = join(folder, "out");
  mkdirSync(join(out, "chunks"), { recursive: true });
  writeFileSync(join(out, "chunks/chunk-OLD.js"), "");
  const [status, stdout, stderr] = built(
    ...["--base", "https://jx.example.gov.cn/绩效/", "--office", "local", "--out", "out"],
  );
  expect([status, stderr]).toEqual([0, ""]);
  const base = "https://jx.example.gov.cn/%E7%BB%A9%E6%95%88";
  expect(stdout).toMatch(new RegExp(`^已生成 \\d+ 个文件：out（部署地址 ${base}）。\\n$`, "u"));
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining([
      ...["assets", "chunks", "commands.js", "functions.en-US.json", "functions.js", "functions.json", "manifest.xml"],
      ...["office-js", "old-webview.js", "reader.js", "taskpane.html", "taskpane.js", "worker.js"],
    ]),
  );
  expect(readdirSync(join(out, "chunks"))).not.toContain("chunk-OLD.js");
  expect(readdirSync(join(out, "office-js"))).toContain("excel-win32-16.01.js");
  const manifest = readFileSync(join(out, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<SourceLocation DefaultValue="${base}/taskpane.html"/>`);
  expect(manifest).not.toContain("localhost");
  expect(readFileSync(join(out, "taskpane.html"), "utf8")).toContain('<script src="office-js/office.js"></script>');
  // Modules name their chunks beside themselves, so the folder can stand anywhere.
  expect(readFileSync(join(out, "commands.js"), "utf8")).toMatch(/from\s*"\.\/chunks\//u);
});

test.each([
  [
    ["--base", "http://jx.example.gov.cn"],
    "部署地址应是 https 开头的网址，不带参数和 # 号：http://jx.example.gov.cn。\n",
  ],
  [["--office", "npm"], "--office 只能是 cdn、21v 或 local：npm。\n"],
  [
    ["--deploy"],
    "参数写法不对。用法：npm run build -- [--base https://主机/路径] [--office cdn|21v|local] [--out 目录]\n",
  ],
])("%j is refused with a sentence, and nothing is written", (words, sentence) => {
  expect(built(...words, ...(words[0] === "--deploy" ? [] : ["--out", "refused"]))).toEqual([2, "", sentence]);
  expect(readdirSync(folder)).not.toContain("refused");
});
