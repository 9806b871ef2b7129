/** Which of Fluent's themes fits what the person sees around the pane. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Red, green and blue as the eye weighs them. */
const WEIGHTS = [0.299, 0.587, 0.114] as const;
const MIDDLE = 128;

function brightness(colour: string): number | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(colour)?.[1];
  if (digits === undefined) return null;
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16), 0);
}

/**
 * Light or dark.
 *
 * @param background Office's background colour, "#RRGGBB"; undefined where Office tells none
 * @param prefersDark what the system asks for, where Office tells nothing
 * @example themeFor("#212121", false) === webDarkTheme // true
 */
export function themeFor(background: string | undefined, prefersDark: boolean): Theme {
  const light = background === undefined ? null : brightness(background);
  const isDark = light === null ? prefersDark : light < MIDDLE;
  return isDark ? webDarkTheme : webLightTheme;
}
