import type { AreaChain, AreaIndex } from '#geography';
import type { IncidentFacts } from './incident-facts.js';

/** How many incidents go from one version of an area to another. */
export interface AreaMove {
  /** `<level>:<code>@<valid from>`. */
  readonly from: string;
  readonly to: string;
  readonly incidents: number;
}

/** Incidents that no area takes any more: they stay where they are. */
export interface UnplacedIncidents {
  /** The area that they stay in. */
  readonly from: string;
  /** Why, as an error code: OUTSIDE_MUNICIPALITY, AREA_UNKNOWN … */
  readonly reason: string;
  readonly incidents: number;
  /** What people call the first of them. */
  readonly references: string[];
}

/** References that are told of one kind: enough to look into it, and no list of everything. */
const REFERENCES_TOLD_MAX = 20;

/** The keys that stand on a revision. */
export const areaKeysOf = (chain: AreaChain) => ({
  areaKey: chain.areaKey,
  countyKey: chain.countyKey,
  municipalityKey: chain.municipalityKey,
  districtKey: chain.districtKey,
  subAreaKey: chain.subAreaKey,
});
type AreaKeys = ReturnType<typeof areaKeysOf>;

const names = Object.keys({
  areaKey: 0,
  subAreaKey: 0,
  districtKey: 0,
  municipalityKey: 0,
  countyKey: 0,
} satisfies AreaKeys) as (keyof AreaKeys)[];

/** The finest of the keys that differs; undefined when the incident stands where it should. */
export function differingKey(facts: IncidentFacts, keys: AreaKeys): keyof AreaKeys | undefined {
  return names.find((name) => facts[name] !== keys[name]);
}

/** Counts what a relocation does or would do. */
export class RelocationCount {
  private readonly moved = new Map<string, AreaMove>();
  private readonly unplaced = new Map<string, UnplacedIncidents>();

  addMove(index: AreaIndex, from: number | null, to: number | null): void {
    const move = { from: versionName(index, from), to: versionName(index, to) };
    const key = `${move.from} ${move.to}`;
    this.moved.set(key, { ...move, incidents: (this.moved.get(key)?.incidents ?? 0) + 1 });
  }

  addUnplaced(index: AreaIndex, from: number, reason: string, reference: string): void {
    const place = { from: versionName(index, from), reason };
    const key = `${place.from} ${reason}`;
    const known = this.unplaced.get(key) ?? { ...place, incidents: 0, references: [] };
    if (known.references.length < REFERENCES_TOLD_MAX) known.references.push(reference);
    this.unplaced.set(key, { ...known, incidents: known.incidents + 1 });
  }

  /** The largest first. */
  get moves(): AreaMove[] {
    return sorted(this.moved);
  }

  get outside(): UnplacedIncidents[] {
    return sorted(this.unplaced);
  }
}

function sorted<Row extends { incidents: number; from: string }>(rows: Map<string, Row>): Row[] {
  return [...rows.values()].sort((a, b) => b.incidents - a.incidents || (a.from < b.from ? -1 : 1));
}

function versionName(index: AreaIndex, areaKey: number | null): string {
  const area = areaKey === null ? undefined : index.get(areaKey);
  return area === undefined ? 'none' : `${area.level}:${area.code}@${area.validFrom}`;
}
