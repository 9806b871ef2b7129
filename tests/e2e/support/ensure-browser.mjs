// Prints the path of an installed Chrome, Edge or Chromium; installs Chromium where there is none, and says so.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);

const places = {
  linux: [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ].flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => join(folder, name))),
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
    ["/Applications", join(homedir(), "Applications")].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: programs.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    join(folder, "Chromium", "Application", "chrome.exe"),
  ]),
};

const wanted = process.env.JIXIAO_BROWSER ?? "";

function installed() {
  if (wanted !== "") return existsSync(wanted) ? wanted : null;
  return [...(places[process.platform] ?? []), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Runs a step of the installation; what it says goes to stderr, since stdout carries the path. */
function step(command, args) {
  console.error(`  ${command} ${args.join(" ")}`);
  const run = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return run.status === 0;
}

const isDebianRoot = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

function aptInstall(...packages) {
  return (
    step("apt-get", ["update", "-qq"]) &&
    step("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages])
  );
}

function install() {
  console.error("No Chrome, Edge or Chromium is installed. Installing Chromium for the browser tests:");
  if (isDebianRoot()) return aptInstall("chromium", "fonts-noto-cjk");
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  return step(process.execPath, [cli, "install", "chromium"]);
}

/** Chinese on a screen without a Chinese font is a row of boxes. */
function ensureChineseFont() {
  if (process.platform !== "linux") return;
  const listed = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (listed.status === 0 && listed.stdout.trim() !== "") return;
  if (isDebianRoot()) {
    console.error("No Chinese font is installed. Installing one for the screenshots:");
    if (aptInstall("fontconfig", "fonts-noto-cjk")) return;
  }
  console.error("No Chinese font is installed: screenshots will show boxes in place of Chinese.");
}

if (wanted !== "" && installed() === null) {
  console.error(`JIXIAO_BROWSER names no file: ${wanted}`);
  process.exit(1);
}
const found = installed() ?? (install() ? installed() : null);
if (found === null) {
  console.error(
    "No browser could be found or installed. Install Chrome, Edge or Chromium, or set JIXIAO_BROWSER to one.",
  );
  process.exit(1);
}
ensureChineseFont();
console.log(found);
