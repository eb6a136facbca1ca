import { levelRank } from '#domain';
import type { AreaGeometry, AreaLevel } from '#domain';

/** One version of an area, as it is stored. */
export interface AreaRecord {
  readonly areaKey: number;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly name: string;
  /** Civil dates; `validTo` is exclusive, null while the version stands. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly parentKey: number | null;
  /** Null for an area that is the union of its children. */
  readonly geometry: AreaGeometry | null;
  readonly approximate: boolean;
  readonly source: string | null;
}

/** An area and everything that it lies in: the keys that stand on an incident's revision. */
export interface AreaChain {
  /** The finest area and what it is. */
  readonly areaKey: number;
  readonly level: AreaLevel;
  readonly code: string;
  readonly countyKey: number | null;
  readonly municipalityKey: number | null;
  readonly districtKey: number | null;
  readonly subAreaKey: number | null;
  /** Coarse to fine, the finest last. */
  readonly areas: readonly AreaRecord[];
}

/** Whether a version of an area stands at a civil date. */
export function isValidAt(area: AreaRecord, localDate: string): boolean {
  return area.validFrom <= localDate && (area.validTo === null || localDate < area.validTo);
}

/** What all versions of an area have in common. */
export function identityOf(area: Pick<AreaRecord, 'scheme' | 'level' | 'code'>): string {
  return `${area.scheme}:${area.level}:${area.code}`;
}

/** Whether two versions stand together on any day. */
export function overlapInTime(a: AreaRecord, b: AreaRecord): boolean {
  return (
    (b.validTo === null || a.validFrom < b.validTo) &&
    (a.validTo === null || b.validFrom < a.validTo)
  );
}

/** Coarse to fine, then by code, the national scheme before local ones, then by date. */
export function compareVersions(a: AreaRecord, b: AreaRecord): number {
  return (
    levelRank(a.level) - levelRank(b.level) ||
    compareTexts(a.code, b.code) ||
    Number(a.scheme !== 'scb') - Number(b.scheme !== 'scb') ||
    compareTexts(a.scheme, b.scheme) ||
    compareTexts(a.validFrom, b.validFrom)
  );
}

/** By code unit: the same order on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
