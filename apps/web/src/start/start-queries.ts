import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';

const FRESH_MILLISECONDS = 10_000;
/** Of one's own incidents, on the start page. */
const LATEST_COUNT = 3;

/** Counts by month of this year and the last. */
export function twoYearsQuery(area: string, year: number) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'start', area, year],
    queryFn: async () => {
      const period = { from: `${year - 2}-12-01`, to: `${year + 1}-01-01` };
      const { items } = await answer(
        api.GET('/api/v1/tallies', { params: { query: { area, ...period, by: ['month'] } } }),
      );
      return items.flatMap(({ month, count }) => (month ? [{ month, count }] : []));
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

export const latestIncidentsQuery = queryOptions({
  queryKey: ['incidents', 'latest', 'mine'],
  queryFn: () =>
    answer(
      api.GET('/api/v1/incidents', { params: { query: { mine: true, limit: LATEST_COUNT } } }),
    ),
  staleTime: FRESH_MILLISECONDS,
});
