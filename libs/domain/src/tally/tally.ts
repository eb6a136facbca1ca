import { isGuardedTier } from '../access/incident-readers.js';
import type { Tier } from '../taxonomy/terms.js';

/** The statistical facts of one incident: everything that a tally may be asked by. */
export interface TallyPoint {
  /** The finest area that the incident was found in. */
  readonly areaKey: number;
  /** The local month that it began in, 'YYYY-MM-01'. */
  readonly month: string;
  readonly category: string;
  readonly kind: string;
  /** Common severity 0–4, null when nobody has said. */
  readonly severity: number | null;
  readonly tier: string;
  readonly source: string;
  /** The answering organisation, null when there is none. */
  readonly organisationId: string | null;
  readonly affectedGender: string | null;
}

export interface TallyEntry {
  readonly point: TallyPoint;
  /** How many incidents have exactly these facts; at least one. */
  readonly count: number;
}

export type TallyErrorCode =
  | 'CELL_CORRUPT'
  | 'CELL_MIXED'
  | 'CELL_TOO_LARGE'
  | 'CELL_TRUNCATED'
  | 'CELL_VERSION_UNKNOWN'
  | 'COUNT_INVALID'
  | 'COUNT_TOO_LARGE';

/** A tally that cannot be counted, packed or unpacked; `values` holds what was found. */
export class TallyError extends Error {
  constructor(
    readonly code: TallyErrorCode,
    readonly values: Readonly<Record<string, unknown>>,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'TallyError';
  }
}

/**
 * How many incidents there are of each set of facts. A value: nothing changes it, and everything that makes a
 * tally answers with a new one. Tallies add up by `mergeTallies`, which is associative and commutative.
 */
export class Tally {
  /** Made by the functions of this file only; each key is its point's, and nobody else holds the map. */
  constructor(readonly counts: ReadonlyMap<string, TallyEntry>) {}

  /** Every distinct point once, in no order that may be relied on. */
  entries(): Iterable<TallyEntry> {
    return this.counts.values();
  }

  /** Distinct points. */
  get size(): number {
    return this.counts.size;
  }

  /** How many incidents have exactly these facts. */
  countOf(point: TallyPoint): number {
    return this.counts.get(keyOf(point))?.count ?? 0;
  }
}

/** The tally of no incident: `mergeTallies(emptyTally, t)` equals `t`. */
export const emptyTally = new Tally(new Map());

/** The tally with `count` incidents more of the same facts; throws COUNT_INVALID unless a whole number ≥ 1. */
export function addIncident(tally: Tally, point: TallyPoint, count = 1): Tally {
  const counts = new Map(tally.counts);
  addTo(counts, point, count);
  return new Tally(counts);
}

/** Both together. The smaller the second, the cheaper. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (a.size < b.size) return mergeTallies(b, a);
  if (b.size === 0) return a;
  const counts = new Map(a.counts);
  for (const { point, count } of b.entries()) addTo(counts, point, count);
  return new Tally(counts);
}

/** The tally of many incidents: the same as adding each, without a new value for each. */
export function tallyOf(points: Iterable<TallyPoint>): Tally {
  const counts = new Map<string, TallyEntry>();
  for (const point of points) addTo(counts, point, 1);
  return new Tally(counts);
}

/** As `tallyOf`, for points that come with their counts; throws COUNT_INVALID. */
export function tallyOfEntries(entries: Iterable<TallyEntry>): Tally {
  const counts = new Map<string, TallyEntry>();
  for (const { point, count } of entries) addTo(counts, point, count);
  return new Tally(counts);
}

/** Whether both count the same incidents, however they were made. */
export function equalTallies(a: Tally, b: Tally): boolean {
  if (a.size !== b.size) return false;
  for (const { point, count } of a.entries()) if (b.countOf(point) !== count) return false;
  return true;
}

/** All incidents in the tally. */
export function incidentCount(tally: Tally): number {
  let sum = 0;
  for (const { count } of tally.entries()) sum += count;
  return sum;
}

/** How many of them are open or internal, and so in everybody's figures. */
export function ordinaryCount(tally: Tally): number {
  let sum = 0;
  for (const { point, count } of tally.entries())
    if (!isGuardedTier(point.tier as Tier)) sum += count;
  return sum;
}

function addTo(counts: Map<string, TallyEntry>, point: TallyPoint, count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new TallyError('COUNT_INVALID', { count });
  const key = keyOf(point);
  const known = counts.get(key);
  if (known) counts.set(key, { point: known.point, count: known.count + count });
  else counts.set(key, { point: copyOf(point), count });
}

/** A caller may go on using its own object, and a row may hold more than a point does. */
function copyOf(point: TallyPoint): TallyPoint {
  const { areaKey, month, category, kind, severity } = point;
  const { tier, source, organisationId, affectedGender } = point;
  return Object.freeze({
    areaKey,
    month,
    category,
    kind,
    severity,
    tier,
    source,
    organisationId,
    affectedGender,
  });
}

/** Equal for equal points and no others: each text is led by its length, so no text can pass for two. */
function keyOf(point: TallyPoint): string {
  return (
    `${point.areaKey};${point.severity};` +
    textKey(point.month) +
    textKey(point.category) +
    textKey(point.kind) +
    textKey(point.tier) +
    textKey(point.source) +
    textKey(point.organisationId) +
    textKey(point.affectedGender)
  );
}

function textKey(text: string | null): string {
  return text === null ? '~' : `${text.length}:${text}`;
}
