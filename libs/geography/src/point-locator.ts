import {
  BoxIndex,
  growBounds,
  levelRank,
  metersToBoundary,
  PointRaster,
  polygonsHold,
} from '#domain';
import type { Bounds, LonLat, MultiPolygonRings, Position } from '#domain';
import { compareTexts, identityOf, isValidAt } from './area-record.js';
import type { AreaChain, AreaRecord } from './area-record.js';

/** A version of an area that has ground of its own. */
export interface AreaShape {
  readonly area: AreaRecord;
  readonly polygons: MultiPolygonRings;
  readonly box: Bounds;
  readonly squareMeters: number;
}

/**
 * Simplified boundaries leave slivers between neighbours. A point in such a gap, this near to two
 * areas at least, belongs to what they have in common.
 */
export const GAP_TOLERANCE_METERS = 30;

/** Degrees that are surely more than the tolerance, also along a parallel in the far north. */
const GAP_SEARCH_DEGREES = 0.001;

/** Times between two changes of the geography that a raster is kept for at once: 2 MB each. */
const RASTERS_MAX = 4;

type Chain = (area: AreaRecord, localDate: string) => AreaChain;

/** Finds the area of a point: exactly once for a cell of a raster, and exactly wherever a boundary is near. */
export class PointLocator {
  private readonly boxes: BoxIndex;
  /** Where most points lie: what the areas of the finest level cover. */
  private readonly ground: Bounds | undefined;
  /** Every day on which anything begins or ends. Between two of them every date has the same answers. */
  private readonly changes: readonly string[];
  private readonly rasters = new Map<number, PointRaster<AreaChain>>();

  constructor(
    private readonly shapes: readonly AreaShape[],
    areas: readonly AreaRecord[],
    private readonly chainAt: Chain,
  ) {
    this.boxes = new BoxIndex(shapes.map(({ box }) => box));
    this.ground = groundOf(shapes);
    const days = areas.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? []].flat());
    this.changes = [...new Set(days)].sort();
  }

  /** As `AreaIndex.locate`. */
  locate(point: LonLat, localDate: string): AreaChain | undefined {
    const raster = this.rasterAt(localDate);
    const cell = raster?.cellAt(point.lon, point.lat) ?? -1;
    if (raster === undefined || cell < 0) {
      return this.locateExactly(point, localDate) ?? this.locateInGap(point, localDate);
    }
    const known = raster.answerOf(cell);
    if (known !== undefined) return known;
    const found = this.locateExactly(point, localDate);
    // What a gap belongs to follows from distances, which differ within a cell.
    if (found === undefined) return this.locateInGap(point, localDate);
    raster.remember(cell, found);
    return found;
  }

  private rasterAt(localDate: string): PointRaster<AreaChain> | undefined {
    if (this.ground === undefined) return undefined;
    let time = this.changes.length;
    while (time > 0 && localDate < this.changes[time - 1]!) time -= 1;
    const known = this.rasters.get(time);
    if (known !== undefined) return known;
    if (this.rasters.size >= RASTERS_MAX) this.rasters.clear();
    const valid = this.shapes.filter(({ area }) => isValidAt(area, localDate));
    const raster = new PointRaster<AreaChain>(
      this.ground,
      valid.map(({ polygons }) => polygons),
    );
    this.rasters.set(time, raster);
    return raster;
  }

  private locateExactly({ lon, lat }: LonLat, localDate: string): AreaChain | undefined {
    const position: Position = [lon, lat];
    const holders: AreaShape[] = [];
    for (const number of this.boxes.touching({ minX: lon, minY: lat, maxX: lon, maxY: lat })) {
      const shape = this.shapes[number]!;
      if (isValidAt(shape.area, localDate) && polygonsHold(shape.polygons, position)) {
        holders.push(shape);
      }
    }
    if (holders.length > 1) holders.sort(compareHolders);
    const exact = holders.filter(({ area }) => !area.approximate);
    for (const { area } of holders) {
      const chain = this.chainAt(area, localDate);
      if (!area.approximate || exact.every((other) => agrees(other.area, chain))) return chain;
    }
    return undefined;
  }

  private locateInGap(point: LonLat, localDate: string): AreaChain | undefined {
    const { lon, lat } = point;
    const spot = { minX: lon, minY: lat, maxX: lon, maxY: lat };
    const [first, ...rest] = this.boxes
      .touching(growBounds(spot, GAP_SEARCH_DEGREES))
      .map((number) => this.shapes[number]!)
      .filter(({ area }) => isValidAt(area, localDate))
      .filter(({ polygons }) => metersToBoundary(point, polygons) <= GAP_TOLERANCE_METERS)
      .map(({ area }) => this.chainAt(area, localDate).areas);
    if (first === undefined || rest.length === 0) return undefined;
    const common = first.filter((area) => rest.every((chain) => chain.includes(area))).at(-1);
    return common === undefined ? undefined : this.chainAt(common, localDate);
  }
}

/** The box of the areas of the finest level; undefined when it has no extent. */
function groundOf(shapes: readonly AreaShape[]): Bounds | undefined {
  const finest = Math.max(...shapes.map(({ area }) => levelRank(area.level)));
  const boxes = shapes.filter(({ area }) => levelRank(area.level) === finest).map(({ box }) => box);
  if (boxes.length === 0) return undefined;
  const ground = boxes.reduce((all, box) => ({
    minX: Math.min(all.minX, box.minX),
    minY: Math.min(all.minY, box.minY),
    maxX: Math.max(all.maxX, box.maxX),
    maxY: Math.max(all.maxY, box.maxY),
  }));
  return ground.maxX > ground.minX && ground.maxY > ground.minY ? ground : undefined;
}

/** Whether an exact area that holds a point lies in the chain, or the chain says nothing of its level. */
function agrees(exact: AreaRecord, chain: AreaChain): boolean {
  const same = chain.areas.find(({ level }) => level === exact.level);
  return same === undefined || identityOf(same) === identityOf(exact);
}

function compareHolders(a: AreaShape, b: AreaShape): number {
  return (
    levelRank(b.area.level) - levelRank(a.area.level) ||
    a.squareMeters - b.squareMeters ||
    compareTexts(a.area.code, b.area.code) ||
    compareTexts(a.area.scheme, b.area.scheme)
  );
}
