import { useQuery } from '@tanstack/react-query';
import type { Area, Category } from '../api/client.js';
import { categoriesQuery, stoppingHereQuery } from '../api/queries.js';
import { formatCount } from '../format/numbers.js';
import { aChildOf, areasByAddress, addressOf, levelKeyOf } from './area-list.js';
import type { Wording } from './texts.js';
import type { PictureData } from './use-picture.js';

interface Unplaced {
  readonly notes: readonly string[];
  /** Set where so many incidents of the area around have no finer area that a comparison may mislead. */
  readonly warning: string | null;
}

/**
 * Incidents whose area is known no finer than this one, and those of the area around that are known
 * no finer than that: they may have happened here, and their share may have changed since last year.
 */
export function useUnplaced(data: PictureData, wording: Wording): Unplaced {
  const { area, areas, year, picture } = data;
  const { t, language } = wording;
  const child = aChildOf(area, areas);
  const parent = area.parent ? (areasByAddress(areas).get(area.parent) ?? null) : null;
  const here = useStopping(child && area, child?.level, year);
  const around = useStopping(parent, area.level, year);
  const aroundLastYear = useStopping(parent, area.level, year - 1);
  const notes: string[] = [];
  if (child && here) {
    notes.push(
      t('notes.stopping', {
        count: here,
        formatted: formatCount(here, language),
        area: area.name,
        year,
        level: t(levelKeyOf(child)).toLowerCase(),
      }),
    );
  }
  if (!parent || around === null || aroundLastYear === null) return { notes, warning: null };
  if (around + aroundLastYear === 0) return { notes, warning: null };
  const text = t(picture.comparison ? 'notes.parentStopping' : 'notes.parentStoppingThisYear', {
    parent: parent.name,
    area: area.name,
    year,
    thisYear: formatCount(around, language),
    lastYear: year - 1,
    lastYearCount: formatCount(aroundLastYear, language),
    level: t(levelKeyOf(area)).toLowerCase(),
  });
  const isMany =
    picture.comparison !== null && Math.abs(around - aroundLastYear) > picture.yearTotal;
  return isMany ? { notes, warning: text } : { notes: [...notes, text], warning: null };
}

/** The counted ones among them; null until known. */
function useStopping(
  area: Area | null,
  levelBelow: Area['level'] | undefined,
  year: number,
): number | null {
  const categories = useQuery(categoriesQuery);
  const stopping = useQuery({
    ...stoppingHereQuery(area ? addressOf(area) : '', levelBelow ?? 'sub_area', year),
    enabled: area !== null && levelBelow !== undefined,
  });
  if (!stopping.data || !categories.data) return null;
  const counted = new Set<string>();
  noteCounted(categories.data.items, counted);
  return stopping.data
    .filter(({ category }) => counted.has(category))
    .reduce((all, { count }) => all + count, 0);
}

function noteCounted(categories: readonly Category[], into: Set<string>): void {
  for (const category of categories) {
    if (category.counted) into.add(category.code);
    noteCounted(category.children, into);
  }
}
