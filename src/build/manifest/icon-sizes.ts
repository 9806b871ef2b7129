/** The sizes of the ribbon's pictures, in pixels: Office demands 16, 32 and 80, and takes the nearest for each screen. */

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
