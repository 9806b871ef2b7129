import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { TOP, textOf } from "../support/source-tree";

const ALLOWED_AT_TOP = new Set([
  "README.md",
  "assets",
  "eslint.config.mjs",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "src",
  "tests",
  "tsconfig.json",
]);

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

describe("the repository", () => {
  test("holds at its top only what a tool demands there", () => {
    const tracked = new Set(
      execFileSync("git", ["ls-files", "-z"], { cwd: TOP, encoding: "utf8" })
        .split("\0")
        .filter((path) => path !== "")
        .map((path) => path.split("/")[0] ?? ""),
    );
    const strangers = [...tracked].filter((name) => !name.startsWith(".") && !ALLOWED_AT_TOP.has(name));
    expect(strangers).toEqual([]);
    expect(readdirSync(TOP)).toContain("README.md");
  });

  test("pins every dependency to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Package;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("lists dependencies in alphabetical order, none twice", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Package;
    for (const list of [dependencies, devDependencies]) expect(Object.keys(list)).toEqual(Object.keys(list).sort());
    expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  });

  test("names no registry's host in its lock file", () => {
    expect(textOf("package-lock.json").match(/"resolved": "http/gu)).toBeNull();
  });

  test("never speaks of a number the lock file would resolve to the package named xlsx, which has known holes", () => {
    expect(textOf("package-lock.json")).not.toContain('"node_modules/xlsx"');
  });
});
