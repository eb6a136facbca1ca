import type { TFunction } from 'i18next';
import type { BesidePoint, StatisticUnit } from '#domain';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import type { BesideSeries } from './statistics-queries.js';

/** A value of a series in its unit: 1 234, 34,5 % or 12,1. */
export function valueText(value: number, unit: StatisticUnit, language: Language): string {
  if (unit === 'count') return formatCount(value, language);
  const number = formatRate(value, language);
  return unit === 'share' ? `${number} %` : number;
}

/** From and to, without the unit. */
export function intervalText(
  { low, high }: Pick<BesidePoint, 'low' | 'high'>,
  language: Language,
): string | null {
  if (low === null || high === null) return null;
  return `${formatRate(low, language)}–${formatRate(high, language)}`;
}

/** What a series is of, with the age where it is of some only. */
export function seriesTitle({ name, band }: Pick<BesideSeries, 'name' | 'band'>): string {
  return band === '' ? name : `${name}, ${band}`;
}

/** The latest number of a series, with its interval and whose it is; that there is none, where there is none. */
export function latestSentence(series: BesideSeries, t: TFunction, language: Language): string {
  const title = seriesTitle(series);
  const view = t(`statistics.short_${series.view}`);
  const where = series.isWider ? t('statistics.inArea', { area: series.areaName }) : '';
  const line = series.lines.find(({ gender }) => gender === 'all') ?? series.lines[0];
  const latest = line?.points.findLast(({ value }) => value !== null);
  if (line === undefined || latest === undefined || latest.value === null) {
    return t('statistics.latestNone', { view, title, where });
  }
  const interval = intervalText(latest, language);
  const whose = line.gender === 'all' ? '' : ` (${t(`statistics.gender_${line.gender}`)})`;
  return t('statistics.latest', {
    ...{ view, title, where, whose, year: latest.year },
    value: valueText(latest.value, series.unit, language),
    interval: interval === null ? '' : ` (${interval})`,
  });
}

/** How far women lie from men in the last year that has both, and whether chance may have made it. */
export function gapSentence(series: BesideSeries, t: TFunction, language: Language): string | null {
  const gap = series.gaps.at(-1);
  if (gap === undefined) return null;
  const isSure = gap.low !== null && gap.high !== null && (gap.low > 0 || gap.high < 0);
  const isKnown = gap.low !== null && gap.high !== null;
  const key = gap.value >= 0 ? 'statistics.gapMore' : 'statistics.gapLess';
  const interval = intervalText(gap, language);
  return t(key, {
    ...{ title: seriesTitle(series), year: gap.year },
    difference: formatRate(Math.abs(gap.value), language),
    unit: t(`statistics.gapUnit_${series.unit}`),
    interval: interval === null ? '' : ` (${interval})`,
    sure: isKnown ? ` ${t(isSure ? 'statistics.sure' : 'statistics.chance')}` : '',
  });
}

/** Where a series comes from: source, licence, area, years, n and what is left out. */
export function seriesSource(series: BesideSeries, t: TFunction, language: Language): string {
  const points = series.lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const line = series.lines.find(({ gender }) => gender === 'all') ?? series.lines[0];
  const sample = line?.points.findLast(({ sample: n }) => n !== null)?.sample ?? null;
  const untold = points.filter(({ status }) => status === 'suppressed').length;
  const lacking = points.filter(({ status }) => status === 'missing').length;
  return t('statistics.source', {
    ...{ origin: series.origin, licence: series.licence, area: series.areaName },
    ...{ first: Math.min(...years), last: Math.max(...years) },
    n: sample === null ? t('statistics.noSample') : formatCount(sample, language),
    suppressed: formatCount(untold, language),
    missing: formatCount(lacking, language),
  });
}
