import type { Bilingual, Language } from '../../errors/language.js';
import type { RateStanding } from '../../statistics/rate.js';
import { formatCount, formatRate } from '../../text/figures.js';
import type { LeftOutBecause, PublicAreaSums, PublicEditionContent } from './public-edition.js';

/** What stands where a number is hidden. */
export const HIDDEN_MARK = '··';
/** What stands where there is no number. */
const NONE_MARK = '–';

/** A table as it is read: a name and then figures in each row, the whole last. */
export interface ReadTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** Which columns hold figures; the others hold words. */
  readonly figures: readonly number[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

const words = {
  sv: {
    rates: 'Antal och tal per 1 000 invånare och år, områden',
    focus: 'Fokusområden, områden',
    genders: 'Den som drabbades, områden',
    columns: ['Område', 'Antal', 'Året före', 'Invånare', 'Per 1 000'],
    more: ['95 %', 'Mot områdena'],
    area: 'Område',
    sum: 'Summa',
    genderNames: { woman: 'Kvinnor', man: 'Män', '~man~woman': 'Övriga och okända' },
    standing: { higher: 'säkert högre', lower: 'säkert lägre', unclear: 'kan vara slumpen' },
    per: (rate: string) => `Områdena har tillsammans ${rate} händelser per 1 000 invånare och år.`,
    higher: (names: string) => `Säkert högre än områdena tillsammans: ${names}.`,
    lower: (names: string) => `Säkert lägre än områdena tillsammans: ${names}.`,
    alike: 'Inget område skiljer sig säkert från områdena tillsammans.',
    hidden: (names: string) => `Antalet visas inte för: ${names}.`,
    unranked: 'Områden står i bokstavsordning. Det är ingen rangordning.',
  },
  en: {
    rates: 'Counts and rates per 1,000 inhabitants and year, areas',
    focus: 'Focus areas, areas',
    genders: 'Who was affected, areas',
    columns: ['Area', 'Count', 'The year before', 'Inhabitants', 'Per 1,000'],
    more: ['95 %', 'Against the areas'],
    area: 'Area',
    sum: 'Sum',
    genderNames: { woman: 'Women', man: 'Men', '~man~woman': 'Others and unknown' },
    standing: { higher: 'certainly higher', lower: 'certainly lower', unclear: 'may be chance' },
    per: (rate: string) =>
      `The areas together have ${rate} incidents per 1,000 inhabitants and year.`,
    higher: (names: string) => `Certainly higher than the areas together: ${names}.`,
    lower: (names: string) => `Certainly lower than the areas together: ${names}.`,
    alike: 'No area certainly differs from the areas together.',
    hidden: (names: string) => `The count is not shown for: ${names}.`,
    unranked: 'Areas stand in the order of their names. It is no ranking.',
  },
} as const;

type Values = ReadonlyMap<string, number | null>;

/** What sums of areas say in public, and their tables, in words and figures. Nothing is told that the cells do not show. */
export function publicAreaTables(
  sums: PublicAreaSums,
  { cells }: Pick<PublicEditionContent, 'cells'>,
  language: Language,
): { sentences: string[]; tables: ReadTable[] } {
  const values: Values = new Map(cells.map(({ key, value }) => [key, value]));
  const tables = [ratesTable(sums, values, language)];
  const of = { sums, values, language };
  const text = words[language];
  if (sums.focusAreas.length > 0) {
    const names = sums.focusAreas.map(({ name }) => name[language]);
    tables.push(columnsTable(of, text.focus, names, 'focusAreas'));
  }
  if (sums.genders.length > 0) {
    const named: Readonly<Record<string, string>> = text.genderNames;
    const names = sums.genders.map((code) => named[code] ?? code);
    tables.push(columnsTable(of, text.genders, names, 'genders'));
  }
  return { sentences: sentencesOf(sums, values, language), tables };
}

function sentencesOf(sums: PublicAreaSums, values: Values, language: Language): string[] {
  const text = words[language];
  const areas = sums.rows.filter(({ place }) => place === 'area');
  const named = (some: typeof areas): string => some.map(({ label }) => label[language]).join(', ');
  const standing = (asked: RateStanding): string => named(areas.filter((row) => row.standing === asked)); // prettier-ignore
  const [higher, lower, unclear] = [standing('higher'), standing('lower'), standing('unclear')];
  const hidden = named(areas.filter(({ now }) => values.get(now) == null));
  return [
    ...(sums.overall === null ? [] : [text.per(formatRate(sums.overall.rate, language))]),
    ...(higher ? [text.higher(higher)] : []),
    ...(lower ? [text.lower(lower)] : []),
    // Of areas whose counts are hidden nobody may be told that they do not differ.
    ...(unclear && !higher && !lower && !hidden ? [text.alike] : []),
    ...(hidden ? [text.hidden(hidden)] : []),
    text.unranked,
  ];
}

function figure(key: string | null, values: Values, language: Language): string {
  const value = key === null ? undefined : values.get(key);
  if (value === undefined) return NONE_MARK;
  return value === null ? HIDDEN_MARK : formatCount(value, language);
}

function ratesTable(sums: PublicAreaSums, values: Values, language: Language): ReadTable {
  const text = words[language];
  return {
    caption: text.rates,
    ...{ head: [...text.columns, ...text.more], figures: [1, 2, 3, 4, 5] },
    rows: sums.rows.map(({ label, now, before, population, rate, standing }) => ({
      name: label[language],
      cells: [
        ...[figure(now, values, language), figure(before, values, language)],
        population === null ? NONE_MARK : formatCount(population, language),
        rate === null ? NONE_MARK : formatRate(rate.rate, language),
        rate === null ? NONE_MARK : `${formatRate(rate.low, language)}–${formatRate(rate.high, language)}`, // prettier-ignore
        standing === null ? NONE_MARK : text.standing[standing],
      ],
    })),
  };
}

function columnsTable(
  { sums, values, language }: { sums: PublicAreaSums; values: Values; language: Language },
  caption: string,
  names: readonly string[],
  column: 'focusAreas' | 'genders',
): ReadTable {
  const { area, sum } = words[language];
  return {
    ...{ caption, head: [area, ...names, sum], figures: [...names, sum].map((_, at) => at + 1) },
    rows: sums.rows.map((row) => ({
      name: row.label[language],
      cells: [...row[column], row.now].map((key) => figure(key, values, language)),
    })),
  };
}

const left: Readonly<Record<LeftOutBecause, Bilingual>> = {
  place_or_hour: {
    sv: 'Platser och klockslag visas inte.',
    en: 'Places and hours are not shown.',
  },
  compares: {
    sv: 'Diagram som ställer områden eller tider mot varandra visas inte. De kan röja små tal.',
    en: 'Charts that hold areas or times against each other are not shown. They can give small numbers away.',
  },
  of_others: {
    sv: 'Statistik från andra visas inte. Den finns hos dem.',
    en: 'Statistics of others are not shown. They have them.',
  },
  threats: {
    sv: 'Hot mot anställda visas inte efter vad hotet gällde.',
    en: 'Threats against staff are not shown by what they were about.',
  },
  recording: {
    sv: 'Hur registreringen har ändrats visas inte.',
    en: 'How recording has changed is not shown.',
  },
  unfinished: {
    sv: 'Tal för månader som inte är slut visas inte.',
    en: 'Numbers of months that are not over are not shown.',
  },
  unlike: {
    sv: 'Summor av områden visas inte. Områdena är indelade på mer än ett sätt.',
    en: 'Sums of areas are not shown. The areas are divided in more than one way.',
  },
  undeclared: {
    sv: 'En ny sorts figur visas inte än.',
    en: 'A new kind of figure is not shown yet.',
  },
};

/** Of editions from before figures were named: what none of them told. */
const LEFT_OUT_THEN: Bilingual = {
  sv: 'Områden jämförs inte med varandra här. Kvinnor och män i varje område visas inte heller.',
  en: 'Areas are not compared with each other here. Nor are women and men shown in each area.',
};

/** What a public edition leaves out of its version's figures, a sentence for each reason. */
export function leftOutSentences(
  { figures }: Pick<PublicEditionContent, 'figures'>,
  language: Language,
): string[] {
  if (figures === undefined) return [LEFT_OUT_THEN[language]];
  const reasons = new Set(figures.leftOut.map(({ because }) => because));
  return [...reasons].map((because) => left[because][language]);
}
