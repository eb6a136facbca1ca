import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Fault, geometryOf, halfPixelDegrees, parseCivilDate, snapToGrid } from '#domain';
import type { LonLat } from '#domain';
import { MAX_AREA_PAGE } from './area.dto.js';
import type {
  AreaDto,
  AreaFeaturesDto,
  AreaFeaturesQueryDto,
  AreaFilterDto,
  AreasDto,
  AreasQueryDto,
  LocatedAreasDto,
} from './area.dto.js';
import type { AreaIndex } from './area-index.js';
import { identityOf } from './area-record.js';
import type { AreaRecord } from './area-record.js';
import { AreaReader } from './area.reader.js';
import type { AreaPopulation } from './area.reader.js';
import { Areas } from './areas.js';

/** What the API tells of geography: lists, one area, boundaries, and where a point lies. */
@Injectable()
export class ReadAreas {
  constructor(
    private readonly areas: Areas,
    private readonly reader: AreaReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The areas that stand on a day, coarse to fine, then by code. */
  async list(query: AreasQueryDto): Promise<AreasDto> {
    const index = await this.areas.current();
    const standing = index.areasAt(this.dateOf(query), query.level);
    const begin = query.cursor === undefined ? 0 : placeAfter(standing, query.cursor);
    const page = standing.slice(begin, begin + (query.limit ?? MAX_AREA_PAGE));
    const more = begin + page.length < standing.length;
    const items = await this.describe(index, page);
    return { items, nextCursor: more ? cursorOf(page.at(-1)!) : null };
  }

  /** The latest version of one area. Faults: NOT_FOUND, AREA_CODE_AMBIGUOUS. */
  async one(reference: string): Promise<AreaDto> {
    const index = await this.areas.current();
    const [area] = await this.describe(index, [resolveOrNotFound(index, reference)]);
    return area!;
  }

  /** The areas that stand on a day, as GeoJSON with boundaries; districts as the union of their parts. */
  async features(query: AreaFeaturesQueryDto): Promise<AreaFeaturesDto> {
    const index = await this.areas.current();
    const standing = index.areasAt(this.dateOf(query), query.level);
    const described = await this.describe(index, standing);
    const features = standing.map((area, i) => {
      const stored = index.polygonsOf(area.areaKey);
      const step = query.zoom === undefined ? null : halfPixelDegrees(query.zoom);
      const polygons = step === null ? stored : snapToGrid(stored, step);
      const drawn = polygons.length === 0 ? null : geometryOf(polygons);
      const geometry = drawn && { type: drawn.type, coordinates: [...drawn.coordinates] };
      const id = `${area.level}:${area.code}`;
      return { type: 'Feature' as const, id, properties: described[i]!, geometry };
    });
    return { type: 'FeatureCollection', features };
  }

  /** The areas that a point lies in on a day, coarse to fine; none outside the municipality. */
  async locate(query: LonLat & Pick<AreaFilterDto, 'at'>): Promise<LocatedAreasDto> {
    const index = await this.areas.current();
    const chain = index.locate(query, this.dateOf(query));
    const areas = chain?.areas ?? [];
    return { areas: areas.map(({ level, code, name }) => ({ level, code, name })) };
  }

  private dateOf({ at }: Pick<AreaFilterDto, 'at'>): string {
    if (at === undefined) return this.clock.localDate(this.settings.timeZone);
    // The DTO knows the form of a date, not the length of February.
    if (parseCivilDate(at) !== undefined) return at;
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'at', code: 'NOT_A_DATE' }] });
  }

  private async describe(index: AreaIndex, areas: readonly AreaRecord[]): Promise<AreaDto[]> {
    const year = this.clock.now().getUTCFullYear();
    const populations = new Map(
      (await this.reader.populations(year)).map((each) => [keyOf(each), each]),
    );
    return areas.map((area) => {
      const { level, code, scheme, name, validFrom, validTo, approximate, source } = area;
      const above = area.parentKey === null ? undefined : index.get(area.parentKey);
      const parent = above === undefined ? null : `${above.level}:${above.code}`;
      const known = populations.get(identityOf(area));
      const population = known === undefined ? null : { year: known.year, count: known.count };
      return {
        level,
        code,
        scheme,
        name,
        parent,
        validFrom,
        validTo,
        approximate,
        source,
        population,
      };
    });
  }
}

/** A path that leads to nothing is 404; inside a body the same reference is a wrong value. */
function resolveOrNotFound(index: AreaIndex, reference: string): AreaRecord {
  try {
    return index.resolve(reference);
  } catch (cause) {
    const unknown = cause instanceof Fault && cause.code === 'AREA_UNKNOWN';
    throw unknown ? new Fault('NOT_FOUND', {}, { cause }) : cause;
  }
}

function keyOf({ scheme, level, code }: AreaPopulation): string {
  return `${scheme}:${level}:${code}`;
}

function cursorOf(area: AreaRecord): string {
  return Buffer.from(identityOf(area)).toString('base64url');
}

/** A cursor names the last area shown. One that names no area was not made by us. */
function placeAfter(areas: readonly AreaRecord[], cursor: string): number {
  const identity = Buffer.from(cursor, 'base64url').toString();
  const found = areas.findIndex((area) => identityOf(area) === identity);
  if (found >= 0) return found + 1;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'cursor', code: 'FIELD_INVALID' }] });
}
