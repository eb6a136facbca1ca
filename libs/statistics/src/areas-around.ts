import { statisticThemes, type StatisticView } from '#domain';
import { NATIONAL_SCHEME, type AreaIndex, type AreaRecord } from '#geography';
import type { BesideThemeDto } from './beside.dto.js';
import type { AreaAddress } from './statistic.reader.js';

const COUNTRY: AreaAddress = { scheme: NATIONAL_SCHEME, level: 'country', code: 'SE' };

/** An area and those that it lies in, the smallest first, the country last. */
export function areasAround(index: AreaIndex, area: AreaRecord): AreaAddress[] {
  return [...[...index.chainOf(area.areaKey).areas].reverse(), COUNTRY];
}

/** Every theme, with the kinds of sources that were found to have a series of it. */
export function themesOf(
  found: readonly { readonly theme: string; readonly view: StatisticView }[],
): BesideThemeDto[] {
  return statisticThemes.map(({ code, name }) => ({
    ...{ code, names: { ...name } },
    views: found.filter(({ theme }) => theme === code).map(({ view }) => view),
  }));
}
