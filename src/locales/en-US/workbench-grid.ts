/** What the grid says when a protected sheet refuses a person. */
import type { WORKBENCH_GRID as CHINESE } from "../zh-CN/workbench-grid";

export const WORKBENCH_GRID: typeof CHINESE = {
  sheetProtected:
    "The sheet is protected and cannot be changed in this way. Cells that are not locked can be filled in.",
};
