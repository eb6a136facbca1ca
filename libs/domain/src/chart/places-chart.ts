import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { textMark, textWidth } from './text-mark.js';

/** One place as the chart shows it. */
export interface PlaceBar {
  readonly name: string;
  readonly count: number;
  /** What stands after the bar: count and share. */
  readonly figures: string;
  /** Incidents there in the months before; null where nobody knows. */
  readonly before: number | null;
}

const ROW_PIXELS = 52;
const BAR_PIXELS = 16;
const NAME_PIXELS = 20;

/**
 * The places with most incidents as bars from zero, each under its name, and a line across for the months before.
 * @param width in pixels, 240 and up.
 */
export function placesChart(
  bars: readonly PlaceBar[],
  words: { readonly title: string; readonly description: string },
  width: number,
): Drawing {
  const most = Math.max(1, ...bars.flatMap(({ count, before }) => [count, before ?? 0]));
  // Figures are set in semibold, which takes more room.
  const figuresWidth = 1.25 * Math.max(0, ...bars.map(({ figures }) => textWidth(figures))) + 16;
  const across = (count: number): number => (count / most) * (width - figuresWidth);
  const marks = bars.flatMap(({ name, count, figures, before }, at): Mark[] => {
    const top = at * ROW_PIXELS;
    const end = Math.max(across(count), across(before ?? 0));
    const bar: Mark = {
      name: 'rect',
      attributes: {
        ...{ x: 0, y: top + NAME_PIXELS, width: px(across(count)), height: BAR_PIXELS },
        ...{ fill: chartColours.primary, class: 'chart-bar' },
      },
    };
    const tick: Mark = {
      name: 'rect',
      attributes: {
        ...{ x: px(across(before ?? 0) - 1.5), y: top + NAME_PIXELS - 3 },
        ...{ width: 3, height: BAR_PIXELS + 6, fill: chartColours.ink, class: 'chart-tick' },
        ...{ stroke: chartColours.paper, 'stroke-width': 1.5 },
      },
    };
    return [
      textMark(0, top + NAME_PIXELS / 2, name),
      bar,
      ...(before === null ? [] : [tick]),
      textMark(end + 8, top + NAME_PIXELS + BAR_PIXELS / 2, figures, { isStrong: true }),
    ];
  });
  return {
    ...{ id: 'places-chart', width, height: bars.length * ROW_PIXELS },
    ...{ title: words.title, description: words.description, marks },
  };
}
