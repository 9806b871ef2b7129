/** Every sight of the pane, brought about as a person brings it about. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../../src/locales/language";
import { paneWords, type PaneWords } from "../../../src/locales/pane";
import { guestOf } from "./grid";
import { settledPane } from "./pane";
import { pane } from "./workbench";

/** What a scene is played with. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: PaneWords;
}

/** A file below assets/samples. */
type SampleFile = `${number}-${string}.xlsx`;

/** A sight of the pane. */
export interface Scene {
  readonly name: string;
  /** The workbook in front of it: a sample, or one of those made for the occasion. */
  readonly file: SampleFile | keyof SceneFiles;
  /** Brings it about from the pane as it opens. */
  readonly play: (stage: Stage) => Promise<void>;
}

/** Workbooks that are no samples of the product. */
export interface SceneFiles {
  /** One sheet without anything. */
  readonly empty: string;
  /** A sheet that is no form. */
  readonly plain: string;
  /** Three forms. */
  readonly many: string;
}

const RIGHT = "1-规范填报.xlsx";
const WRONG = "4-得分和原因有误.xlsx";
const VAGUE = "3-指标值不规范.xlsx";

const tab = (name: string) => (stage: Stage) => stage.pane.locator(`#tab-${name}`).click();
const button = (stage: Stage, name: string) => stage.pane.getByRole("button", { name, exact: true });

async function check(stage: Stage): Promise<void> {
  await tab("review")(stage);
  await button(stage, stage.words.review.check).click();
  await settledPane(stage.pane);
  await button(stage, stage.words.review.again).waitFor();
}

async function preview(stage: Stage): Promise<void> {
  await check(stage);
  await button(stage, stage.words.review.exportOpinion).click();
  await stage.pane.getByRole("alertdialog").waitFor();
}

async function summed(stage: Stage): Promise<void> {
  await tab("summary")(stage);
  await button(stage, stage.words.summary.start).click();
  await button(stage, stage.words.summary.write).waitFor();
  await settledPane(stage.pane);
}

/** Files that the scenes choose: one form under many names, and one that is none. */
const FILES_CHOSEN = 15;

const fromFiles = async ({ pane: inPane, words }: Stage): Promise<void> => {
  await inPane.getByRole("radio", { name: words.summary.files, exact: true }).check();
  await inPane.getByText(words.summary.drop, { exact: true }).waitFor();
};

async function filesSummed(stage: Stage): Promise<void> {
  await tab("summary")(stage);
  await fromFiles(stage);
  const buffer = await readFile(join(process.cwd(), "assets/samples", WRONG));
  const named = (name: string, content: Buffer) => ({ name, mimeType: "application/octet-stream", buffer: content });
  const forms = Array.from({ length: FILES_CHOSEN - 1 }, (_, at) => named(`某县第${at + 1}中学自评表.xlsx`, buffer));
  await stage.pane
    .locator("input[data-files=files]")
    .first()
    .setInputFiles([...forms, named("扫描件.xlsx", Buffer.from("不是表格")), named("说明.docx", Buffer.from("说明"))]);
  await button(stage, stage.words.summary.write).waitFor();
  await settledPane(stage.pane);
}

/** Pages whose Excel was made an old one. */
const aged = new WeakSet<Page>();

async function tooOld({ page, pane: inPane, words }: Stage): Promise<void> {
  aged.add(page);
  await page.evaluate(() => window.jixiaoWorkbench?.setCeiling("1.7"));
  await inPane.getByText(words.frame.tooOld.title).waitFor();
}

const started = (stage: Stage): Promise<void> => stage.pane.locator("h2").first().waitFor();

