/** Numbers as formulas and files write them. */

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/**
 * Whether a text is a number and nothing else.
 *
 * @example isNumberText("-1.5e3") // true
 */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}
