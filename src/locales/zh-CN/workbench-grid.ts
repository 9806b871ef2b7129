/** What the grid says when a protected sheet refuses a person. */

export const WORKBENCH_GRID = {
  sheetProtected: "工作表受保护，不能这样更改。未锁定的单元格可以填写。",
};
