/**
 * Number formats on their way through exceljs.
 *
 * exceljs turns every number under a date's format into a Date, and an error or a text under one into an invalid Date;
 * it also knows only the American formats that go by number. So formats are given to it as quoted text, in which it
 * sees no date, and the numbers come out as they stand in the file.
 */
import { CHINESE_FORMATS } from "../../../files/chinese-formats";
import { childOf, childrenOf, element, numberOf, attribute, type XmlElement } from "../package/xml";

const MASK = '"~';
/** Formats by number that exceljs takes for dates and that are not Chinese. */
const OTHER_DATES: readonly [number, string][] = [
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
];
/** As `numbers without a format` are called, in English and by Chinese programs. */
const GENERAL = /^(?:general|G\/通用格式)$/iu;

function masked(code: string): string {
  return `${MASK}${encodeURIComponent(code)}"`;
}

/**
 * Hides the number formats of a styles part from exceljs; the tree itself is changed.
 *
 * @example maskFormats(parseXml("<styleSheet/>")) // a numFmts with the formats that go by number
 */
export function maskFormats(styles: XmlElement): void {
  const codes = new Map<number, string>([...OTHER_DATES, ...CHINESE_FORMATS]);
  for (const format of childrenOf(childOf(styles, "numFmts"), "numFmt")) {
    const id = numberOf(format, "numFmtId");
    if (id !== undefined) codes.set(id, attribute(format, "formatCode") ?? "General");
  }
  const formats = [...codes].map(([id, code]) => element("numFmt", { numFmtId: id, formatCode: masked(code) }));
  const rest = styles.children.filter((child) => typeof child === "string" || child.name !== "numFmts");
  styles.children = [element("numFmts", { count: formats.length }, formats), ...rest];
}

/**
 * The format that a cell of the file has.
 *
 * @param format as exceljs gives it after maskFormats
 * @returns null for General
 * @example gridFormat("0.00%") // "0.00%"
 */
export function gridFormat(format: string | undefined): string | null {
  if (format === undefined) return null;
  const code = format.startsWith(MASK) ? decodeURIComponent(format.slice(MASK.length, -1)) : format;
  return GENERAL.test(code) ? null : code;
}

/**
 * Whether a format shows a date or a time.
 *
 * @example isDateFormat('yyyy"年"m"月"') // true
 */
export function isDateFormat(format: string | null): boolean {
  return format !== null && /[ymdhs]/iu.test(format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/giu, ""));
}
