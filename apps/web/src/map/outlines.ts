import { ringsOf, type AreaGeometry } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Area } from '../api/client.js';
import type { MapArea } from './map-shapes.js';

/** Fine enough for a whole municipality on a wide screen, and some steps closer. */
const OUTLINE_ZOOM = 13;

/** The outlines of a level, as they stand today; they change so seldom that one answer lasts the visit. */
export function outlinesQuery(level: Area['level']) {
  return queryOptions({
    queryKey: ['outlines', level],
    queryFn: async (): Promise<readonly MapArea[]> => {
      const query = { level, zoom: OUTLINE_ZOOM };
      const { features } = await answer(api.GET('/api/v1/areas.geojson', { params: { query } }));
      return features.flatMap(({ id, properties, geometry }) =>
        geometry === null
          ? []
          : [{ id, name: properties.name, polygons: ringsOf(geometry as unknown as AreaGeometry) }],
      );
    },
    staleTime: Infinity,
  });
}
