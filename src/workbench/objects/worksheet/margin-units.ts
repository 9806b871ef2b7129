/** Units of a page's margins, as Excel's API names them. */

/** As `Excel.PrintMarginUnit` names them. */
export const MARGIN_UNITS = ["Points", "Inches", "Centimeters"] as const;

/** Points in each unit of a margin. */
export const POINTS_PER_UNIT: Readonly<Record<(typeof MARGIN_UNITS)[number], number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
