import { changeClasses, formatDifference, type MapClass } from '#domain';
import type { TFunction } from 'i18next';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import type { AreaPaint, AreaReading } from './map-shapes.js';
import { DOTTED, HATCHED } from './map-patterns.js';
import type { Choropleth, MapFigures } from './queries.js';

interface Wording {
  readonly t: TFunction;
  readonly language: Language;
}

const CHANGE_STYLES = ['fewer-2', 'fewer-1', 'same', 'more-1', 'more-2'];

/** What a class is filled with. */
export function paintOf(of: MapClass): AreaPaint {
  if (of === 'few') return { className: 'map-few', patternId: HATCHED };
  if (of === 'unreported') return { className: 'map-unreported', patternId: DOTTED };
  const change = changeClasses.indexOf(of as (typeof changeClasses)[number]);
  if (change >= 0) return { className: `map-${CHANGE_STYLES[change]}` };
  return { className: `map-class-${of.slice('rate'.length)}` };
}

/** '12,3 (10,1–14,9)'. */
export function rateText({ rate }: MapFigures, language: Language): string | null {
  if (rate === null) return null;
  const [middle, low, high] = [rate.rate, rate.low, rate.high].map((each) =>
    formatRate(each, language),
  );
  return `${middle} (${low}–${high})`;
}

/** Without a figure of inhabitants there is no rate, however many incidents there are. */
function whyNoColour(figures: MapFigures, measure: 'rate' | 'change'): string {
  const isUnpeopled = measure === 'rate' && figures.class === 'few' && figures.population === null;
  return isUnpeopled ? 'unpeopled' : figures.class;
}

/** What stands beside an area's name in the list: the measure in words. */
export function readingText(
  figures: MapFigures,
  measure: 'rate' | 'change',
  wording: Wording,
): string {
  const { t, language } = wording;
  const count = t('map.count', {
    count: figures.count,
    formatted: formatCount(figures.count, language),
  });
  if (figures.class === 'few' || figures.class === 'unreported') {
    return `${count}, ${t(`map.class.${whyNoColour(figures, measure)}`)}`;
  }
  if (measure === 'change') {
    const difference = formatDifference(figures.now - figures.before, language);
    return `${difference}, ${t(`map.class.${figures.class}`)}`;
  }
  const rate = t('map.rate', { rate: rateText(figures, language) });
  return figures.standing === null ? rate : `${rate}, ${t(`map.standing.${figures.standing}`)}`;
}

export function readingsOf(map: Choropleth, wording: Wording): Map<string, AreaReading> {
  return new Map(
    map.features.map(({ id, properties }) => [
      id,
      { paint: paintOf(properties.class), text: readingText(properties, map.measure, wording) },
    ]),
  );
}

export interface LegendEntry {
  readonly class: MapClass;
  readonly text: string;
  readonly areas: number;
}

/** Every class that can occur with its bounds in words and how many areas are in it. */
export function legendOf(map: Choropleth, { t, language }: Wording): LegendEntry[] {
  const number = (value: number) => formatRate(value, language);
  const rates = Array.from({ length: map.breaks.length + 1 }, (_, at): [MapClass, string] => {
    const [low, high] = [map.breaks[at - 1], map.breaks[at]];
    const name = `rate${at}` as MapClass;
    if (low === undefined && high === undefined) return [name, t('map.legend.any')];
    if (low === undefined) return [name, t('map.legend.below', { high: number(high!) })];
    if (high === undefined) return [name, t('map.legend.from', { low: number(low) })];
    return [name, t('map.legend.between', { low: number(low), high: number(high) })];
  });
  const changes = changeClasses.map((name): [MapClass, string] => [name, t(`map.class.${name}`)]);
  const none = (['few', 'unreported'] as const).map((name): [MapClass, string] => [
    name,
    t(`map.legend.${name}`),
  ]);
  const countOf = (name: MapClass) =>
    map.features.filter(({ properties }) => properties.class === name).length;
  return [...(map.measure === 'rate' ? rates : changes), ...none].map(([name, text]) => ({
    class: name,
    text,
    areas: countOf(name),
  }));
}
