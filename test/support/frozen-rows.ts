import {
  formatCount,
  formatPercent,
  formatRate,
  TOLD_COUNT_MIN,
  type EditionContent,
  type Funnel,
  type LivePicture,
  type PublicEditionContent,
  type WeekdayHour,
} from '#domain';
import type { MeasuresOfEdition } from '#measures';

/** What a line of a table says after its name. */
export type Row = readonly string[];

const count = (value: number | null) => (value === null ? '–' : formatCount(value, 'sv'));
const rate = (value: number | null) => (value === null ? '–' : formatRate(value, 'sv'));
const between = (low: string, high: string) => `${low}–${high}`;

interface Threats {
  series: { atLeast: number; atMost: number }[];
}
interface Places {
  places: { count: number; before: number | null; share: number | null }[];
}
interface Beside {
  series: { latest: { year: number; value: number | null; low: number | null; high: number | null }[] }[]; // prettier-ignore
}

/** Most categories below a focus area that a paper names. */
const CATEGORIES_MAX = 8;

function countedRows({
  total,
  months,
  focusAreas,
  areas,
  genders,
  areasCompared,
  compared,
}: LivePicture): Row[] {
  // prettier-ignore
  if (total === 0) return [];
  const isExpected = months.some(({ expected }) => expected !== null);
  const before = (value: number) => (compared === null ? '–' : count(value));
  return [
    ...months.map(({ now, before: then, expected }) => [
      ...[count(now), count(then)],
      ...(isExpected ? [expected ? between(count(expected.low), count(expected.high)) : '–'] : []),
    ]),
    ...focusAreas
      .filter((focus) => focus.total + focus.before > 0)
      .flatMap((focus) => [focus, ...focus.categories.slice(0, CATEGORIES_MAX)])
      .map((one) => [count(one.total), before(one.before)]),
    ...(areas.length > 1 ? areas.map((one) => [count(one.total), areasCompared ? count(one.before) : '–']) : []), // prettier-ignore
    ...(genders.some((one) => one.total > 0) ? genders.map((one) => [count(one.total), before(one.before)]) : []), // prettier-ignore
  ];
}

const readers: Readonly<Record<string, (values: never) => Row[]>> = {
  'expectedRange@1': countedRows,
  'weekdayHour@1': ({ timed, rows }: WeekdayHour) =>
    timed === 0
      ? []
      : rows[0]!.map((_, band) =>
          rows.map((day) => {
            const value = Math.round(day[band]! / 100) / 10;
            return Number.isInteger(value) ? count(value) : rate(value);
          }),
        ),
  'funnel@1': ({ points }: Funnel) =>
    points.length < 2
      ? []
      : points.map((one) => [
          ...[count(one.count), count(one.population), rate(one.rate.rate)],
          between(rate(one.rate.low), rate(one.rate.high)),
        ]),
  'topPlaces@1': ({ places }: Places) =>
    places.map((one) => [
      count(one.count),
      one.share === null ? '–' : formatPercent(100 * one.share, 'sv'),
      count(one.before),
    ]),
  'staffThreats@1': ({ series }: Threats) =>
    series.map(({ atLeast, atMost }) => [
      atLeast === atMost ? count(atLeast) : between(count(atLeast), count(atMost)),
    ]),
  'statisticsBeside@1': ({ series }: Beside) =>
    series.flatMap(({ latest }) =>
      latest.map(({ year, value, low, high }) => [
        ...[String(year), rate(value)],
        low === null || high === null ? '–' : between(rate(low), rate(high)),
      ]),
    ),
  // Breaks are told in sentences.
  'shareBreaks@1': () => [],
};

/** Every line of numbers that a version froze, as a Swedish paper says it; written a second time, as an oracle. */
export function frozenRows({ figures }: EditionContent): Row[] {
  return figures.flatMap(({ figure, values }) => {
    const reader = readers[figure];
    if (reader === undefined) throw new Error(`nobody has said how ${figure} is told`);
    return reader(values as never);
  });
}

/** Every number of goals and measures that a version froze. */
export function frozenAmounts({ chain }: EditionContent): string[] {
  const { goals, measures } = chain['measures'] as unknown as MeasuresOfEdition;
  const kronor = (ore: number | null) => (ore === null ? null : count(Math.round(ore / 100)));
  return [
    ...goals.flatMap(({ baseline, target, byWhen }) => [baseline, target, byWhen]),
    ...measures.flatMap((one) => [one.startsOn, one.endsOn]),
    ...measures.flatMap((one) => [kronor(one.costPlannedOre), kronor(one.costUsedOre)]),
  ].filter((said) => said !== null);
}

/** Every line of numbers that a public edition holds. */
export function publicRows({ sections, cells }: PublicEditionContent): Row[] {
  const values = new Map(cells.map(({ key, value }) => [key, value]));
  const shown = (key: string | null) => {
    const value = key === null ? undefined : values.get(key);
    if (typeof value === 'number' && value > 0 && value < TOLD_COUNT_MIN) {
      throw new Error('a small number is shown');
    }
    return value === null ? '··' : value === undefined ? '–' : count(value);
  };
  return sections.flatMap(({ total, tables }) =>
    [...(total ? [total] : []), ...tables.flatMap(({ rows }) => rows)].map(({ now, before }) => [
      shown(now),
      shown(before),
    ]),
  );
}
