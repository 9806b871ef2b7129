/** Excel's line styles and weights, and the grid's border styles. */
import { BorderStyleTypes } from "@univerjs/core";

/** As `Excel.BorderLineStyle` names them. */
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
/** As `Excel.BorderWeight` names them. */
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

/** Every line that Excel can draw; the first of a style is the one that the style alone stands for. */
const LINES: readonly (readonly [LineStyle, LineWeight, BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

/**
 * What Excel calls a line of the grid.
 *
 * @example lineOf(1) // { style: "Continuous", weight: "Thin" }
 */
export function lineOf(type: BorderStyleTypes): { style: LineStyle; weight: LineWeight } {
  const [style, weight] = LINES.find(([, , one]) => one === type) ?? (["None", "Thin"] as const);
  return { style, weight };
}

/**
 * The grid's line for a style, of the same weight where there is one.
 *
 * @example typeOfStyle("Dash", "Medium") // 8
 */
export function typeOfStyle(style: LineStyle, weight: LineWeight): BorderStyleTypes {
  const same = LINES.find(([one, heavy]) => one === style && heavy === weight);
  return (same ?? LINES.find(([one]) => one === style))?.[2] ?? BorderStyleTypes.NONE;
}

/**
 * The grid's line for a weight: of the same style where there is one, else a continuous one.
 *
 * @example typeOfWeight("Thick", "None") // 13
 */
export function typeOfWeight(weight: LineWeight, style: LineStyle): BorderStyleTypes {
  const same = LINES.find(([one, heavy]) => one === style && one !== "None" && heavy === weight);
  return (same ?? LINES.find(([one, heavy]) => one === "Continuous" && heavy === weight))?.[2] ?? BorderStyleTypes.THIN;
}
