import type { Mark } from './drawing.js';
import { SMALL_FONT_PIXELS, textMark } from './text-mark.js';

/** A name that wants to stand beside a dot. */
export interface WantedLabel {
  /** The middle of the dot. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly isStrong: boolean;
}

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT_PIXELS = 14;
const GAP_PIXELS = 10;

/**
 * Names beside their dots, in the order wanted: right of it, left, above or below, whichever is free first. A name
 * for which nothing is free is left out: the table has it.
 * @param taken what may not be covered. @param within where names may stand.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  taken: readonly LabelBox[],
  within: LabelBox,
): Mark[] {
  const occupied = [...taken];
  const marks: Mark[] = [];
  for (const { x, y, text, width, isStrong } of wanted) {
    const box = { width, height: HEIGHT_PIXELS };
    const top = y - HEIGHT_PIXELS / 2;
    const found = [
      { ...box, x: x + GAP_PIXELS, y: top },
      { ...box, x: x - GAP_PIXELS - width, y: top },
      { ...box, x: x - width / 2, y: top - GAP_PIXELS - 2 },
      { ...box, x: x - width / 2, y: top + GAP_PIXELS + 2 },
    ].find((place) => isInside(place, within) && !occupied.some((other) => meets(place, other)));
    if (found === undefined) continue;
    occupied.push(found);
    const options = { size: SMALL_FONT_PIXELS, isStrong, hasRim: true };
    marks.push(textMark(found.x, found.y + HEIGHT_PIXELS / 2, text, options));
  }
  return marks;
}

function meets(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: LabelBox, within: LabelBox): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}
