/** The grid without a screen: Univer headless, for tests in Node. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-note/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Engine } from "./engine";

/**
 * Boots Univer without a screen.
 *
 * @example createNodeEngine().api.getActiveWorkbook() // null
 */
export function createNodeEngine(): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
