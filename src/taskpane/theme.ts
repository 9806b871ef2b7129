/** Which of Fluent's themes fits what the person sees around the pane. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Language } from "../locales/language";

/** Red, green and blue as the eye weighs them. */
const WEIGHTS = [0.299, 0.587, 0.114] as const;
const MIDDLE = 128;

/** The letters of Office in Chinese; Fluent names those of Western systems only, whose quotation marks are too narrow. */
const CHINESE_FONTS = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's red for words on dark ground is too dim to be read when it is small. */
const DARK: Theme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1,
};

function brightness(colour: string): number | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(colour)?.[1];
  if (digits === undefined) return null;
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16), 0);
}

/**
 * Light or dark, in the letters of a language.
 *
 * @param background Office's background colour, "#RRGGBB"; undefined where Office tells none
 * @param prefersDark what the system asks for, where Office tells nothing
 * @example themeFor("#212121", false, "zh-CN").colorNeutralBackground1 // "#292929"
 */
export function themeFor(background: string | undefined, prefersDark: boolean, language: Language): Theme {
  const light = background === undefined ? null : brightness(background);
  const isDark = light === null ? prefersDark : light < MIDDLE;
  const theme = isDark ? DARK : webLightTheme;
  return language === "zh-CN" ? { ...theme, fontFamilyBase: CHINESE_FONTS } : theme;
}
