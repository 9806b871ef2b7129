import { spawnSync } from "node:child_process";

/** Runs the very command the README names. */
function npmRun(args: readonly string[], input = "") {
  return spawnSync("npm", ["run", "-s", "jixiao", "--", ...args], {
    input,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
}

jest.setTimeout(60_000);

test("npm run -s jixiao -- check prints one JSON document and gives its exit status on", () => {
  const { status, stdout } = npmRun(["check", "assets/samples", "--json"]);
  const document = JSON.parse(stdout) as { files: { file: string }[] };
  expect(document.files.map(({ file }) => file.replaceAll("\\", "/"))).toEqual([
    "assets/samples/1-规范填报.xlsx",
    "assets/samples/2-分值和总分有误.xlsx",
    "assets/samples/3-指标值不规范.xlsx",
    "assets/samples/4-得分和原因有误.xlsx",
    "assets/samples/5-成本指标单列.xlsx",
    "assets/samples/6-旧版式.xls",
  ]);
  expect(status).toBe(1);
});

test("npm run -s jixiao -- call answers standard input, its last line unfinished", () => {
  const { status, stdout } = npmRun(["call"], '{"fn":"SCORE","args":["≥14公里",14.03,10]}\n{"fn":"GRADE","args":[90]}');
  expect(stdout).toBe('{"value":10}\n{"value":"优"}\n');
  expect(status).toBe(0);
});

test("wrong usage ends with 2 and leaves stdout empty", () => {
  const { status, stdout, stderr } = npmRun(["check"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("请写明要审核的文件或文件夹。");
});
