import {
  areaSumsSentences,
  focusAreas,
  formatCount,
  formatRate,
  ratesChart,
  type AreaSum,
  type AreaSums,
  type SummedArea,
  type SummedGender,
} from '#domain';
import type { PaperBlock, PaperTable } from '#documents';
import {
  CHART_WIDTH_PIXELS,
  note,
  paragraph,
  plain,
  sourceLine,
  word,
  type FigureContext,
} from './figure-context.js';

const texts = {
  sv: {
    rates: 'Händelser per 1 000 invånare och år, områden',
    genders: 'Den som drabbades, områden',
    focus: 'Händelser per fokusområde, områden',
    read: 'Områden står i bokstavsordning. Ring: skillnaden kan vara slumpen. Fylld triangel: säkert högre eller lägre. Streckad rad: för få. Varje händelse räknas en gång.',
    overall: (rate: string) => `Områdena tillsammans: ${rate}`,
    few: (count: string) => `för få för ett tal (${count})`,
    standing: 'Mot områdena tillsammans',
    none: 'Inget område',
    sum: 'Summa',
    lower: 'säkert lägre',
    unclear: 'kan vara slumpen',
    higher: 'säkert högre',
    genderNames: ['Kvinnor', 'Män', 'Flera', 'Okänt eller inte angivet'],
  },
  en: {
    rates: 'Incidents per 1,000 inhabitants and year, areas',
    genders: 'Who was affected, areas',
    focus: 'Incidents by focus area, areas',
    read: 'Areas stand in the order of their names. Ring: the difference may be chance. Filled triangle: certainly higher or lower. Hatched row: too few. Every incident counts once.',
    overall: (rate: string) => `The areas together: ${rate}`,
    few: (count: string) => `too few for a number (${count})`,
    standing: 'Against the areas together',
    none: 'No area',
    sum: 'Sum',
    lower: 'certainly lower',
    unclear: 'may be chance',
    higher: 'certainly higher',
    genderNames: ['Women', 'Men', 'Several', 'Unknown or not stated'],
  },
} as const;
const genderKeys: readonly (readonly SummedGender[])[] = [
  ['woman'],
  ['man'],
  ['several'],
  ['unknown', null],
];

/** `areaSums@1`: what it says, the rates as a chart, and the tables of areas, women and men, and focus areas. By name. */
export function sumsBlocks(figure: string, sums: AreaSums, context: FigureContext): PaperBlock[] {
  const { language, areaName, areaNameOf } = context;
  const names = { whole: areaName, of: areaNameOf };
  const sentences = areaSumsSentences(sums, names, language).map(paragraph);
  if (sums.all.total === 0 || sums.areas.length === 0) return sentences;
  const source = sourceLine(figure, formatCount(sums.all.total, language), context);
  return [
    ...sentences,
    ratesFigure(sums, source, context),
    note(texts[language].read),
    ratesTable(sums, source, context),
    gendersTable(sums, source, context),
    focusTable(sums, source, context),
  ];
}

const captionOf = (of: 'rates' | 'genders' | 'focus', context: FigureContext): string =>
  `${texts[context.language][of]}: ${context.areaName}, ${context.periodText}`;

function ratesFigure(sums: AreaSums, source: string, context: FigureContext): PaperBlock {
  const { language, areaNameOf } = context;
  const text = texts[language];
  const caption = captionOf('rates', context);
  const overall = sums.overall?.rate ?? null;
  const figures = ({ rate, total }: SummedArea): string =>
    rate === null
      ? text.few(formatCount(total, language))
      : `${formatRate(rate.rate, language)} (${intervalText(rate, context)})`;
  const rows = sums.areas.map((area) => ({
    ...{ name: areaNameOf(area.key), figures: figures(area) },
    ...{ rate: area.rate, standing: area.standing },
  }));
  const words = {
    ...{ title: caption, description: text.read, axis: word('rate', context) },
    overall: text.overall(formatRate(overall ?? 0, language)),
    format: (rate: number) => formatCount(rate, language),
  };
  return {
    ...{ kind: 'figure', caption, source },
    drawing: ratesChart(rows, overall, words, CHART_WIDTH_PIXELS),
  };
}

const intervalText = (
  { low, high }: { readonly low: number; readonly high: number },
  { language }: FigureContext,
): string => `${formatRate(low, language)}–${formatRate(high, language)}`;

/** Areas by name, what lies in none of them, and the whole last. */
function linesOf(
  { areas, unplaced, all }: AreaSums,
  context: FigureContext,
): { readonly name: string; readonly sum: AreaSum; readonly area: Partial<SummedArea> }[] {
  const rest = { name: texts[context.language].none, sum: unplaced, area: {} };
  const whole = { population: all.population, rate: all.rate };
  return [
    ...areas.map((area) => ({ name: context.areaNameOf(area.key), sum: area, area })),
    ...(unplaced.total + unplaced.before > 0 ? [rest] : []),
    { name: context.areaName, sum: all, area: whole },
  ];
}

function ratesTable(sums: AreaSums, source: string, context: FigureContext): PaperTable {
  const { language } = context;
  const text = texts[language];
  const heads = (['part', 'now', 'before', 'population', 'rate', 'interval'] as const).map((name) =>
    word(name, context),
  );
  return {
    ...{ kind: 'table', source, caption: captionOf('rates', context), figures: [1, 2, 3, 4, 5] },
    head: [...heads, text.standing],
    rows: linesOf(sums, context).map(({ name, sum, area: { population, rate, standing } }) =>
      [
        ...[name, formatCount(sum.total, language)],
        sums.compared === null ? '–' : formatCount(sum.before, language),
        typeof population === 'number' ? formatCount(population, language) : '–',
        rate ? formatRate(rate.rate, language) : '–',
        rate ? intervalText(rate, context) : '–',
        standing ? text[standing] : '–',
      ].map(plain),
    ),
  };
}

function gendersTable(sums: AreaSums, source: string, context: FigureContext): PaperTable {
  const text = texts[context.language];
  const of = (sum: AreaSum, keys: readonly SummedGender[]): number =>
    sum.genders.reduce((all, { key, total }) => all + (keys.includes(key) ? total : 0), 0);
  return sumsTable(sums, context, {
    ...{ caption: captionOf('genders', context), source, names: text.genderNames },
    of: (sum) => genderKeys.map((keys) => of(sum, keys)),
  });
}

function focusTable(sums: AreaSums, source: string, context: FigureContext): PaperTable {
  const shown = sums.all.focusAreas.filter(({ total }) => total > 0).map(({ code }) => code);
  const nameOf = (code: string): string =>
    focusAreas.find((one) => one.code === code)?.names[context.language] ?? code;
  return sumsTable(sums, context, {
    ...{ caption: captionOf('focus', context), source, names: shown.map(nameOf) },
    of: (sum) => shown.map((code) => sum.focusAreas.find((one) => one.code === code)?.total ?? 0),
  });
}

interface SumsTable {
  readonly caption: string;
  readonly source: string;
  readonly names: readonly string[];
  readonly of: (sum: AreaSum) => readonly number[];
}

function sumsTable(
  sums: AreaSums,
  context: FigureContext,
  { caption, source, names, of }: SumsTable,
): PaperTable {
  const count = (value: number): string => formatCount(value, context.language);
  return {
    ...{ kind: 'table', caption, source, figures: [...names, ''].map((_, at) => at + 1) },
    head: [word('part', context), ...names, texts[context.language].sum],
    rows: linesOf(sums, context).map(({ name, sum }) =>
      [name, ...of(sum).map(count), count(sum.total)].map(plain),
    ),
  };
}
