/** Fonts that stand in for those of Chinese Windows (page/fonts.css). */

const SAMPLE = "汉";

/**
 * Loads every font the page declares, so that the grid measures text with it from the first drawing on.
 * A family of which this machine has nothing stays as the system draws it.
 *
 * @example await loadFonts(document.fonts)
 */
export async function loadFonts(fonts: FontFaceSet): Promise<void> {
  const declared = [...fonts].map(({ family, weight }) => `${weight} 12px ${family}`);
  await Promise.allSettled(declared.map((font) => fonts.load(font, SAMPLE)));
}
