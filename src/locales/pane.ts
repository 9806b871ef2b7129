/** The pane's words in one language. */
import { PANE_FILL as EN_FILL } from "./en-US/pane-fill";
import { PANE_FRAME as EN_FRAME } from "./en-US/pane-frame";
import { PANE_REVIEW as EN_REVIEW } from "./en-US/pane-review";
import { PANE_SCORE as EN_SCORE } from "./en-US/pane-score";
import { PANE_HELP as EN_HELP } from "./en-US/pane-help";
import { PANE_SETTINGS as EN_SETTINGS } from "./en-US/pane-settings";
import { PANE_SUMMARY as EN_SUMMARY } from "./en-US/pane-summary";
import type { Language } from "./language";
import type { Words } from "./words";
import { PANE_FILL } from "./zh-CN/pane-fill";
import { PANE_FRAME } from "./zh-CN/pane-frame";
import { PANE_REVIEW } from "./zh-CN/pane-review";
import { PANE_SCORE } from "./zh-CN/pane-score";
import { PANE_HELP } from "./zh-CN/pane-help";
import { PANE_SETTINGS } from "./zh-CN/pane-settings";
import { PANE_SUMMARY } from "./zh-CN/pane-summary";

const CHINESE = {
  frame: PANE_FRAME,
  review: PANE_REVIEW,
  fill: PANE_FILL,
  score: PANE_SCORE,
  summary: PANE_SUMMARY,
  settings: PANE_SETTINGS,
  help: PANE_HELP,
} as const;

/** Every word of the pane, by screen. */
export type PaneWords = Words<typeof CHINESE>;

const ENGLISH: PaneWords = {
  frame: EN_FRAME,
  review: EN_REVIEW,
  fill: EN_FILL,
  score: EN_SCORE,
  summary: EN_SUMMARY,
  settings: EN_SETTINGS,
  help: EN_HELP,
};

/** @example paneWords("zh-CN").frame.tabs.review // "审核" */
export function paneWords(language: Language): PaneWords {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
