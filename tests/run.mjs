// `npm test`: types, lint, format, import law, unused code, tests. Every stage runs; the last line counts what the run itself reported.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "jixiao-test-"));
const report = join(scratch, "jest.json");

const stages = [
  ["types", "tsc", ["-p", "."]],
  ["lint", "eslint", [".", "--max-warnings", "0"]],
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ["import law", "depcruise", ["src", "--config", ".dependency-cruiser.cjs"]],
  ["unused code", "knip", []],
  ["tests", "jest", ["--json", `--outputFile=${report}`, ...process.argv.slice(2)]],
];

let passed = 0;
let failed = 0;
for (const [name, tool, args] of stages) {
  console.error(`— ${name}`);
  const stdio = tool === "jest" ? ["ignore", "ignore", "inherit"] : ["ignore", "inherit", "inherit"];
  const run = spawnSync(join("node_modules", ".bin", tool), args, { stdio, shell: process.platform === "win32" });
  if (tool === "jest") {
    try {
      const counts = JSON.parse(readFileSync(report, "utf8"));
      passed += counts.numPassedTests;
      failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
      if (run.status !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) failed += 1;
    } catch (error) {
      console.error(`jest left no report: ${error.message}`);
      failed += 1;
    }
  } else if (run.status === 0) {
    passed += 1;
  } else {
    failed += 1;
    console.error(`— ${name} failed`);
  }
}
rmSync(scratch, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
