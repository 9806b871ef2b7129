/** The repository's own files, for the tests of its rules about itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The repository's top folder. */
export const TOP = join(__dirname, "..", "..");

/** A file's text, by its path from the top. */
export function textOf(path: string): string {
  return readFileSync(join(TOP, path), "utf8");
}

/** Paths from the top of every file below a folder with one of the endings. */
export function filesBelow(folder: string, endings: readonly string[] = [".ts", ".tsx"]): string[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(TOP, join(entry.parentPath, entry.name)))
    .sort();
}

/** A source text without its comments. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/^\s*\/\/.*$/gmu, "")
    .replace(/\s\/\/ .*$/gmu, "");
}
