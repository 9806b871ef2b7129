/** What the committed manifest is held against, without building the add-in. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Surroundings } from "../../../src/build/manifest/fault";
import { COMMITTED_BASE } from "../../../src/build/options";
import { COMMANDS } from "../../../src/commands/names";
import { functionsMetadata } from "../../../src/functions/metadata";
import { TOP, textOf } from "../../support/source-tree";

/** Files as they stand on the server; of scripts and the page only that they are there. */
export function surroundings(): Surroundings {
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(join(TOP, "assets/icons"))) {
    files.set(`assets/icons/${name}`, readFileSync(join(TOP, "assets/icons", name)));
  }
  for (const name of ["taskpane.html", "functions.js"]) files.set(name, Buffer.from(""));
  files.set("functions.json", Buffer.from(JSON.stringify(functionsMetadata("zh-CN"))));
  files.set("functions.en-US.json", Buffer.from(JSON.stringify(functionsMetadata("en-US"))));
  const { version } = JSON.parse(textOf("package.json")) as { version: string };
  return { version, base: COMMITTED_BASE, files, commands: new Set(Object.keys(COMMANDS)) };
}
