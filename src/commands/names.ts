/** The ribbon's commands: the manifest's `FunctionName`s and what each asks of the pane. */
import type { PaneRequest } from "./pane-requests";

/**
 * What a button's function asks of the pane.
 *
 * @example COMMANDS.checkSheet // "check"
 */
export const COMMANDS = {
  openFill: "fill",
  fillComputed: "fill-computed",
  checkSheet: "check",
  checkAll: "check-all",
  clearMarks: "clear-marks",
  score: "score",
  summary: "summary",
  help: "help",
  settings: "settings",
} as const satisfies Readonly<Record<string, PaneRequest>>;
