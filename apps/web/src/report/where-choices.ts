import type { Area } from '../api/client.js';
import { addressOf } from '../picture/area-list.js';
import type { Where } from './draft.js';

const RECENT_MAX = 2;
const WITHIN_MAX = 8;
/** Outer levels say too little of where something happened to be offered first. */
const LEVELS_FINEST_FIRST: readonly Area['level'][] = ['sub_area', 'district', 'municipality'];

export function whereArea(area: Area): Where {
  return { way: 'area', code: addressOf(area), label: area.name };
}

/** The finest area of a code: codes may be shared by levels. */
export function finestOfCode(areas: readonly Area[], code: string): Area | undefined {
  for (const level of LEVELS_FINEST_FIRST) {
    const found = areas.find((area) => area.level === level && area.code === code);
    if (found) return found;
  }
  return undefined;
}

/**
 * The areas to offer first: those of one's last incidents, then the parts of what one's own organisation answers for,
 * and at last that area as a whole.
 */
export function nearAreas(
  areas: readonly Area[],
  ownAddresses: readonly string[],
  recentCodes: readonly string[],
): { parts: Area[]; whole: Area | undefined } {
  const own = areas.filter((area) => ownAddresses.includes(addressOf(area)));
  const roots = own.length > 0 ? own : areas.filter(({ level }) => level === 'municipality');
  const addresses = new Set(roots.map(addressOf));
  const within = areas
    .filter(({ parent }) => parent !== null && addresses.has(parent))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const recent = [...new Set(recentCodes)]
    .flatMap((code) => finestOfCode(areas, code) ?? [])
    .filter((area) => !addresses.has(addressOf(area)))
    .slice(0, RECENT_MAX);
  const parts = within.length <= WITHIN_MAX ? within : [];
  const [whole] = roots.length === 1 ? roots : [];
  return { parts: [...new Set([...recent, ...parts])], whole };
}
