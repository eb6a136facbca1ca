import {
  boundsOf,
  areaSquareMeters,
  Fault,
  foldName,
  isAreaLevel,
  levelRank,
  ringsOf,
  unionOf,
} from '#domain';
import type { AreaLevel, LonLat, MultiPolygonRings } from '#domain';
import { compareVersions, identityOf, isValidAt, overlapInTime } from './area-record.js';
import type { AreaChain, AreaRecord } from './area-record.js';
import { PointLocator, type AreaShape } from './point-locator.js';

/**
 * The geography of one revision, in memory: finds areas by point, by code and by name. Holds every
 * version, and never changes; a new revision is a new index.
 */
export class AreaIndex {
  /** Every version of every area, coarse to fine, then by code and date. */
  readonly areas: readonly AreaRecord[];
  private readonly byKey = new Map<number, AreaRecord>();
  private readonly versions = new Map<string, AreaRecord[]>();
  private readonly byStoredCode = new Map<string, AreaRecord[]>();
  private readonly byFoldedName = new Map<string, AreaRecord[]>();
  private readonly childrenOf = new Map<string, AreaRecord[]>();
  private readonly locator: PointLocator;
  /** Chains in which nothing has had another version: they are the same at every date. */
  private readonly steadyChains = new Map<number, AreaChain>();
  private readonly unions = new Map<number, MultiPolygonRings>();

  /** @param revision of the area table that the records were read at. */
  constructor(
    records: readonly AreaRecord[],
    readonly revision: number,
  ) {
    this.areas = [...records].sort(compareVersions);
    for (const area of this.areas) {
      this.byKey.set(area.areaKey, area);
      push(this.versions, identityOf(area), area);
      push(this.byStoredCode, area.code, area);
      push(this.byFoldedName, foldName(area.name), area);
    }
    const shapes: AreaShape[] = [];
    for (const area of this.areas) {
      const parent = area.parentKey === null ? undefined : this.byKey.get(area.parentKey);
      if (parent !== undefined) push(this.childrenOf, identityOf(parent), area);
      const polygons = area.geometry === null ? [] : ringsOf(area.geometry);
      const box = boundsOf(polygons);
      if (box === undefined) continue;
      shapes.push({ area, polygons, box, squareMeters: areaSquareMeters(polygons) });
    }
    this.locator = new PointLocator(shapes, this.areas, (area, date) => this.chainAt(area, date));
  }

  get(areaKey: number): AreaRecord | undefined {
    return this.byKey.get(areaKey);
  }

  /** The areas that are valid at a civil date, of one level or of all, coarse to fine, then by code. */
  areasAt(localDate: string, level?: AreaLevel): AreaRecord[] {
    return this.areas.filter(
      (area) => (level === undefined || area.level === level) && isValidAt(area, localDate),
    );
  }

  /** All versions of one area, the earliest first. */
  versionsOf(scheme: string, level: AreaLevel, code: string): readonly AreaRecord[] {
    return this.versions.get(`${scheme}:${level}:${code}`) ?? [];
  }

  /**
   * The finest area that a point lies in at a civil date, with all that it lies in; undefined outside
   * every area. Where areas overlap the finest level wins, then the smallest area, then the lowest
   * code. An approximate area gives way to an exact boundary that says otherwise.
   */
  locate(point: LonLat, localDate: string): AreaChain | undefined {
    return this.locator.locate(point, localDate);
  }

  /**
   * One area by `<level>:<code>`, by a code that only one level has, or by a name; the version valid
   * at the date, without a date the latest. Faults: AREA_CODE_AMBIGUOUS, AREA_UNKNOWN.
   */
  resolve(reference: string, localDate?: string): AreaRecord {
    const colon = reference.indexOf(':');
    const prefix = reference.slice(0, Math.max(colon, 0));
    const level = isAreaLevel(prefix) ? prefix : undefined;
    const code = level === undefined ? reference : reference.slice(colon + 1);
    const area = this.byCode(code, level, localDate) ?? this.byName(code, level, localDate);
    if (area === undefined) throw new Fault('AREA_UNKNOWN', { area: reference });
    return area;
  }

  /** One area by a code as it is stored; without a level only one may have it. Fault: AREA_CODE_AMBIGUOUS. */
  byCode(code: string, level?: AreaLevel, localDate?: string): AreaRecord | undefined {
    const found = this.latestOf(this.byStoredCode.get(code) ?? [], localDate, level);
    const finest = found.at(-1);
    if (finest !== undefined && found[0]!.level !== finest.level) {
      throw new Fault('AREA_CODE_AMBIGUOUS', { area: code, example: `${finest.level}:${code}` });
    }
    return found[0];
  }

