/** The page's entry: boots the grid, reads the manifest, starts the workbench. */
import { createHostedWorkbook } from "../create-hosted-workbook";
import { createBrowserEngine } from "../engine/browser";
import type { Ceiling, HostedWorkbook } from "../hosted-workbook";
import { blankBook } from "../model/book/blank";
import type { PageConfig } from "../serve/sites";
import type { Language } from "./app-context";
import { place } from "./dom";
import { fetchText } from "./fetching";
import { loadFonts } from "./fonts";
import { formatsIn } from "./formats";
import { readManifest, type AddIn } from "./manifest";
import { MessageBar } from "./message-bar";
import { exposeApi } from "./test-api";
import { Workbench } from "./workbench";
import { wordsOf } from "./words";
import { parseXml } from "./xml";

const LANGUAGE: Language = "zh-CN";
const CEILING: Ceiling = "1.15";

/** A fault of the manifest, told apart from other faults of the start. */
class ManifestUnread extends Error {}

async function addInOf(config: PageConfig): Promise<AddIn> {
  const source = await fetchText(config.manifest);
  try {
    return readManifest(parseXml(source), config.guestOrigin);
  } catch (problem) {
    throw new ManifestUnread(problem instanceof Error ? problem.message : String(problem), { cause: problem });
  }
}

async function start(): Promise<{ workbench: Workbench; hosted: HostedWorkbook }> {
  const config = JSON.parse(await fetchText("/workbench.json")) as PageConfig;
  const addIn = await addInOf(config);
  await loadFonts(document.fonts);
  const engine = createBrowserEngine(place("grid"), LANGUAGE);
  const hosted = createHostedWorkbook(engine, blankBook(new Date().toISOString()), CEILING);
  const workbench = new Workbench({
    config,
    engine,
    hosted,
    formats: (language) => formatsIn(addIn.id, language),
    addIn,
    language: LANGUAGE,
    ceiling: CEILING,
  });
  await workbench.start();
  return { workbench, hosted };
}

function tell(problem: unknown): void {
  const words = wordsOf(LANGUAGE);
  const why = problem instanceof Error ? problem.message : String(problem);
  const sentence = problem instanceof ManifestUnread ? words.manifestFailed(why) : words.startFailed(why);
  new MessageBar(place("messages"), () => words.dismiss).show("start", "error", sentence);
}

const started = start();
started.catch(tell);
exposeApi(started);
