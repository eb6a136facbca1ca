import type { CategoryFigures, LivePicture, PictureFigures } from '#domain';
import type { CsvCell } from '../format/csv.js';
import { focusKey } from './names.js';
import { sourceLine } from './notes.js';
import { capitalise, isWholeYear, monthsText, type Wording } from './texts.js';
import type { PictureData } from './use-picture.js';

export interface FigureColumn {
  readonly key: 'year' | 'this' | 'last' | 'difference';
  readonly heading: string;
  readonly value: (figures: PictureFigures) => number;
  readonly isDifference: boolean;
}

/** The year as a whole where only a part of it is compared, then the compared months of both years. */
export function figureColumns(picture: LivePicture, wording: Wording): FigureColumn[] {
  const { t } = wording;
  const { year, comparison } = picture;
  const whole: FigureColumn = {
    key: 'year',
    heading: t(picture.finished ? 'focus.all' : 'focus.soFar', { year }),
    value: ({ yearTotal }) => yearTotal,
    isDifference: false,
  };
  if (!comparison) return [whole];
  const period = isWholeYear(comparison)
    ? ''
    : `${capitalise(monthsText(comparison, wording, 'short'))} `;
  const compared: FigureColumn[] = [
    {
      key: 'this',
      heading: `${period}${year}`,
      value: ({ thisYear }) => thisYear,
      isDifference: false,
    },
    {
      key: 'last',
      heading: `${period}${year - 1}`,
      value: ({ lastYear }) => lastYear,
      isDifference: false,
    },
    {
      key: 'difference',
      heading: t('focus.difference'),
      value: ({ thisYear, lastYear }) => thisYear - lastYear,
      isDifference: true,
    },
  ];
  return isWholeYear(comparison) ? compared : [whole, ...compared];
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
