/** Colours: a file's theme, index and tint; the grid's `#RRGGBB`. */
import { attribute, childOf, childrenOf, numberOf, type XmlElement } from "../package/xml";

/** A colour as a file gives it. */
export interface FileColour {
  argb?: string | undefined;
  theme?: number | undefined;
  indexed?: number | undefined;
  tint?: number | undefined;
}

/** The order in which cells name a theme's colours (ECMA-376 part 1, 18.8.3): light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** Office's theme, where a file brings none. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
/** The palette of numbered colours (ECMA-376 part 1, 18.8.27); the first eight stand twice. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF".split(" "),
  ..."660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00".split(" "),
  ..."FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** The colours that cells of a workbook name by number, as `RRGGBB`. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

/** Office's theme and the usual palette. */
export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/**
 * The colours of a workbook.
 *
 * @param theme the theme's part; Office's own theme where there is none
 * @param styles the styles part, which may bring a palette of its own
 * @example readPalette(undefined, undefined).theme[4] // "5B9BD5"
 */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const own = childrenOf(childOf(styles, "colors", "indexedColors"), "rgbColor");
  const indexed = own.map((colour) => (attribute(colour, "rgb") ?? "").slice(-6).toUpperCase());
  return { theme: themeColours(theme), indexed: INDEXED.map((usual, index) => indexed[index] ?? usual) };
}

/** The colours of a theme in the order that cells count them. */
function themeColours(theme: XmlElement | undefined): string[] {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const entry = childOf(scheme, name);
    const given = attribute(childOf(entry, "srgbClr"), "val") ?? attribute(childOf(entry, "sysClr"), "lastClr");
    return (given ?? OFFICE_THEME[index] ?? "000000").toUpperCase();
  });
}

function channels(rgb: string): [number, number, number] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
}

function toHsl([red, green, blue]: [number, number, number]): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const span = max - min;
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  const turn = max === red ? (green - blue) / span : max === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return [(turn + 6) % 6, saturation, light];
}

function toHex([turn, saturation, light]: [number, number, number]): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const side = chroma * (1 - Math.abs((turn % 2) - 1));
  const base = light - chroma / 2;
  const sixth = [
    [chroma, side, 0],
    [side, chroma, 0],
    [0, chroma, side],
    [0, side, chroma],
    [side, 0, chroma],
    [chroma, 0, side],
  ][Math.floor(turn) % 6] ?? [0, 0, 0];
  return sixth
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Darker below nought, lighter above, by the share of what is left (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const [turn, saturation, light] = toHsl(channels(rgb));
  return toHex([turn, saturation, tint < 0 ? light * (1 + tint) : light + (1 - light) * tint]);
}

/**
 * A file's colour as the grid has it.
 *
 * @returns `#RRGGBB`; null for no colour of its own (automatic)
 * @example gridColour({ argb: "FFFF0000" }, OFFICE_PALETTE) // "#FF0000"
 */
export function gridColour(colour: FileColour | undefined, palette: Palette): string | null {
  if (colour === undefined) return null;
  const { argb, theme: place, indexed, tint = 0 } = colour;
  const rgb =
    argb !== undefined
      ? argb.slice(-6).toUpperCase()
      : place !== undefined
        ? palette.theme[place]
        : indexed !== undefined
          ? palette.indexed[indexed]
          : undefined;
  if (rgb === undefined || !/^[0-9A-F]{6}$/u.test(rgb)) return null;
  return `#${tint === 0 ? rgb : tinted(rgb, tint)}`;
}

/**
 * The colour that an element of a file's part gives.
 *
 * @example elementColour(element("color", { rgb: "FFFF0000" }), OFFICE_PALETTE) // "#FF0000"
 */
export function elementColour(found: XmlElement | undefined, palette: Palette): string | null {
  const colour = {
    argb: attribute(found, "rgb"),
    theme: numberOf(found, "theme"),
    indexed: numberOf(found, "indexed"),
    tint: numberOf(found, "tint"),
  };
  return gridColour(colour, palette);
}

/**
 * The grid's colour as a file writes it.
 *
 * @param colour `#RGB`, `#RRGGBB` or `rgb(r, g, b)`
 * @returns null where it is none of these
 * @example fileColour("#f00") // "FFFF0000"
 */
export function fileColour(colour: string): string | null {
  const [, short] = /^#([0-9a-f]{3})$/iu.exec(colour) ?? [];
  if (short !== undefined) return `FF${short.replace(/./gu, "$&$&")}`.toUpperCase();
  const [, long] = /^#([0-9a-f]{6})(?:ff)?$/iu.exec(colour) ?? [];
  if (long !== undefined) return `FF${long}`.toUpperCase();
  const [, parts] = /^rgba?\(\s*(\d+\s*,\s*\d+\s*,\s*\d+)\s*(?:,\s*1\s*)?\)$/iu.exec(colour) ?? [];
  if (parts === undefined) return null;
  const hex = parts.split(",").map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"));
  return `FF${hex.join("")}`.toUpperCase();
}
