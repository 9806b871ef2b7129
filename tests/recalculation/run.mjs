// Lets LibreOffice calculate what 补全计算列 writes, and compares it with the core's scores, figure by figure.
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

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "recalculation-"));

/** LibreOffice keeps a file's stored results unless it is told to calculate always. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function scoreOf(line) {
  const text = line.split("\t")[7] ?? "";
  return text === "" ? "" : Number(text);
}

try {
  const script = join(folder, "make.mjs");
  await build({
    entryPoints: [join(here, "make.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile: script,
    logLevel: "error",
  });
  execFileSync(process.execPath, [script, folder], { stdio: "inherit" });

  const user = join(folder, "user");
  mkdirSync(join(user, "user"), { recursive: true });
  writeFileSync(join(user, "user", "registrymodifications.xcu"), ALWAYS);
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  // Tab-separated, UTF-8, values as they are stored and not as they are shown.
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false";
  const profile = `-env:UserInstallation=${pathToFileURL(user).href}`;
  const convert = ["--headless", "--convert-to", filter, "--outdir", folder];
  execFileSync("soffice", [profile, ...convert, ...files.map((name) => join(folder, name))], { stdio: "ignore" });

  let wrong = 0;
  for (const name of files) {
    const number = /\d+/u.exec(name)?.[0];
    const due = Object.entries(JSON.parse(readFileSync(join(folder, `due-${number}.json`), "utf8")));
    const lines = readFileSync(join(folder, name.replace("xlsx", "csv")), "utf8").split("\n");
    const differing = due.filter(([address, score]) => scoreOf(lines[Number(address.slice(1)) - 1] ?? "") !== score);
    wrong += differing.length;
    for (const [address, score] of differing.slice(0, 10)) {
      process.stdout.write(
        `${name} ${address}: due ${score}, calculated ${scoreOf(lines[Number(address.slice(1)) - 1] ?? "")}\n`,
      );
    }
    process.stdout.write(`${name}: ${due.length} scores compared, ${differing.length} differ\n`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
