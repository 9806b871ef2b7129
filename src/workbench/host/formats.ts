/** The file formats, with sentences for what is lost and what is refused. */
import { openWorkbook } from "../files/open-workbook";
import { WorkbookFileError } from "../files/refuse";
import { saveWorkbook } from "../files/save-workbook";
import type { Language } from "./app-context";
import type { FileFormats } from "./file-desk";
import { lossSentence, refusalSentence } from "./file-sentences";

/**
 * The file formats, speaking the page's language.
 *
 * @param addIn id of the add-in whose settings travel in the file
 * @param language the page's language at the time
 * @example await formatsIn("c0a2f6de-…", () => "zh-CN").open(bytes, "a.xlsx")
 */
export function formatsIn(addIn: string, language: () => Language): FileFormats {
  const spoken = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (cause) {
      if (!(cause instanceof WorkbookFileError)) throw cause;
      throw new Error(refusalSentence(cause.reason, language()), { cause });
    }
  };
  return {
    open: async (bytes, name) => {
      const { snapshot, losses } = await spoken(openWorkbook(bytes, name, addIn));
      return { snapshot, losses: losses.map((loss) => lossSentence(loss, language())) };
    },
    save: async (snapshot) => {
      const { bytes, losses } = await spoken(saveWorkbook(snapshot, addIn));
      return { bytes, losses: losses.map((loss) => lossSentence(loss, language())) };
    },
  };
}
