import { Injectable } from '@nestjs/common';
import {
  boundsOf,
  boundsTouch,
  Fault,
  gatherPoints,
  ringsOf,
  type Actor,
  type Bounds,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import {
  checkFilter,
  IncidentFilterDto,
  POINTS_MAX,
  ReadPoints,
  type IncidentPoint,
} from '#intake';
import type { ClusterFeatureDto, ClustersDto, ClustersQueryDto } from './clusters.dto.js';

/** Most incidents that are listed of one sign. */
const LISTED_MAX = 25;

/** Points put together by zoom, for those who may read the incidents. */
@Injectable()
export class ReadClusters {
  constructor(
    private readonly readPoints: ReadPoints,
    private readonly areas: Areas,
  ) {}

  /** Throws `Fault`: FIELDS_INVALID when the box or the period is none, or a category is unknown. */
  async run(actor: Actor, query: ClustersQueryDto): Promise<ClustersDto> {
    const { zoom, severity, ...rest } = query;
    const filter: IncidentFilterDto = Object.assign(new IncidentFilterDto(), rest, {
      severity: severity?.map(Number),
    });
    const index = await this.areas.current();
    check(filter, index);
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = query.bbox;
    const keys = keysTouching(index, { minX, minY, maxX, maxY });
    const { points, ...told } = await this.readPoints.run(actor, filter, keys);
    const features = gatherPoints(points, zoom).map((gathering, at): ClusterFeatureDto => {
      const { lon, lat, items } = gathering;
      return {
        type: 'Feature',
        id: String(at),
        properties: { count: items.length, incidents: listed(items) },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      };
    });
    return { type: 'FeatureCollection', features, max: POINTS_MAX, ...told };
  }
}

/** The paths of a query are its own fields, and of a filter those below it. */
function check(filter: IncidentFilterDto, index: AreaIndex): void {
  try {
    checkFilter(filter, index, '');
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.fields === undefined) throw cause;
    const fields = cause.fields.map((field) => ({ ...field, path: field.path.replace(/^\./, '') }));
    throw new Fault(cause.code, cause.values, { fields, cause });
  }
}

/** The areas with ground in the box, and those around them: an incident may be known no finer. */
function keysTouching(index: AreaIndex, box: Bounds): number[] {
  const keys = new Set<number>();
  for (const { areaKey, geometry } of index.areas) {
    const bounds = geometry === null ? undefined : boundsOf(ringsOf(geometry));
    if (bounds === undefined || !boundsTouch(bounds, box)) continue;
    for (const area of index.chainOf(areaKey).areas) keys.add(area.areaKey);
  }
  return [...keys];
}

function listed(items: readonly IncidentPoint[]) {
  return [...items]
    .sort((a, b) => (a.localDate > b.localDate ? -1 : 1))
    .slice(0, LISTED_MAX)
    .map(({ id, reference, kind, category, localDate }) => ({
      ...{ id, reference, kind, category },
      date: localDate,
    }));
}
