const HEX_COLOUR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Text of ordinary size on its ground (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST_MIN = 4.5;

/** Whether `text` is a colour such as `#12524b`. */
export function isHexColour(text: string): boolean {
  return HEX_COLOUR.test(text);
}

/** Relative luminance, 0–1, of a colour such as `#12524b` (WCAG 2.2); 0 for anything else. */
function luminanceOf(colour: string): number {
  const [, ...parts] = HEX_COLOUR.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1–21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
