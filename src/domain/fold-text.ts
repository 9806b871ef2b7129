/** One spelling for the many ways a keyboard writes the same character. */

/** A text in its plain spelling. */
export interface FoldedText {
  readonly text: string;
  /** True where a digit, a percent sign or an operator was not the printed one: ９５, ﹪, ≧, >=. */
  readonly nonstandard: boolean;
}

/** Characters with a plain twin; `!` before the twin means that the spelling is worth a remark. */
const TWINS = new Map<number, string>();

function twins(characters: string, plain: string, remark = false): void {
  for (const character of characters) TWINS.set(character.codePointAt(0) ?? 0, remark ? `!${plain}` : plain);
}

for (let code = 0xff01; code <= 0xff5e; code++) {
  const plain = String.fromCharCode(code - 0xfee0);
  twins(String.fromCharCode(code), plain, /[0-9%<=>]/u.test(plain));
}
twins("≧⩾≮≥", "≥", true);
twins("≦⩽≯≤", "≤", true);
TWINS.delete("≥".charCodeAt(0));
TWINS.delete("≤".charCodeAt(0));
twins("﹥", ">", true);
twins("﹤", "<", true);
twins("﹦═", "=", true);
twins("﹪٪", "%", true);
twins("–—―−‐‑﹣", "-");
twins("〜∼", "~");
twins("•・‧⋅∙", "·");
twins("﹡∗", "*");
twins("﹐", ",");
twins("﹒", ".");
twins("[{【〔［｛", "(");
twins("]}】〕］｝", ")");
twins("\"'“”‘’\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "");

/** Two signs typed for one. */
const PAIRS = new Map([
  [">=", "≥"],
  ["=>", "≥"],
  ["≥=", "≥"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≤=", "≤"],
]);

/** True where nothing needs folding: Han characters, plain digits and letters, % . , and the printed operators ≥ ≤. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const harmless =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x23 && code <= 0x7e && code !== 0x27 && (code < 0x3c || code > 0x3e) && (code < 0x5b || code > 0x5d)) ||
      code === 0x2265 ||
      code === 0x2264;
    if (!harmless || code === 0x7b || code === 0x7d) return false;
  }
  return true;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}

/**
 * Folds full-width and look-alike characters, sets pairs such as `>=` as one sign, and drops white space and quotes.
 *
 * White space between two digits stays as one space, so that two numbers never run together.
 *
 * @param text any text
 * @example foldText(" ＞＝ ９５ ％") // { text: "≥95%", nonstandard: true }
 */
export function foldText(text: string): FoldedText {
  if (isPlain(text)) return { text, nonstandard: false };
  let folded = "";
  let nonstandard = false;
  let last = "";
  let gap = false;
  for (const character of text) {
    if (character.trim() === "") {
      gap = true;
      continue;
    }
    let plain = TWINS.get(character.codePointAt(0) ?? 0) ?? character;
    if (plain.length === 2 && plain.startsWith("!")) {
      plain = plain.slice(1);
      nonstandard = true;
    }
    if (plain === "") continue;
    const pair = PAIRS.get(last + plain);
    if (pair !== undefined) {
      folded = folded.slice(0, -1) + pair;
      last = pair;
      nonstandard = true;
    } else {
      if (gap && isDigit(last) && isDigit(plain)) folded += " ";
      folded += plain;
      last = plain;
    }
    gap = false;
  }
  return { text: folded, nonstandard };
}
