import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../src/cli/find-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...path: readonly string[]): string {
  const whole = join(folder, ...path);
  mkdirSync(join(whole, ".."), { recursive: true });
  writeFileSync(whole, "");
  return whole;
}

test("spreadsheets of a folder in the order of their numbers, its folders too; locks, hidden and other files left out", () => {
  const found = [write("表", "2.xlsx"), write("表", "10.ET"), write("表", "乡镇.xlsx", "a.xls")];
  for (const other of ["~$2.xlsx", ".3.xlsx", "说明.docx"]) write("表", other);
  expect(findFiles([join(folder, "表")])).toEqual(found);
});

test("a link is followed to a file and to a folder, but never back into the folder it lies in", () => {
  const form = write("原件", "甲.xlsx");
  mkdirSync(join(folder, "表"));
  symlinkSync(form, join(folder, "表", "1.xlsx"));
  symlinkSync(join(folder, "原件"), join(folder, "表", "2"));
  symlinkSync(join(folder, "表"), join(folder, "表", "3"));
  expect(findFiles([join(folder, "表")])).toEqual([join(folder, "表", "1.xlsx"), join(folder, "表", "2", "甲.xlsx")]);
});

test("a link to nothing and a link to itself are passed on, so that somebody says what is wrong", () => {
  symlinkSync(join(folder, "没有"), join(folder, "1.xlsx"));
  symlinkSync(join(folder, "2.xlsx"), join(folder, "2.xlsx"));
  const links = [join(folder, "1.xlsx"), join(folder, "2.xlsx")];
  expect(findFiles([folder])).toEqual(links);
  expect(findFiles(links)).toEqual(links);
});

test("a name that is not there, and one below a file, are passed on", () => {
  const file = write("甲.xlsx");
  const below = join(file, "乙.xlsx");
  expect(findFiles(["没有.xlsx", below])).toEqual(["没有.xlsx", below]);
});
