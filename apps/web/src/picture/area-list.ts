import type { Area } from '../api/client.js';

const LEVELS: readonly Area['level'][] = [
  'country',
  'county',
  'municipality',
  'district',
  'sub_area',
];
/** Stockholm's own words for its levels below the municipality. */
const STOCKHOLM_SCHEME = 'stockholm';

export interface AreaGroup {
  /** Key of the level's name among the texts. */
  readonly levelKey: string;
  readonly areas: readonly Area[];
}

export function addressOf(area: Area): string {
  return `${area.level}:${area.code}`;
}

export function levelKeyOf(area: Area): string {
  const below = area.level === 'district' || area.level === 'sub_area';
  return below && area.scheme === STOCKHOLM_SCHEME
    ? `level.${area.level}_stockholm`
    : `level.${area.level}`;
}

export function areasByAddress(areas: readonly Area[]): ReadonlyMap<string, Area> {
  return new Map(areas.map((area) => [addressOf(area), area]));
}

/** The outermost area around this one, itself when nothing is around it. */
export function outermostOf(area: Area, byAddress: ReadonlyMap<string, Area>): Area {
  let outermost = area;
  const seen = new Set<Area>();
  while (outermost.parent && byAddress.has(outermost.parent) && !seen.has(outermost)) {
    seen.add(outermost);
    outermost = byAddress.get(outermost.parent) ?? outermost;
  }
  return outermost;
}

/** Any one of the areas just below. */
export function aChildOf(area: Area, areas: readonly Area[]): Area | null {
  const address = addressOf(area);
  return areas.find(({ parent }) => parent === address) ?? null;
}

/** Where a reader starts: the only municipality, else the outermost area there is. */
export function firstArea(areas: readonly Area[]): Area | null {
  const municipalities = areas.filter(({ level }) => level === 'municipality');
  if (municipalities.length === 1) return municipalities[0] ?? null;
  for (const level of LEVELS) {
    const found = areas.find((area) => area.level === level);
    if (found) return found;
  }
  return null;
}

/**
 * Areas whose name holds the text, those that begin with it first. Case never matters; dots and
 * rings over letters matter only when somebody wrote them and some area has them.
 */
export function searchAreas(areas: readonly Area[], text: string): AreaGroup[] {
  const asWritten = text.trim().toLowerCase();
  const someAsWritten = areas.some(({ name }) => name.toLowerCase().includes(asWritten));
  const wanted = someAsWritten && asWritten !== fold(text) ? asWritten : fold(text);
  const nameOf = ({ name }: Area): string =>
    wanted === fold(text) ? fold(name) : name.toLowerCase();
  const groups = new Map<string, Area[]>();
  for (const level of LEVELS) {
    for (const area of areas) {
      if (area.level !== level || !nameOf(area).includes(wanted)) continue;
      const key = levelKeyOf(area);
      groups.set(key, [...(groups.get(key) ?? []), area]);
    }
  }
  const begins = (area: Area): number => (nameOf(area).startsWith(wanted) ? 0 : 1);
  return [...groups].map(([levelKey, found]) => ({
    levelKey,
    areas: found.sort((a, b) => begins(a) - begins(b) || a.name.localeCompare(b.name, 'sv')),
  }));
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
