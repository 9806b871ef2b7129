// Lets LibreOffice calculate what 补全计算列 and 汇总 write, and compares it with the core's figures, one by one.
//
//   node tests/recalculation/run.mjs
//
// Needs `soffice` (LibreOffice Calc) on the path; it is no part of `npm test`. Ends with 1 where one figure differs.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import exceljs from "exceljs";

const { Workbook } = exceljs;
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "recalculation-"));

/** LibreOffice keeps a file's stored results unless it is told to calculate always. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Half a unit and a bit of the 15th digit, to which LibreOffice rounds what it stores. */
const ROUNDING = 6e-15;

function isSame(found, due) {
  if (typeof found !== "number" || typeof due !== "number") return found === (due ?? "");
  return Math.abs(found - due) <= ROUNDING * Math.abs(due);
}

try {
  // Beside node_modules: a package that finds a file beside it is not bundled.
  const script = join(here, "../../dist/recalculation.mjs");
  await build({
    entryPoints: [join(here, "make.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["wasm-xlsxwriter"],
    banner: { js: 'import { createRequire as above } from "node:module"; const require = above(import.meta.url);' },
    outfile: script,
    logLevel: "error",
  });
  execFileSync(process.execPath, [script, folder], { stdio: "inherit" });

  const user = join(folder, "user");
  mkdirSync(join(user, "user"), { recursive: true });
  writeFileSync(join(user, "user", "registrymodifications.xcu"), ALWAYS);
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const profile = `-env:UserInstallation=${pathToFileURL(user).href}`;
  const calculated = join(folder, "calculated");
  const convert = ["--headless", "--convert-to", "xlsx", "--outdir", calculated];
  execFileSync("soffice", [profile, ...convert, ...files.map((name) => join(folder, name))], { stdio: "ignore" });

  let wrong = 0;
  for (const name of files) {
    const book = name.replace(".xlsx", "");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(calculated, name));
    let compared = 0;
    let differing = 0;
    for (const [sheet, due] of Object.entries(JSON.parse(readFileSync(join(folder, `${book}.json`), "utf8")))) {
      const worksheet = workbook.getWorksheet(sheet);
      for (const [address, figure] of Object.entries(due)) {
        compared += 1;
        const found = worksheet.getCell(address).result ?? "";
        if (isSame(found, figure)) continue;
        differing += 1;
        if (differing <= 10) process.stdout.write(`${book} ${sheet}!${address}: due ${figure}, calculated ${found}\n`);
      }
    }
    wrong += differing;
    process.stdout.write(`${book}: ${compared} figures compared, ${differing} differ\n`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