/** From the first sight to the last; the last one changes what Excel can do. */
export const SCENES: readonly Scene[] = [
  { name: "start", file: WRONG, play: started },
  {
    name: "start-empty",
    file: "empty",
    play: (stage) => button(stage, stage.words.frame.start.newForm).waitFor(),
  },
  {
    name: "start-not-a-form",
    file: "plain",
    play: (stage) => stage.pane.getByText(stage.words.frame.start.notAForm).waitFor(),
  },
  {
    name: "fill-new",
    file: "empty",
    play: async (stage) => {
      await tab("fill")(stage);
      await button(stage, stage.words.fill.insert).waitFor();
    },
  },
  {
    name: "fill-form",
    file: WRONG,
    play: async (stage) => {
      await tab("fill")(stage);
      await stage.pane.locator("#screen li").first().waitFor();
    },
  },
  { name: "review-first", file: WRONG, play: tab("review") },
  {
    name: "review-findings",
    file: WRONG,
    play: async (stage) => {
      await check(stage);
      await stage.pane.locator("[data-finding]").first().click();
      await stage.pane.getByRole("button", { name: stage.words.review.basis }).first().click();
    },
  },
  { name: "review-vague", file: VAGUE, play: check },
  { name: "review-none", file: RIGHT, play: check },
  {
    name: "review-waived",
    file: VAGUE,
    play: async (stage) => {
      await check(stage);
      await waive(stage, 1);
      await stage.pane.locator("#screen summary").click();
    },
  },
  {
    name: "score",
    file: WRONG,
    play: async (stage) => {
      await tab("score")(stage);
      await stage.pane.locator("#screen li button[aria-expanded=false]").first().click();
    },
  },
  {
    name: "summary-first",
    file: "many",
    play: tab("summary"),
  },
  {
    name: "summary",
    file: "many",
    play: async (stage) => {
      await summed(stage);
      await stage.pane.locator("[data-table] summary").first().click();
    },
  },
  {
    name: "summary-files-first",
    file: "empty",
    play: async (stage) => {
      await tab("summary")(stage);
      await fromFiles(stage);
    },
  },
  { name: "summary-files", file: "empty", play: filesSummed },
  {
    name: "summary-files-listed",
    file: "empty",
    play: async (stage) => {
      await filesSummed(stage);
      await button(stage, stage.words.summary.kinds.all(FILES_CHOSEN)).click();
      await stage.pane.locator("[data-source=duplicate]").first().waitFor();
    },
  },
  {
    name: "summary-basis",
    file: "many",
    play: async (stage) => {
      await summed(stage);
      const { basis } = stage.words.summary;
      await stage.pane.getByText(basis.title(0), { exact: true }).click();
      await stage.pane.getByRole("textbox", { name: basis.paste.due, exact: true }).fill("单位\n县水利局\n县农业局");
      await button(stage, basis.take.due).click();
      await button(stage, basis.remove.due).waitFor();
    },
  },
  {
    name: "summary-nothing",
    file: "plain",
    play: async (stage) => {
      await tab("summary")(stage);
      await button(stage, stage.words.summary.start).click();
      await stage.pane.getByText(stage.words.summary.none).waitFor();
    },
  },
  {
    name: "summary-preview",
    file: "many",
    play: async (stage) => {
      await summed(stage);
      await button(stage, stage.words.summary.write).click();
      await stage.pane.getByRole("alertdialog").waitFor();
    },
  },
  {
    name: "settings",
    file: WRONG,
    play: async (stage) => {
      await tab("settings")(stage);
      await stage.pane.locator("#screen input[inputmode=decimal]").first().fill("x");
    },
  },
  {
    name: "help",
    file: WRONG,
    play: async (stage) => {
      await stage.pane.getByRole("button", { name: stage.words.frame.moreHelp, exact: true }).click();
      await stage.pane.locator("#screen summary").first().click();
    },
  },
  { name: "preview", file: WRONG, play: preview },
  {
    name: "waive",
    file: VAGUE,
    play: async (stage) => {
      await check(stage);
      await openWaiving(stage, 0);
    },
  },
  {
    name: "written",
    file: WRONG,
    play: async (stage) => {
      await preview(stage);
      await button(stage, stage.words.frame.preview.apply).click();
      await button(stage, stage.words.frame.done.undo).waitFor();
    },
  },
  {
    name: "failure",
    file: "many",
    play: async (stage) => {
      await tab("fill")(stage);
      await button(stage, stage.words.fill.fill).click();
      await button(stage, stage.words.frame.preview.apply).waitFor();
      await guestOf(stage.page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().delete();
          await context.sync();
        }),
      );
      await button(stage, stage.words.frame.preview.apply).click();
      await stage.pane.getByText(stage.words.frame.failure.title).waitFor();
    },
  },
  { name: "too-old", file: WRONG, play: tooOld },
];

/** Asks to waive the finding that can be waived, at a place of the list. */
async function openWaiving(stage: Stage, at: number): Promise<void> {
  await button(stage, stage.words.review.waive).nth(at).click();
  await stage.pane.getByRole("dialog").waitFor();
}

async function waive(stage: Stage, at: number): Promise<void> {
  await openWaiving(stage, at);
  const dialog = stage.pane.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("已报主管部门同意，按批复的口径填写。");
  await dialog.getByRole("button", { name: stage.words.review.waiveDone, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

const isSample = (file: Scene["file"]): file is SampleFile => file.endsWith(".xlsx");

/** Opens a scene's workbook, and the add-in anew beside it, at a width. */
export async function stageFor(
  page: Page,
  { file }: Scene,
  files: SceneFiles,
  language: Language,
  width: number,
): Promise<Stage> {
  const path = isSample(file) ? join(process.cwd(), "assets/samples", file) : files[file];
  const bytes = [...(await readFile(path))];
  if (aged.delete(page)) await page.evaluate(() => window.jixiaoWorkbench?.setCeiling("1.21"));
  await page.evaluate(
    async ([data, name, shown]) => {
      if (document.documentElement.lang !== shown) await window.jixiaoWorkbench?.setLanguage(shown);
      await window.jixiaoWorkbench?.open(new Uint8Array(data), name);
    },
    [bytes, basename(path), language] as const,
  );
  if (!(await page.locator("#pane").isVisible())) await page.locator("#ribbon .command").first().click();
  await setWidth(page, width);
  return { page, pane: pane(page), words: paneWords(language) };
}

/** Drags the bar beside the pane. */
async function setWidth(page: Page, width: number): Promise<void> {
  const bar = await page.locator("#splitter").boundingBox();
  const view = page.viewportSize();
  if (bar === null || view === null) throw new Error("the pane is not shown");
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await page.mouse.down();
  await page.mouse.move(view.width - width, bar.y + bar.height / 2, { steps: 2 });
  await page.mouse.up();
}
