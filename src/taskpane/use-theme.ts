/** Keeps the colours in step with the system's. */
import type { Theme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { Language } from "../locales/language";
import { themeFor } from "./theme";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listen: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listen);
  return () => query.removeEventListener("change", listen);
}

/**
 * The theme that fits now.
 *
 * @param background Office's background colour, "#RRGGBB"; undefined where Office tells none, then the system decides
 * @example useTheme(undefined, "zh-CN").colorNeutralBackground1 // "#ffffff" in light
 */
export function useTheme(background: string | undefined, language: Language): Theme {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return useMemo(() => themeFor(background, prefersDark, language), [background, prefersDark, language]);
}
