import { periodText } from '#domain';
import type { TFunction } from 'i18next';
import type { CsvCell } from '../format/csv.js';
import { formatCount, formatPercent, type Language } from '../format/numbers.js';
import type { Effect, EffectArea } from './effect-query.js';

type Difference = Effect['total'];

/** A whole number of incidents with its sign: −12, +3, 0. */
export function signed(value: number, language: Language): string {
  const whole = Math.round(value);
  if (whole === 0) return '0';
  return `${whole < 0 ? '−' : '+'}${formatCount(Math.abs(whole), language)}`;
}

/** '−118 (−196 till −40)'. */
export function differenceText(
  { estimate, low, high }: Difference,
  t: TFunction,
  language: Language,
): string {
  return t('effect.difference', {
    ...{ estimate: signed(estimate, language), low: signed(low, language) },
    high: signed(high, language),
  });
}

/** The differences, what stands for all of it last. */
export function effectRows({ local, displacement, total }: Effect, t: TFunction) {
  return [
    { ...local, name: t('effect.row.local') },
    ...(displacement === null
      ? []
      : [
          { ...displacement, name: t('effect.row.displacement') },
          { ...total, name: t('effect.row.total') },
        ]),
  ];
}

/** What can be said, and by how much. Nothing is called an effect that may be chance. */
export function effectSentences(effect: Effect, t: TFunction, language: Language): string[] {
  const { verdict, about, areas, total, period, before } = effect;
  const treated = areas[0]!;
  const hindering = areas.find(({ of }) => of === about);
  const words = {
    ...{ area: treated.name, about: hindering?.name ?? '' },
    ...{ period: periodText(period, language), beforePeriod: periodText(before, language) },
    ...{
      before: formatCount(treated.before, language),
      after: formatCount(treated.after, language),
    },
    difference: differenceText(total, t, language),
    coverageBefore: percent(hindering?.coverageBefore, language),
    coverageAfter: percent(hindering?.coverageAfter, language),
  };
  const isHeld = areas.some(({ of }) => of === 'control');
  const isTold = verdict === 'fewer' || verdict === 'more';
  return [
    t(`effect.verdict.${verdict}`, words),
    t(isHeld ? 'effect.counts' : 'effect.countsAlone', words),
    ...(isTold ? [t(isHeld ? 'effect.held' : 'effect.notHeld', words)] : []),
  ];
}

const percent = (share: number | null | undefined, language: Language): string =>
  typeof share === 'number' ? formatPercent(100 * share, language) : '–';

export function effectNotes(effect: Effect, t: TFunction, language: Language): string[] {
  const { isSpread, placebo, displacement, period, before } = effect;
  return [
    t('effect.note.method'),
    t('effect.note.season', {
      period: periodText(period, language),
      before: periodText(before, language),
    }),
    t(isSpread ? 'effect.note.spread' : 'effect.note.chance'),
    placebo === null
      ? t('effect.note.noPlacebo')
      : t('effect.note.placebo', { difference: differenceText(placebo, t, language) }),
    ...(displacement === null ? [t('effect.note.noDisplacement')] : []),
    t('figures.protected'),
  ];
}

export const roleOf = ({ of }: EffectArea, t: TFunction): string => t(`effect.role.${of}`);

/** Month by month, as the file has it. */
export function monthRows({ areas, months }: Effect, t: TFunction): CsvCell[][] {
  const columns = areas.flatMap((area) => [
    `${area.name} (${roleOf(area, t)}), ${t('effect.before')}`,
    `${area.name} (${roleOf(area, t)}), ${t('effect.after')}`,
  ]);
  return [
    [t('effect.month'), ...columns],
    ...months.map(({ month, before, after }) => [
      month,
      ...before.flatMap((count, at): CsvCell[] => [count, after[at] ?? 0]),
    ]),
  ];
}
