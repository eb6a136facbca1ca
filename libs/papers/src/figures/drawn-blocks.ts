import {
  formatCount,
  formatPercent,
  formatRate,
  funnelChart,
  placesChart,
  THOUSANDTHS,
  weekChart,
  type FrozenPlace,
  type Funnel,
  type WeekdayHour,
} from '#domain';
import type { PaperBlock } from '#documents';
import {
  CHART_WIDTH_PIXELS,
  note,
  paragraph,
  plain,
  sourceLine,
  word,
  type FigureContext,
} from './figure-context.js';

const weekdays = {
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const texts = {
  sv: {
    week: 'Händelser per veckodag och timme',
    weekRead: 'Ju mörkare ruta, desto fler händelser. Samma tal står i tabellen.',
    cell: 'Händelser i varje ruta',
    funnel: 'Händelser per 1 000 invånare och år',
    funnelRead:
      'Hel linje: slumpen ensam hamnar utanför 5 gånger av 100. Bruten linje: 2 gånger av 1 000. Det här är ingen rangordning.',
    overall: 'Alla',
    few: 'Det finns för få områden att jämföra.',
    places: 'Platser med flest händelser',
    placesRead: 'En stapel för varje plats. Ett streck visar samma månader före.',
    noPlace: 'Ingen namngiven plats hade minst fem händelser.',
  },
  en: {
    week: 'Incidents by weekday and hour',
    weekRead: 'The darker a cell, the more incidents. The table has the same numbers.',
    cell: 'Incidents in each cell',
    funnel: 'Incidents per 1,000 inhabitants and year',
    funnelRead:
      'Whole line: chance alone falls outside 5 times of 100. Broken line: 2 times of 1,000. This is no ranking.',
    overall: 'All',
    few: 'There are too few areas to compare.',
    places: 'Places with most incidents',
    placesRead: 'A bar for each place. A line shows the same months before.',
    noPlace: 'No named place had five incidents or more.',
  },
} as const;

/** `weekdayHour@1` as a chart and its table. */
export function weekBlocks(
  figure: string,
  week: WeekdayHour,
  context: FigureContext,
): PaperBlock[] {
  const { language, areaName, periodText } = context;
  const text = texts[language];
  if (week.timed === 0) return [paragraph(word('noFigures', context))];
  const format = (value: number) =>
    Number.isInteger(value) ? formatCount(value, language) : formatRate(value, language);
  const caption = `${text.week}: ${areaName}, ${periodText}`;
  const source = sourceLine(figure, formatCount(week.timed, language), context);
  const words = { title: caption, description: text.weekRead, weekdays: weekdays[language], legend: text.cell, format }; // prettier-ignore
  const bands = week.rows[0]!.map((_, band) => String(band * week.bandHours).padStart(2, '0'));
  return [
    { kind: 'figure', drawing: weekChart(week, words, CHART_WIDTH_PIXELS), caption, source },
    {
      ...{ kind: 'table', caption, source, figures: weekdays[language].map((_, day) => day + 1) },
      head: [word('weekday', context), ...weekdays[language]],
      rows: bands.map((hour, band) => [
        plain(hour),
        ...week.rows.map((row) => plain(format(Math.round(row[band]! / (THOUSANDTHS / 10)) / 10))),
      ]),
    },
  ];
}

/** `funnel@1` as a chart and its table, in the order of names: it is no ranking. */
export function funnelBlocks(figure: string, funnel: Funnel, context: FigureContext): PaperBlock[] {
  const { language, areaNameOf, periodText } = context;
  const text = texts[language];
  if (funnel.points.length < 2) return [paragraph(text.few)];
  const caption = `${text.funnel}, ${periodText}`;
  const source = sourceLine(figure, formatCount(funnel.count, language), context);
  const overall = formatRate(funnel.overall?.rate ?? 0, language);
  const words = {
    ...{ title: caption, description: text.funnelRead, rate: text.funnel, nameOf: areaNameOf },
    ...{ population: word('population', context), overall: `${text.overall}: ${overall}` },
    formatRate: (rate: number) => formatCount(rate, language),
    formatCount: (value: number) => formatCount(value, language),
  };
  const points = [...funnel.points].sort((a, b) =>
    areaNameOf(a.key).localeCompare(areaNameOf(b.key), 'sv'),
  );
  return [
    { kind: 'figure', drawing: funnelChart(funnel, null, words, CHART_WIDTH_PIXELS), caption, source }, // prettier-ignore
    note(text.funnelRead),
    {
      ...{ kind: 'table', caption, source, figures: [1, 2, 3, 4] },
      head: [word('part', context), word('now', context), word('population', context), word('rate', context), word('interval', context)], // prettier-ignore
      rows: points.map(({ key, count, population, rate }) =>
        [
          areaNameOf(key),
          formatCount(count, language),
          formatCount(population, language),
          formatRate(rate.rate, language),
          `${formatRate(rate.low, language)}–${formatRate(rate.high, language)}`,
        ].map(plain),
      ),
    },
  ];
}

interface FrozenPlaces {
  readonly total: number;
  readonly places: readonly (FrozenPlace & { readonly share: number | null })[];
}

/** `topPlaces@1` as bars and their table: public places by name. */
export function placeBlocks(
  figure: string,
  { total, places }: FrozenPlaces,
  context: FigureContext,
): PaperBlock[] {
  const { language, areaName, periodText } = context;
  const text = texts[language];
  if (places.length === 0) return [paragraph(text.noPlace)];
  const caption = `${text.places}: ${areaName}, ${periodText}`;
  const source = sourceLine(figure, formatCount(total, language), context);
  const share = (value: number | null) => (value === null ? '–' : formatPercent(100 * value, language)); // prettier-ignore
  const bars = places.map(({ name, count, before, share: part }) => ({
    ...{ name, count, before },
    figures: `${formatCount(count, language)} (${share(part)})`,
  }));
  const words = { title: caption, description: text.placesRead };
  return [
    { kind: 'figure', drawing: placesChart(bars, words, CHART_WIDTH_PIXELS), caption, source },
    {
      ...{ kind: 'table', caption, source, figures: [1, 2, 3] },
      head: [word('place', context), word('now', context), word('share', context), word('before', context)], // prettier-ignore
      rows: places.map(({ name, count, before, share: part }) =>
        [
          ...[name, formatCount(count, language), share(part)],
          before === null ? '–' : formatCount(before, language),
        ].map(plain),
      ),
    },
  ];
}
