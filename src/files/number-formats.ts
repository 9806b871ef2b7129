/** What a number format makes of a number: the text a person sees, and whether that is a percentage or a date. */
import * as XLSX from "@e965/xlsx";
import { format as followAny, isValidFormat } from "numfmt";
import { LIMITS } from "./limits";
import { tooIntricate } from "./refuse";

export interface NumberFormat {
  readonly percent: boolean;
  readonly date: boolean;
  /** The text a person sees. @throws UnreadableFile where a workbook's formats take too long to follow */
  show(value: number): string;
}

const { format: follow, is_date: isDate } = XLSX.SSF as {
  format: (code: string, value: number) => string;
  is_date: (code: string) => boolean;
};

const GENERAL = "General";
/** Distinct numbers remembered for each format; scores and weights repeat. */
const REMEMBERED = 4_096;
/** A number spelt with no more characters looks the same in a General cell. */
const PLAIN_LENGTH = 10;

/** True where a % stands outside quotes, brackets and escapes. */
function showsPercent(code: string): boolean {
  if (!code.includes("%")) return false;
  let quoted = false;
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\\" || character === "_" || character === "*") at += 1;
    else if (character === "[") at = Math.max(at, code.indexOf("]", at));
    else if (character === "%") return true;
  }
  return false;
}

/** The number formats of one workbook. */
export class NumberFormats {
  private readonly known = new Map<string, NumberFormat>();
  private work = 0;

  /**
   * The format of a code; one that no Excel could hold counts as General.
   *
   * @example new NumberFormats().of("0.00%").show(0.9743) // "97.43%"
   * @example new NumberFormats().of('yyyy"年"m"月"d"日"').show(44561) // "2021年12月31日"
   */
  of(code: string): NumberFormat {
    let format = this.known.get(code);
    if (format === undefined) {
      format = this.make(code === "" || code.length > LIMITS.formatCode ? GENERAL : code);
      this.known.set(code, format);
    }
    return format;
  }

  private make(code: string): NumberFormat {
    const general = code === GENERAL;
    const date = !general && isDate(code);
    const remembered = new Map<number, string>();
    const show = (value: number): string => {
      const spelt = general ? String(value) : "";
      if (spelt !== "" && spelt.length <= PLAIN_LENGTH && !spelt.includes("e")) return spelt;
      let text = remembered.get(value);
      if (text === undefined) {
        text = this.follow(code, value);
        if (remembered.size < REMEMBERED) remembered.set(value, text);
      }
      return text;
    };
    return { percent: !date && showsPercent(code), date, show };
  }

  private follow(code: string, value: number): string {
    this.work += code.length;
    if (this.work > LIMITS.formatWork) throw tooIntricate();
    try {
      return follow(code, value);
    } catch {
      // SheetJS does not know every format ("#,##0.00##").
      if (!isDate(code) && isValidFormat(code)) return followAny(code, value, { throws: false });
      // A format that cannot be followed, or a number outside the calendar: the figure is of more use than #####.
      return String(value);
    }
  }
}
