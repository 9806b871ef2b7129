/** How much one sheet may hold before it is refused, from a file and from the open workbook alike. */
export const SHEET_LIMITS = {
  /** Last row that holds something. */
  rows: 200_000,
  /** Last column that holds something. The official forms end before column Z. */
  columns: 256,
  /** Cells, with those that hold nothing but a border. A register of 100,000 indicators has fewer. */
  cells: 1_000_000,
  /** Characters of a cell, as in Excel. */
  cellText: 32_767,
} as const;
