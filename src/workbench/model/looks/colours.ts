/** Colours as Excel's API writes them: #RRGGBB in capitals. */
import { ColorKit, type IColorStyle, type Nullable } from "@univerjs/core";

/** The colour of letters and lines that are given none. */
export const BLACK = "#000000";

/**
 * Reads a colour: #RRGGBB, RRGGBB or a named HTML colour.
 *
 * @returns null where it is none
 * @example parseColour("orange") // "#FFA500"
 */
export function parseColour(text: string): string | null {
  const given = /^[0-9a-f]{6}$/iu.test(text) ? `#${text}` : text;
  const kit = new ColorKit(given);
  if (!kit.isValid) return null;
  const { r, g, b } = kit.toRgb();
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/**
 * A colour of the grid as the API writes it, or `otherwise` where there is none.
 *
 * @example apiColour({ rgb: "rgb(255,0,0)" }, "#000000") // "#FF0000"
 */
export function apiColour(colour: Nullable<Pick<IColorStyle, "rgb">>, otherwise: string): string {
  const rgb = colour?.rgb;
  return rgb === undefined || rgb === null || rgb === "" ? otherwise : (parseColour(rgb) ?? otherwise);
}
