/** The pane's entry: joins the open workbook, the core and the reader of files to it, and mounts it. */
import { createRoot } from "react-dom/client";
import { functionsReady } from "../functions/associate";
import { languageOf } from "../locales/language";
import { paneWords } from "../locales/pane";
import { excelWorkbook } from "../workbook/excel-workbook";
import { App } from "./app";
import { connectCore } from "./core/client";
import { createDesk } from "./desk/desk";
import { connectReaders, poolLimits } from "./reader/pool";

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Office there is no workbook; the enumeration itself is there all the same.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    root.textContent = paneWords(languageOf(navigator.language)).frame.noHost;
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const core = connectCore(() => new Worker("worker.js", { type: "module" }));
  const collector = connectReaders(
    () => new Worker("reader.js", { type: "module" }),
    poolLimits(navigator.hardwareConcurrency),
  );
  const desk = createDesk(excelWorkbook(language), core, collector, () => new Date(), { functionsReady });
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  createRoot(root).render(<App desk={desk} background={background} />);
  await desk.begin();
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
void start(root);
