// `npm test`: types, lint, format, import law, unused code, tests, tests in a browser. Every stage runs; the last line counts
// what the run itself reported. Finds a browser, or installs one.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "jixiao-test-"));
const report = join(scratch, "jest.json");

const bin = (tool) => join("node_modules", ".bin", tool);
const jest = (name, ...args) => ({
  name,
  command: bin("jest"),
  args: ["--json", `--outputFile=${report}`, ...args, ...process.argv.slice(2)],
  isJest: true,
});
const check = (name, command, ...args) => ({ name, command, args, isJest: false });

/** Looks at the source; the first takes as long as the others together. */
const looks = [
  check("lint", bin("eslint"), ".", "--max-warnings", "0"),
  check("types", bin("tsc"), "-p", "."),
  check("format", bin("prettier"), "--check", "--log-level", "warn", "."),
  check("import law", bin("depcruise"), "src", "--config", ".dependency-cruiser.cjs"),
  check("unused code", bin("knip")),
];

const stages = [
  jest("tests", "--testPathIgnorePatterns", "/tests/e2e/"),
  check("build program", process.execPath, "src/build/program.mjs", "src/build/main.ts", "dist/build.cjs"),
  check("add-in", process.execPath, "dist/build.cjs", "--office", "beside"),
  check("start program", process.execPath, "src/build/program.mjs", "src/workbench/start.ts", "dist/start.cjs"),
  // Two at a time: each has a browser and a workbench of its own.
  jest("tests in a browser", "--maxWorkers", "2", "/tests/e2e/"),
];

function findBrowser() {
  const finder = join("tests", "e2e", "support", "ensure-browser.mjs");
  const run = spawnSync(process.execPath, [finder], { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : null;
}

let passed = 0;
let failed = 0;

function countJest(status) {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    rmSync(report);
    const faults = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    passed += counts.numPassedTests;
    failed += faults;
    if (status !== 0 && faults === 0) failed += 1;
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    failed += 1;
  }
}

const browser = findBrowser();
if (browser === null) failed += 1;

const env = { ...process.env, JIXIAO_BROWSER: browser ?? "" };
const shell = process.platform === "win32";

function run({ name, command, args, isJest }) {
  console.error(`— ${name}`);
  const stdio = isJest ? ["ignore", "ignore", "inherit"] : ["ignore", "inherit", "inherit"];
  const { status } = spawnSync(command, args, { stdio, env, shell });
  if (isJest) countJest(status);
  else count(name, status);
}

function count(name, status) {
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.error(`— ${name} failed`);
  }
}

/** What it says is shown at its end, so that two that run together do not talk at once. */
function runBeside({ name, command, args }) {
  return new Promise((resolve) => {
    const program = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env, shell });
    const said = [];
    for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => said.push(chunk));
    const end = (status) => {
      console.error(`— ${name}`);
      process.stderr.write(Buffer.concat(said));
      count(name, status);
      resolve();
    };
    program.once("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(null);
    });
    program.once("close", end);
  });
}

async function inTurn(list) {
  for (const stage of list) await runBeside(stage);
}

const [lint, ...quick] = looks;
await Promise.all([inTurn([lint]), inTurn(quick)]);
for (const stage of stages) run(stage);
rmSync(scratch, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
