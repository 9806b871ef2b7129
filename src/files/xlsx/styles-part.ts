/** Cuts the styles part down to number formats, and adds those that a Chinese Excel means by their numbers. */
import { toUtf8, utf8Text } from "../bytes";
import { CHINESE_FORMATS } from "../chinese-formats";
import { LIMITS } from "../limits";
import { tooIntricate } from "../refuse";
import { element } from "./element";
import { occurrences } from "./tags";

const OPENING = /^<[^<>]{1,200}>/u;
const CLOSING = /<\/[^<>]{1,200}>$/u;

const escaped = (code: string): string => code.replaceAll('"', "&quot;");

/** Those of the Chinese formats that a style asks for. */
function added(styles: string): string {
  return [...CHINESE_FORMATS]
    .filter(([id]) => styles.includes(`numFmtId="${id}"`))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join("");
}

/**
 * The number formats of a styles part, and which style has which.
 *
 * Those added stand before the file's own, which hold where they set the same number.
 *
 * @param bytes the part, in UTF-8, with every tag closed
 * @throws UnreadableFile where there are more styles or formats than Excel can make
 */
export function trimStyles(bytes: Uint8Array): Uint8Array {
  const formats = element(bytes, "numFmts", 0);
  const cellStyles = element(bytes, "cellXfs", 0);
  if (occurrences(cellStyles, "xf ", LIMITS.styles) > LIMITS.styles) throw tooIntricate();
  if (occurrences(formats, "formatCode", LIMITS.formats) > LIMITS.formats) throw tooIntricate();
  const own = utf8Text(formats).replace(OPENING, "").replace(CLOSING, "");
  const styles = utf8Text(cellStyles);
  return toUtf8(`<styleSheet><numFmts>${added(styles)}${own}</numFmts>${styles}</styleSheet>`);
}
