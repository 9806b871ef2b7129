/** The grid that a person sees: Univer with its sheet, formula bar and sheet tabs. */
import { LocaleType, LogLevel, mergeLocales, Univer, type DependencyOverride } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableChinese from "@univerjs/preset-sheets-table/locales/zh-CN";
import { SheetPermissionCheckController, UniverSheetsPlugin } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { guardProtectedSheets, protectedSheetCheck } from "./guard-protected";
import { keepLocks } from "./keep-locks";
import { admitSilentValidations } from "./silent-validation";

/** Languages the grid speaks. */
export type EngineLanguage = "zh-CN" | "en-US";

const LOCALES: Readonly<Record<EngineLanguage, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/** An engine that can change its language. */
export interface BrowserEngine extends Engine {
  setLanguage(language: EngineLanguage): void;
}

/**
 * Boots Univer in an element of the page.
 *
 * @param container an empty element with a size
 * @param language of menus and dialogs
 * @example createBrowserEngine(element, "zh-CN").api.getActiveWorkbook() // null
 */
export function createBrowserEngine(container: HTMLElement, language: EngineLanguage): BrowserEngine {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, validationChinese, conditionalChinese, tableChinese, noteChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, conditionalEnglish, tableEnglish, noteEnglish),
    },
    logLevel: LogLevel.ERROR,
  });
  const injector = univer.__getInjector();
  const override = [
    [SheetPermissionCheckController, { useClass: protectedSheetCheck(injector) }],
  ] satisfies DependencyOverride;
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: "simple", formulaBar: true }),
    // A search box in the list takes the keys of a person who types into the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
    else if (plugin[0] !== UniverSheetsPlugin) univer.registerPlugin(...plugin);
    else univer.registerPlugin(UniverSheetsPlugin, { ...(plugin[1] as object), override });
  }
  const api = FUniver.newAPI(univer);
  admitSilentValidations(injector);
  guardProtectedSheets(injector);
  keepLocks(injector);
  return { univer, api, setLanguage: (next) => api.setLocale(LOCALES[next]) };
}
