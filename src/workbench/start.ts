/** The program behind `npm start`: builds the workbench, serves it on this machine, and stops cleanly. */
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { WORKBENCH_SERVE as SAYS } from "../locales/zh-CN/workbench-serve";
import { buildPage, prepareGuest } from "./serve/build";
import { hasDisplay, openBrowser } from "./serve/open-browser";
import { readStartOptions, type OptionFault, type StartOptions } from "./serve/options";
import { openSites, type Places, type Sites } from "./serve/sites";

const STATUS = { clean: 0, failure: 1, usage: 2 } as const;
/** npm runs scripts in the project's directory and keeps where the person stood. */
const ROOT = process.cwd();
const STOOD = process.env.INIT_CWD ?? ROOT;
/** The add-in itself, built before this program by `npm start`. */
const DEFAULT_MANIFEST = "dist/workbench-addin/manifest.xml";

/** A command line that cannot be followed; the message is the sentence for the person. */
class Refused extends Error {}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function faultSentence(fault: OptionFault): string {
  if (fault.fault === "option") return SAYS.badOption;
  return fault.fault === "port" ? SAYS.badPort(fault.word) : SAYS.extraWord(fault.word);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function optionsOf(words: readonly string[]): StartOptions {
  const options = readStartOptions(words);
  if ("fault" in options) throw new Refused(faultSentence(options));
  return options;
}

function fileOf(options: StartOptions): string | null {
  if (options.file === null) return null;
  const path = resolve(STOOD, options.file);
  if (!isFile(path)) throw new Refused(SAYS.noFile(options.file));
  if (!/\.(?:xlsx|xlsm|xls|et)$/iu.test(path)) throw new Refused(SAYS.notAWorkbook(options.file));
  return path;
}

function manifestOf(options: StartOptions): string {
  const path = options.manifest === null ? join(ROOT, DEFAULT_MANIFEST) : resolve(STOOD, options.manifest);
  if (!isFile(path)) throw new Refused(SAYS.noManifest(options.manifest ?? DEFAULT_MANIFEST));
  return path;
}

async function build(file: string | null, manifest: string): Promise<Places> {
  const page = join(ROOT, "dist/workbench");
  await buildPage(ROOT, page);
  return {
    page,
    samples: join(ROOT, "assets/samples"),
    officeJs: join(ROOT, "node_modules/@microsoft/office-js/dist"),
    manifest,
    guest: await prepareGuest(dirname(manifest), join(ROOT, "dist/guest")),
    file,
  };
}

async function open(places: Places, port: number): Promise<Sites> {
  try {
    return await openSites(places, port, () => complain(SAYS.pathFailed));
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE") {
      throw new Refused(SAYS.portTaken(port));
    }
    throw problem;
  }
}

/** Resolves at Ctrl-C, or when the system asks the program to end. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Not waited for: some systems' command ends only with the browser. */
function show(url: string): void {
  const shown = hasDisplay(process.platform, process.env) ? openBrowser(url) : Promise.resolve(false);
  void shown.then((done) => {
    if (!done) complain(SAYS.noBrowser);
  });
}

async function run(words: readonly string[]): Promise<void> {
  const options = optionsOf(words);
  const [file, manifest] = [fileOf(options), manifestOf(options)];
  say(SAYS.building);
  const sites = await open(await build(file, manifest), options.port);
  const stop = asked();
  say(SAYS.ready(sites.url));
  say(SAYS.howToStop);
  if (options.open) show(sites.url);
  await stop;
  await sites.close();
  say(SAYS.stopped);
}

run(process.argv.slice(2)).then(
  () => process.exit(STATUS.clean),
  (problem: unknown) => {
    complain(problem instanceof Refused ? problem.message : SAYS.failed);
    if (!(problem instanceof Refused)) complain(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = problem instanceof Refused ? STATUS.usage : STATUS.failure;
  },
);
