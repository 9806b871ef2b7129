import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { guestOf } from "./support/grid";
import { sceneFiles } from "./support/scene-files";
import { SCENES, stageFor, type SceneFiles } from "./support/scenes";
import { launch, openWorkbench, serve, type Served } from "./support/workbench";

jest.setTimeout(60_000);

const AXE = readFileSync(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** Width of the pane at its narrowest, in CSS pixels. */
const NARROW = 320;

/** Fluent's own stops at the ends of a list of tabs: they hand the focus on as soon as they get it. */
const HANDED_ON = "[data-tabster-dummy]";

/** Light, dark, and the colours of high contrast. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "light", forcedColors: "active" },
} as const;

let served: Served;
let browser: Browser;
let page: Page;
let files: SceneFiles & { readonly remove: () => Promise<void> };
const faults: string[] = [];

beforeAll(async () => {
  files = await sceneFiles();
  [served, browser] = await Promise.all([serve("--port", "0"), launch()]);
  page = await openWorkbench(browser, served.url, faults);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await files.remove();
});

/** Colours in between, on their way from one look to the next, are nobody's. */
async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync("* { transition: none !important; animation: none !important; }");
    if (document.adoptedStyleSheets.length === 0) document.adoptedStyleSheets = [still];
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** What axe says against the pane as it stands: the rule, and the elements. */
async function violations(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async (exclude) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
    };
    const found = await axe.run({ exclude: [exclude] }, { resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
  }, HANDED_ON);
}

/** What reaches beyond the pane's edge, or is cut off: tables that scroll by themselves may. */
async function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll("button, a, input, select, textarea, label, h1, h2, h3, p, li, td, th")]
      .filter((element) => element.closest("[role=group][tabindex='0']") === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut = element.tagName === "BUTTON" && element.scrollWidth > element.clientWidth + 1;
        return width > 1 && (left < -0.5 || right > clientWidth + 0.5 || isCut);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`page ${scrollWidth}`, ...cut] : cut;
  });
}

/** Colours do not change with the language: all of them are looked at in Chinese. */
const LOOKED_AT = { "zh-CN": ["light", "dark", "high contrast"], "en-US": ["light"] } as const;

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  test.each(SCENES)("$name: nothing against it in any colours, and nothing too wide", async (scene) => {
    await page.emulateMedia(LOOKS.light);
    const stage = await stageFor(page, scene, files, language, NARROW);
    await scene.play(stage);
    await page.mouse.move(1, 1);
    const frame = guestOf(page);
    expect(await frame.evaluate(() => [document.documentElement.lang, window.innerWidth])).toEqual([language, NARROW]);
    await frame.evaluate(AXE);
    const said: Record<string, readonly string[]> = {};
    for (const look of LOOKED_AT[language]) {
      await page.emulateMedia(LOOKS[look]);
      await atRest(frame);
      said[look] = await violations(frame);
    }
    expect(said).toEqual(Object.fromEntries(LOOKED_AT[language].map((look) => [look, []])));
    expect(await tooWide(frame)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test("axe does object where there is something to object to", async () => {
  const frame = guestOf(page);
  await frame.evaluate(() => document.querySelector("button")?.append(document.createElement("img")));
  expect((await violations(frame)).map((violation) => violation.split(":")[0])).toContain("image-alt");
});
