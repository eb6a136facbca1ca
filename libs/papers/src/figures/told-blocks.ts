import {
  breakSentence,
  formatCount,
  formatRate,
  type CodedRange,
  type CountRange,
  type FrozenSeries,
  type RecordingBreak,
  type StaffThreatFigures,
} from '#domain';
import type { PaperBlock } from '#documents';
import {
  paragraph,
  plain,
  sourceLine,
  subjectName,
  word,
  type FigureContext,
} from './figure-context.js';

/** `shareBreaks@1` in sentences. */
export function breakBlocks(
  { breaks }: { readonly breaks: readonly RecordingBreak[] },
  context: FigureContext,
): PaperBlock[] {
  if (breaks.length === 0) return [paragraph(word('noBreaks', context))];
  const items = breaks.map((one) =>
    plain(breakSentence(one, subjectName(one, context), context.language)),
  );
  return [{ kind: 'list', items }];
}

const rangeText = ({ atLeast, atMost }: CountRange, { language }: FigureContext): string =>
  atLeast === atMost
    ? formatCount(atLeast, language)
    : `${formatCount(atLeast, language)}–${formatCount(atMost, language)}`;

interface FrozenThreats {
  readonly figures: StaffThreatFigures | null;
  readonly series: readonly CodedRange[];
}

const threatTexts = {
  sv: { total: 'Händelser med hot, våld eller påverkan mot anställda, det senaste hela året', series: 'Hot mot anställda, år för år' }, // prettier-ignore
  en: { total: 'Incidents of threat, violence or influence against staff, the last whole year', series: 'Threats against staff by year' }, // prettier-ignore
} as const;

/** `staffThreats@1`: in bands of five and whole years, as they were frozen. */
export function threatBlocks(
  figure: string,
  { figures, series }: FrozenThreats,
  context: FigureContext,
): PaperBlock[] {
  if (figures === null) return [paragraph(word('noFigures', context))];
  const text = threatTexts[context.language];
  const source = sourceLine(figure, rangeText(figures.total, context), context);
  return [
    paragraph(`${text.total}: ${rangeText(figures.total, context)}.`),
    {
      ...{ kind: 'table', caption: text.series, source, figures: [1] },
      head: [word('year', context), word('now', context)],
      rows: series.map((one) =>
        [one.code ?? word('notSaid', context), rangeText(one, context)].map(plain),
      ),
    },
  ];
}

interface FrozenBeside {
  readonly series: readonly (Omit<FrozenSeries, 'lines'> & {
    readonly latest: readonly {
      readonly gender: string;
      readonly year: number;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }[];
  })[];
}

const genders: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  all: { sv: 'alla', en: 'all' },
  women: { sv: 'kvinnor', en: 'women' },
  men: { sv: 'män', en: 'men' },
};
const besideTitle = {
  sv: 'Det som andra mäter, det senaste året',
  en: 'What others measure, the latest year',
} as const;

/** `statisticsBeside@1`: the latest of each series, beside and never added up. */
export function besideBlocks({ series }: FrozenBeside, context: FigureContext): PaperBlock[] {
  const { language } = context;
  if (series.length === 0) return [paragraph(word('noFigures', context))];
  const number = (value: number | null) => (value === null ? '–' : formatRate(value, language));
  const sources = [...new Set(series.map(({ source }) => source))].join('; ');
  return [
    {
      ...{ kind: 'table', caption: besideTitle[language], source: sources, figures: [2, 3] },
      head: [word('series', context), word('year', context), word('value', context), word('interval', context)], // prettier-ignore
      rows: series.flatMap(({ name, unit, areaName, latest }) =>
        latest.map(({ gender, year, value, low, high }) =>
          [
            `${name} (${unit}), ${areaName}, ${genders[gender]?.[language] ?? gender}`,
            ...[String(year), number(value)],
            low === null || high === null ? '–' : `${number(low)}–${number(high)}`,
          ].map(plain),
        ),
      ),
    },
  ];
}
