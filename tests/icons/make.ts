/** Draws the PNGs of `assets/icons` from the SVGs beside them, in the browser that the tests use: `npm run icons`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_SIZES } from "../../src/build/manifest/icon-sizes";
import { launch } from "../e2e/support/workbench";

const FOLDER = join(process.cwd(), "assets/icons");

async function make(): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".svg"))) {
      const source = readFileSync(join(FOLDER, name)).toString("base64");
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        const style = `display:block;width:${size}px;height:${size}px`;
        await page.setContent(
          `<body style="margin:0"><img src="data:image/svg+xml;base64,${source}" style="${style}">`,
          { waitUntil: "load" },
        );
        const path = join(FOLDER, name.replace(/\.svg$/u, `-${size}.png`));
        writeFileSync(path, await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

make().catch((problem: unknown) => {
  process.stderr.write(`${String(problem)}\n`);
  process.exitCode = 1;
});
