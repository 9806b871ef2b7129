/** The command line, asked about a file as a stranger does. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOP } from "../../support/source-tree";

/** A sheet as `check --json` tells it; what the stories look at. */
export interface ToldSheet {
  readonly sheet: string;
  readonly form: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: string;
  }[];
  readonly undetermined: readonly { readonly rule: string; readonly cells: readonly string[] }[];
  readonly indicators: readonly {
    readonly name: string | null;
    readonly score: number | null;
    readonly recomputed: number | null;
  }[];
  readonly total: {
    readonly printed: number | null;
    readonly sum: number | null;
    readonly recomputed: number | null;
    readonly grade: string | null;
  };
}

/** Runs `npm run -s jixiao -- check FILE --json`. */
export function checkedByCommandLine(path: string): ToldSheet[] {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-story-"));
  try {
    const file = join(folder, "saved.xlsx");
    copyFileSync(path, file);
    const run = spawnSync("npm", ["run", "-s", "jixiao", "--", "check", file, "--json"], {
      cwd: TOP,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const { files } = JSON.parse(run.stdout) as { files: { sheets: ToldSheet[] }[] };
    return files.flatMap(({ sheets }) => sheets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
