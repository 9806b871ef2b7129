/** Sentences of the pane's page in English. */
import type { PageWords } from "../zh-CN/page";

export const PAGE: PageWords = {
  title: "Performance Forms",
  noScript: "Jixiao has to run scripts. Allow add-ins in Office's Trust Center, or ask your administrator.",
  oldTitle: "The browser inside this computer's Office is too old for Jixiao",
  old: [
    "Use any of: Microsoft 365, Office 2021 or newer; Excel 16.40 or newer on a Mac; Excel on the web in a current Edge or Chrome.",
    "Windows also needs the Microsoft Edge WebView2 runtime. Close Excel and open it again when it is installed.",
    "Nothing in the workbook was changed. Until then, Jixiao checks files on the command line.",
  ],
};
