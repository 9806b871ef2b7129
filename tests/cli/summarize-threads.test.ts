import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { threadsFor } from "../../src/cli/collect/collect-files";
import { readWorkbook } from "../../src/files/read-workbook";
import { ENCRYPTED, writeForm } from "./form-files";

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  mkdirSync(join(folder, "表"));
  for (let number = 1; number <= 12; number += 1) {
    const facts = { project: `第${number}号`, unit: `第${number % 3}站`, budget: number, executed: number };
    await writeForm(join(folder, "表", `${number}.xlsx`), facts);
  }
  writeFileSync(join(folder, "表", "空.xlsx"), "");
  writeFileSync(join(folder, "表", "密.xlsx"), ENCRYPTED);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command in a process of its own. */
function summarize(workers: number): { stdout: string; stderr: string; opinions: string[] } {
  const opinions = join(folder, `意见${workers}`);
  const out = join(folder, "汇总.xlsx");
  const words = ["summarize", join(folder, "表"), "--out", out, "--opinions", opinions, "--workers", String(workers)];
  const { stdout, stderr } = spawnSync("npm", ["run", "-s", "jixiao", "--", ...words, "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  rmSync(out);
  const texts = readdirSync(opinions)
    .sort()
    .map((name) => {
      const { sheets } = readWorkbook(readFileSync(join(opinions, name)), name);
      return [name, ...sheets.map((sheet) => `${sheet.name} ${sheet.at(4, 6)?.text ?? ""}`)].join(" | ");
    });
  return { stdout, stderr: stderr.replaceAll(`意见${workers}`, "意见"), opinions: texts };
}

test("one thread or several: the same document, byte by byte, the same notes, the same opinions", () => {
  const one = summarize(1);
  const { projects } = JSON.parse(one.stdout) as { projects: number };
  expect(projects).toBe(12);
  expect(one.opinions[0]).toBe(
    "审核意见书-第0站.xlsx | 第3号 3.xlsx〔项目支出绩效自评表〕 | 第6号 6.xlsx〔项目支出绩效自评表〕 | " +
      "第9号 9.xlsx〔项目支出绩效自评表〕 | 第12号 12.xlsx〔项目支出绩效自评表〕",
  );
  expect(summarize(2)).toEqual(one);
  expect(summarize(5)).toEqual(one);
});

test("few files are not worth a thread", () => {
  expect([0, 1, 119].map(threadsFor)).toEqual([1, 1, 1]);
});
