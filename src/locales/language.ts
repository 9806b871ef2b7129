/** The languages a person reads: Chinese first, English complete. */

export const LANGUAGES = ["zh-CN", "en-US"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a display language of Office.
 *
 * @param tag a BCP 47 tag, as `Office.context.displayLanguage` gives it
 * @returns Chinese for any Chinese, English for all others
 * @example languageOf("zh-Hans-CN") // "zh-CN"
 * @example languageOf("fr-FR") // "en-US"
 */
export function languageOf(tag: string): Language {
  return /^zh\b/iu.test(tag) ? "zh-CN" : "en-US";
}
