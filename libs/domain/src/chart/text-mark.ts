import { chartColours, px, type Mark } from './drawing.js';

/** Sizes of the letters in charts. */
export const CHART_FONT_PIXELS = 14;
export const SMALL_FONT_PIXELS = 12;
/** About what a letter of Source Sans 3 takes of its size. */
const LETTER_WIDTH = 0.5;

interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly fill?: string;
  readonly className?: string;
  readonly isStrong?: boolean;
  /** A rim of paper, so that it can be read across a line. */
  readonly hasRim?: boolean;
}

/** Words at a place; `y` is the middle of the letters. */
export function textMark(x: number, y: number, text: string, options: TextOptions = {}): Mark {
  const { anchor = 'start', size = CHART_FONT_PIXELS, fill = chartColours.ink } = options;
  return {
    name: 'text',
    attributes: {
      x: px(x),
      y: px(y + size * 0.35),
      'font-size': size,
      'text-anchor': anchor,
      fill,
      class: `${options.className ?? 'chart-ink'}${options.hasRim ? ' chart-rim' : ''}`,
      ...(options.isStrong && { 'font-weight': 600 }),
      ...(options.hasRim && {
        ...{ stroke: chartColours.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' },
        'paint-order': 'stroke',
      }),
    },
    text,
  };
}

/** About how wide words are: enough to tell whether they meet. */
export function textWidth(text: string, size = CHART_FONT_PIXELS): number {
  return text.length * size * LETTER_WIDTH;
}
