import { THOUSANDTHS, type WeekdayHour } from '../figure/weekday-hour.js';
import { classBreaks, classOf } from '../statistics/class-breaks.js';
import { HOURS_PER_DAY } from '../time/hours-touched.js';
import { chartColours, px, sequentialColours, type Drawing, type Mark } from './drawing.js';
import { SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

/** What the chart says in words, and how it writes a number. */
export interface WeekChartWords {
  readonly title: string;
  readonly description: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What the colours are of. */
  readonly legend: string;
  readonly format: (value: number) => string;
}

const WIDE_PIXELS = 560;
const DAYS_PER_WEEK = 7;
const HEAD_PIXELS = 28;
const SIDE_PIXELS = 44;
const CELL_WIDE_PIXELS = 36;
const CELL_NARROW_PIXELS = 24;
/** Every third hour is named where there are twenty-four. */
const HOUR_STEP = 3;
const SWATCH_PIXELS = 16;
const LEGEND_ITEM_PIXELS = 92;
const LEGEND_ROW_PIXELS = 24;
/** From this class on words are written in white. */
const DARK_CLASS = 4;
/** Stands for what is less than a tenth. */
const LEAST_SHOWN = 0.01;
const DARK_INK = '#0b0f14';

/**
 * Weekdays against hours, a cell darker the more happened in it. Lies on its side where it is narrow. A cell holds its
 * number where there is room; the table beside it holds all.
 * @param width in pixels, 240 and up.
 */
export function weekChart(
  { rows, bandHours }: Pick<WeekdayHour, 'rows' | 'bandHours'>,
  words: WeekChartWords,
  width: number,
): Drawing {
  const isWide = width >= WIDE_PIXELS;
  const bands = HOURS_PER_DAY / bandHours;
  const [columns, lines] = isWide ? [bands, DAYS_PER_WEEK] : [DAYS_PER_WEEK, bands];
  const cellWidth = (width - SIDE_PIXELS) / columns;
  const cellHeight = isWide ? CELL_WIDE_PIXELS : CELL_NARROW_PIXELS;
  const values = rows.map((row) => row.map(toTenths));
  const breaks = classBreaks(values.flat().filter((value) => value > 0));
  const marks: Mark[] = [];
  for (let line = 0; line < lines; line += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = isWide ? values[line]![column]! : values[column]![line]!;
      const [x, y] = [SIDE_PIXELS + column * cellWidth, HEAD_PIXELS + line * cellHeight];
      marks.push(...cell({ x, y, width: cellWidth, height: cellHeight }, value, breaks, words));
    }
  }
  const dayAt = (day: number) => words.weekdays[day]!;
  const hourAt = (band: number) => String(band * bandHours).padStart(2, '0');
  const isNamed = (band: number) => (band * bandHours) % HOUR_STEP === 0;
  for (let column = 0; column < columns; column += 1) {
    if (isWide && !isNamed(column)) continue;
    const [x, name] = isWide
      ? [SIDE_PIXELS + column * cellWidth, hourAt(column)]
      : [SIDE_PIXELS + (column + 0.5) * cellWidth, dayAt(column)];
    marks.push(textMark(x, HEAD_PIXELS / 2, name, { anchor: isWide ? 'start' : 'middle' }));
  }
  for (let line = 0; line < lines; line += 1) {
    if (!isWide && !isNamed(line)) continue;
    const y = HEAD_PIXELS + (isWide ? (line + 0.5) * cellHeight : line * cellHeight + 8);
    marks.push(textMark(0, y, isWide ? dayAt(line) : hourAt(line)));
  }
  const bottom = HEAD_PIXELS + lines * cellHeight + 12;
  const legend = legendMarks(values.flat(), breaks, words, { width, top: bottom });
  return {
    ...{ id: 'week-chart', width, title: words.title, description: words.description },
    height: legend.bottom,
    marks: [...marks, ...legend.marks],
  };
}

/** In tenths, as numbers are shown: what looks alike is of one class. What is there is never shown as nothing. */
function toTenths(thousandths: number): number {
  if (thousandths === 0) return 0;
  return Math.max(LEAST_SHOWN, Math.round((thousandths / THOUSANDTHS) * 10) / 10);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cell(box: Box, value: number, breaks: readonly number[], words: WeekChartWords): Mark[] {
  const at = value > 0 ? classOf(value, breaks) : -1;
  const rect = swatch({ ...box, width: box.width - 1, height: box.height - 1 }, at);
  const text = words.format(value);
  if (value === 0 || textWidth(text, SMALL_FONT_PIXELS) > box.width - 6) return [rect];
  const ink = textMark(box.x + box.width / 2, box.y + box.height / 2, text, {
    anchor: 'middle',
    size: SMALL_FONT_PIXELS,
    ...(at >= DARK_CLASS
      ? { fill: '#ffffff', className: 'chart-on-dark' }
      : { fill: DARK_INK, className: 'chart-on-light' }),
  });
  return [rect, ink];
}

/** @param at the class, −1 for none at all. */
function swatch({ x, y, width, height }: Box, at: number): Mark {
  return {
    name: 'rect',
    attributes: {
      ...{ x: px(x), y: px(y), width: px(width), height: px(height) },
      fill: at < 0 ? chartColours.paper : sequentialColours[at]!,
      stroke: at < 0 ? chartColours.line : chartColours.muted,
      'stroke-width': 0.5,
      class: at < 0 ? 'chart-none' : `chart-class-${at}`,
    },
  };
}

/** What each colour stands for: from the least to the most that was seen in the class. */
function legendMarks(
  values: readonly number[],
  breaks: readonly number[],
  words: WeekChartWords,
  { width, top }: { width: number; top: number },
): { marks: Mark[]; bottom: number } {
  const classes = [
    -1,
    ...new Set(values.filter((value) => value > 0).map((value) => classOf(value, breaks))),
  ].sort((a, b) => a - b);
  const perRow = Math.max(1, Math.floor(width / LEGEND_ITEM_PIXELS));
  const marks: Mark[] = [
    textMark(0, top + 8, words.legend, { fill: chartColours.muted, className: 'chart-muted' }),
  ];
  classes.forEach((at, index) => {
    const x = (index % perRow) * LEGEND_ITEM_PIXELS;
    const y = top + LEGEND_ROW_PIXELS * (1 + Math.floor(index / perRow));
    const own = values.filter((value) => value > 0 && classOf(value, breaks) === at);
    const [least, most] = [Math.min(...own), Math.max(...own)].map(words.format);
    const range = at < 0 ? words.format(0) : least === most ? least! : `${least}–${most}`;
    marks.push(swatch({ x, y, width: SWATCH_PIXELS, height: SWATCH_PIXELS }, at));
    marks.push(textMark(x + SWATCH_PIXELS + 8, y + SWATCH_PIXELS / 2, range));
  });
  return { marks, bottom: top + LEGEND_ROW_PIXELS * (1 + Math.ceil(classes.length / perRow)) };
}
