import {
  capitalise,
  periodText,
  type CategoryFigures,
  type LivePicture,
  type PictureFigures,
} from '#domain';
import type { CsvCell } from '../format/csv.js';
import { focusKey } from './names.js';
import { sourceLine } from './notes.js';
import { samePeriod, type Wording } from './texts.js';
import type { PictureData } from './use-picture.js';

export interface FigureColumn {
  readonly key: 'year' | 'this' | 'last' | 'difference';
  readonly heading: string;
  readonly value: (figures: PictureFigures) => number;
  readonly isDifference: boolean;
}

/** The period as a whole where only a part of it is compared, then the compared months of both. */
export function figureColumns(picture: LivePicture, { t, language }: Wording): FigureColumn[] {
  const { period, compared, comparedBefore } = picture;
  const name = (each: typeof period) => capitalise(periodText(each, language, 'short'));
  const whole: FigureColumn = {
    key: 'year',
    heading: t(picture.finished ? 'focus.all' : 'focus.soFar', { year: name(period) }),
    value: ({ total }) => total,
    isDifference: false,
  };
  if (!compared || !comparedBefore) return [whole];
  const columns: FigureColumn[] = [
    { key: 'this', heading: name(compared), value: ({ now }) => now, isDifference: false },
    {
      key: 'last',
      heading: name(comparedBefore),
      value: ({ before }) => before,
      isDifference: false,
    },
    {
      key: 'difference',
      heading: t('focus.difference'),
      value: ({ now, before }) => now - before,
      isDifference: true,
    },
  ];
  return samePeriod(period, compared) ? columns : [whole, ...columns];
}

/** Every focus area and category as rows with codes, whatever is open on the page. */
export function focusAreaCsv(data: PictureData, wording: Wording): CsvCell[][] {
  const { t, language } = wording;
  const columns = figureColumns(data.picture, wording);
  const source = sourceLine(data, t, language);
  const rows: CsvCell[][] = [];
  const add = (focusArea: string, figures: CategoryFigures, isCategory: boolean): void => {
    const hidden = data.guarded.hidden.has(focusArea);
    rows.push([
      data.area.name,
      data.names(focusKey(focusArea), language),
      isCategory ? data.names(figures.code, language) : null,
      isCategory ? figures.code : focusArea,
      ...columns.map(({ value }) => (hidden ? null : value(figures))),
      source,
    ]);
    for (const category of figures.categories) add(focusArea, category, true);
  };
  for (const focusArea of data.picture.focusAreas) add(focusArea.code, focusArea, false);
  const headings = ['csv.area', 'csv.focusArea', 'csv.category', 'csv.code'].map((key) => t(key));
  return [[...headings, ...columns.map(({ heading }) => heading), t('csv.source')], ...rows];
}
