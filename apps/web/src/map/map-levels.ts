import type { Area } from '../api/client.js';
import { addressOf, areasByAddress } from '../picture/area-list.js';

const FINER: readonly Area['level'][] = ['municipality', 'district', 'sub_area'];

/** The area whose parts a map shows: the one chosen, or the one around it when it has no parts. */
export function scopeOf(area: Area, areas: readonly Area[]): Area {
  const hasParts = areas.some(({ parent }) => parent === addressOf(area));
  const around = area.parent === null ? undefined : areasByAddress(areas).get(area.parent);
  return hasParts || !around ? area : around;
}

/** The levels of what lies in an area, coarse to fine; its own when nothing does. */
export function levelsIn(area: Area, areas: readonly Area[]): Area['level'][] {
  const within = new Set([addressOf(area)]);
  const levels = new Set<Area['level']>();
  for (const level of FINER) {
    for (const each of areas) {
      if (each.level !== level || each.parent === null || !within.has(each.parent)) continue;
      within.add(addressOf(each));
      levels.add(level);
    }
  }
  return levels.size === 0 ? [area.level] : [...levels];
}
