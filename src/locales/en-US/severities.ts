/** What a finding asks for: a correction, an explanation, a look, a judgement. */
import type { Words } from "../words";
import type { SEVERITY_NAMES as CHINESE } from "../zh-CN/severities";

export const SEVERITY_NAMES: Words<typeof CHINESE> = {
  error: "Error",
  warning: "Warning",
  hint: "Hint",
  undetermined: "To be judged",
};
