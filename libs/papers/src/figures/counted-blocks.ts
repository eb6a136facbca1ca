import {
  breakSentence,
  comparisonSentence,
  expectedSentence,
  focusAreas,
  formatCount,
  formatMonth,
  headline,
  monthsChart,
  category,
  type CategoryFigures,
  type ExpectedRange,
  type LivePicture,
  type MonthFigures,
} from '#domain';
import type { PaperBlock, PaperTable } from '#documents';
import {
  CHART_WIDTH_PIXELS,
  paragraph,
  plain,
  sourceLine,
  subjectName,
  word,
  type FigureContext,
} from './figure-context.js';

/** Categories below a focus area that a table names, most first; the file of tables has the same. */
const CATEGORIES_SHOWN = 8;
const genderNames: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  woman: { sv: 'Kvinna', en: 'Woman' },
  man: { sv: 'Man', en: 'Man' },
  several: { sv: 'Flera', en: 'Several' },
  unknown: { sv: 'Vet inte', en: 'Unknown' },
};

/** The counts of a picture: sentences, the months, focus areas, parts of the area, women and men. */
export function countedBlocks(
  figure: string,
  picture: LivePicture,
  context: FigureContext,
): PaperBlock[] {
  const { language, areaName } = context;
  const expected = expectedSentence(picture, language);
  const sentences = [
    `${headline({ area: areaName, what: null }, picture, language)}.`,
    comparisonSentence(picture, language),
    ...(expected === null ? [] : [expected]),
    ...picture.breaks.map((one) => breakSentence(one, subjectName(one, context), language)),
  ];
  if (picture.total === 0) return sentences.map(paragraph);
  const source = sourceLine(figure, formatCount(picture.total, language), context);
  return [
    ...sentences.map(paragraph),
    monthsFigure(picture, source, context),
    monthsTable(picture.months, source, context),
    focusTable(picture, source, context),
    ...partTables(picture, source, context),
  ];
}

const range = (expected: ExpectedRange | null, { language }: FigureContext): string =>
  expected === null
    ? '–'
    : `${formatCount(expected.low, language)}–${formatCount(expected.high, language)}`;
const count = (value: number | null, { language }: FigureContext): string =>
  value === null ? '–' : formatCount(value, language);

function monthName(month: string, { language }: FigureContext): string {
  return `${formatMonth(Number(month.slice(5)), language, 'long')} ${month.slice(0, 4)}`;
}

function monthsFigure(picture: LivePicture, source: string, context: FigureContext): PaperBlock {
  const { language, areaName, periodText } = context;
  const caption = `${word('incidents', context)}: ${areaName}, ${periodText}`;
  const told = picture.months
    .filter(({ now }) => now !== null)
    .map((month) => `${monthName(month.month, context)}: ${count(month.now, context)}`);
  const drawing = monthsChart(
    picture.months,
    {
      ...{ title: caption, description: `${told.join(', ')}.`, axis: word('incidents', context) },
      ...{ now: word('now', context), before: word('before', context) },
      expected: word('expected', context),
      monthName: (month) => formatMonth(Number(month.slice(5)), language, 'short'),
      format: (value) => formatCount(value, language),
    },
    CHART_WIDTH_PIXELS,
  );
  return { kind: 'figure', drawing, caption, source };
}

function monthsTable(
  months: readonly MonthFigures[],
  source: string,
  context: FigureContext,
): PaperTable {
  const isExpected = months.some(({ expected }) => expected !== null);
  const columns = ['now', 'before', ...(isExpected ? (['expected'] as const) : [])] as const;
  return {
    ...{ kind: 'table', figures: columns.map((_, at) => at + 1), source },
    caption: `${word('byMonth', context)}: ${context.areaName}, ${context.periodText}`,
    head: [word('month', context), ...columns.map((name) => word(name, context))],
    rows: months.map(({ month, now, before, expected }) =>
      [
        ...[monthName(month, context), count(now, context), count(before, context)],
        ...(isExpected ? [range(expected, context)] : []),
      ].map(plain),
    ),
  };
}

function focusTable(picture: LivePicture, source: string, context: FigureContext): PaperTable {
  const { language } = context;
  const figuresOf = ({ total, before }: CategoryFigures) => [
    count(total, context),
    picture.compared === null ? '–' : count(before, context),
  ];
  const rows = picture.focusAreas
    .filter(({ total, before }) => total + before > 0)
    .flatMap((focus) => [
      [nameOfFocus(focus.code, language), ...figuresOf(focus)],
      ...focus.categories
        .slice(0, CATEGORIES_SHOWN)
        .map((one) => [`– ${category(one.code)?.names[language] ?? one.code}`, ...figuresOf(one)]),
    ]);
  return {
    ...{ kind: 'table', figures: [1, 2], source, rows: rows.map((row) => row.map(plain)) },
    caption: `${word('focusArea', context)}: ${context.areaName}, ${context.periodText}`,
    head: [word('focusArea', context), word('now', context), word('before', context)],
  };
}

const nameOfFocus = (code: string, language: 'sv' | 'en'): string =>
  focusAreas.find((one) => one.code === code)?.names[language] ?? code;

function partTables(picture: LivePicture, source: string, context: FigureContext): PaperTable[] {
  const { areas, genders, areasCompared, compared } = picture;
  const table = (
    name: 'part' | 'gender',
    rows: readonly (readonly [string, number, number | null])[],
  ): PaperTable => ({
    ...{ kind: 'table', figures: [1, 2], source },
    caption: `${word(name, context)}: ${context.areaName}, ${context.periodText}`,
    head: [word(name, context), word('now', context), word('before', context)],
    rows: rows.map(([text, now, before]) => [text, count(now, context), count(before, context)].map(plain)), // prettier-ignore
  });
  const part = areas.map(
    ({ key, total, before }) =>
      [key === null ? word('notSaid', context) : context.areaNameOf(key), total, areasCompared ? before : null] as const, // prettier-ignore
  );
  const gender = genders.map(
    ({ key, total, before }) =>
      [(key !== null && genderNames[key]?.[context.language]) || word('notSaid', context), total, compared === null ? null : before] as const, // prettier-ignore
  );
  return [
    ...(part.length > 1 ? [table('part', part)] : []),
    ...(gender.some(([, total]) => total > 0) ? [table('gender', gender)] : []),
  ];
}
