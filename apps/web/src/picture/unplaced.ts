import { periodText } from '#domain';
import { formatCount } from '../format/numbers.js';
import { addressOf, aChildOf, areasByAddress, levelKeyOf } from './area-list.js';
import type { Wording } from './texts.js';
import type { PictureData } from './use-picture.js';

interface Unplaced {
  readonly notes: readonly string[];
  /** Set where so many incidents of the area around have no finer area that a comparison may mislead. */
  readonly warning: string | null;
}

/**
 * Incidents whose area is known no finer than this one, and those of the area around that are known no finer than
 * that: they may have happened here, and their share may have changed since the year before.
 */
export function unplacedNotes(data: PictureData, { t, language }: Wording): Unplaced {
  const { area, areas, picture, answered } = data;
  const child = aChildOf(area, areas);
  const here = picture.areas.find(({ key }) => key === addressOf(area))?.total ?? 0;
  const year = periodText(picture.period, language);
  const notes: string[] = [];
  if (child && here > 0) {
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
  const { around } = answered;
  const parent = around && areasByAddress(areas).get(around.area);
  if (!around || !parent || around.total + around.before === 0) return { notes, warning: null };
  const text = t(picture.compared ? 'notes.parentStopping' : 'notes.parentStoppingThisYear', {
    parent: parent.name,
    area: area.name,
    year,
    thisYear: formatCount(around.total, language),
    lastYear: picture.comparedBefore ? periodText(picture.comparedBefore, language) : '',
    lastYearCount: formatCount(around.before, language),
    level: t(levelKeyOf(area)).toLowerCase(),
  });
  const isMany = picture.compared !== null && Math.abs(around.now - around.before) > picture.total;
  return isMany ? { notes, warning: text } : { notes: [...notes, text], warning: null };
}