  /**
   * One area by its name, in any case; the finest when several levels have it. A municipality is also
   * found as `X kommun` or `Xs kommun`, a county has its `län` in the name.
   */
  byName(name: string, level?: AreaLevel, localDate?: string): AreaRecord | undefined {
    const folded = foldName(name);
    const found = this.latestOf(this.byFoldedName.get(folded) ?? [], localDate, level);
    if (found.length > 0) return found.at(-1);
    const municipality = /^(.+?)(s?) kommun$/.exec(folded);
    if (municipality === null || (level ?? 'municipality') !== 'municipality') return undefined;
    const [, base = '', genitive = ''] = municipality;
    const names = genitive === '' ? [base] : [base + genitive, base];
    return names
      .flatMap((each) => this.byFoldedName.get(each) ?? [])
      .filter((area) => this.latestOf([area], localDate, 'municipality').length > 0)[0];
  }

  /**
   * The keys of these areas and of all that lies in them, in every version: a picture of an area over
   * a year with a boundary change in it needs the tallies of both.
   */
  descendantKeys(areaKeys: Iterable<number>): Set<number> {
    const keys = new Set<number>();
    const entered = new Set<string>();
    const enter = (area: AreaRecord): void => {
      const identity = identityOf(area);
      if (entered.has(identity)) return;
      entered.add(identity);
      for (const child of this.childrenOf.get(identity) ?? []) {
        keys.add(child.areaKey);
        enter(child);
      }
    };
    for (const areaKey of areaKeys) {
      const area = this.byKey.get(areaKey);
      if (area === undefined) continue;
      for (const version of this.versions.get(identityOf(area))!) keys.add(version.areaKey);
      enter(area);
    }
    return keys;
  }

  /**
   * An area and what it lies in, at a civil date; without one, at the day the version became valid.
   * Fault: AREA_UNKNOWN.
   */
  chainOf(areaKey: number, localDate?: string): AreaChain {
    const area = this.byKey.get(areaKey);
    if (area === undefined) throw new Fault('AREA_UNKNOWN', { area: String(areaKey) });
    return this.chainAt(area, localDate ?? area.validFrom);
  }

  /** The ground of an area, its own or the union of its children's; empty when nobody knows it. */
  polygonsOf(areaKey: number): MultiPolygonRings {
    const area = this.byKey.get(areaKey);
    if (area === undefined) return [];
    if (area.geometry !== null) return ringsOf(area.geometry);
    const known = this.unions.get(areaKey);
    if (known !== undefined) return known;
    const children = (this.childrenOf.get(identityOf(area)) ?? []).filter((child) =>
      overlapInTime(child, area),
    );
    const standing = children.filter(({ validTo }) => validTo === area.validTo);
    const union = unionOf(...standing.map((child) => this.polygonsOf(child.areaKey)));
    this.unions.set(areaKey, union);
    return union;
  }

  private chainAt(area: AreaRecord, localDate: string): AreaChain {
    const known = this.steadyChains.get(area.areaKey);
    if (known !== undefined) return known;
    const areas = [area];
    let steady = true;
    for (let finer = area; finer.parentKey !== null; finer = areas[0]!) {
      const stored = this.byKey.get(finer.parentKey);
      // Levels only get coarser upwards; anything else would be a circle.
      if (stored === undefined || levelRank(stored.level) >= levelRank(finer.level)) break;
      const versions = this.versions.get(identityOf(stored))!;
      steady &&= versions.length === 1;
      areas.unshift(versions.find((version) => isValidAt(version, localDate)) ?? stored);
    }
    const keyOf = (level: AreaLevel): number | null =>
      areas.find((each) => each.level === level)?.areaKey ?? null;
    const chain: AreaChain = {
      areaKey: area.areaKey,
      level: area.level,
      code: area.code,
      countyKey: keyOf('county'),
      municipalityKey: keyOf('municipality'),
      districtKey: keyOf('district'),
      subAreaKey: keyOf('sub_area'),
      areas,
    };
    if (steady) this.steadyChains.set(area.areaKey, chain);
    return chain;
  }

  /** One version of each area, coarse to fine, then the national scheme before local ones. */
  private latestOf(
    areas: readonly AreaRecord[],
    localDate: string | undefined,
    level: AreaLevel | undefined,
  ): AreaRecord[] {
    return areas.filter((area) => {
      if (level !== undefined && area.level !== level) return false;
      if (localDate !== undefined) return isValidAt(area, localDate);
      return this.versions.get(identityOf(area))!.at(-1) === area;
    });
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
