/** What became of a file or sheet, in words. */
import type { Language } from "../../locales/language";
import { sentencesOf } from "../../locales/sentences";
import { sourceWords } from "../../locales/sources";
import { fillTemplate } from "../../locales/template";
import type { Source } from "./collect";

const NOTHING = "";

/** A file and a sheet as one name. @example placeName({ file: "a.xlsx", sheet: "表1" }, "zh-CN") // "a.xlsx〔表1〕" */
export function placeName(
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
  language: Language,
): string {
  const words = sourceWords(language);
  if (sheet === null) return file;
  return file === "" ? sheet : fillWhole(words.where, { file, sheet });
}

/** Names of files are never cut short: a person must find them again. */
function fillWhole(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? NOTHING);
}

/**
 * What became of it.
 *
 * @example sourceState({ …, state: { kind: "counted", errors: 2 } }, "zh-CN") // "已计入，有错误 2"
 */
export function sourceState({ state }: Pick<Source, "state">, language: Language): string {
  const words = sourceWords(language);
  switch (state.kind) {
    case "counted":
      return state.errors === 0
        ? words.counted
        : fillTemplate(words.countedWithErrors, { count: state.errors }, NOTHING);
    case "duplicate": {
      const of = placeName(state.of, language);
      return fillWhole(state.sameMoney ? words.duplicateSame : words.duplicateOther, { of });
    }
    case "other-year":
      return fillTemplate(words.otherYear, { year: state.year }, NOTHING);
    case "blank":
      return words.blank;
    case "not-a-form":
      return words.notAForm;
    case "not-read":
      return fillTemplate(words.notRead, { form: sentencesOf(language).form(state.form) }, NOTHING);
    case "failed":
      return fillWhole(words.failed, { message: state.error.message });
  }
}
