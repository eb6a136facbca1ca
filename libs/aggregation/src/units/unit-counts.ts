import { comparableTiers, type Tally, type TallyEntry } from '#domain';

/** How many open and internal incidents each unit has reported; the empty text for all that come from no unit. */
export type UnitCounts = Readonly<Record<string, number>>;

/** A count with the unit that reported it. */
export interface ReportedEntry extends TallyEntry {
  readonly unitId: string | null;
}

/** All that is stored of a cell. */
export interface CellContent {
  readonly tally: Tally;
  readonly units: UnitCounts;
}

const ordinary: ReadonlySet<string> = new Set(comparableTiers);

/** Of open and internal incidents only, so that a share tells nobody of the others; units in the order of their ids. */
export function unitCountsOf(entries: readonly ReportedEntry[]): UnitCounts {
  const counts = new Map<string, number>();
  for (const { unitId, count, point } of entries) {
    if (!ordinary.has(point.tier)) continue;
    const unit = unitId ?? '';
    counts.set(unit, (counts.get(unit) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function equalUnitCounts(one: UnitCounts, other: UnitCounts): boolean {
  const units = Object.keys(one);
  return (
    units.length === Object.keys(other).length && units.every((unit) => one[unit] === other[unit])
  );
}
