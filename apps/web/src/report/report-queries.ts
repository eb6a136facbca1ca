import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { Submission } from './draft.js';

const RECENT_INCIDENTS = 50;
const PLACES_SHOWN = 20;
const SIMILAR_SHOWN = 3;
const FRESH_MS = 10_000;
const DAY_MS = 24 * 60 * 60_000;

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisations'))).items,
  staleTime: Infinity,
});

/** What one has reported lately: tells which categories and areas to offer first. */
export const recentIncidentsQuery = queryOptions({
  queryKey: ['incidents', 'recent'],
  queryFn: async () => {
    const query = { mine: true, status: ['recorded' as const], limit: RECENT_INCIDENTS };
    return (await answer(api.GET('/api/v1/incidents', { params: { query } }))).items;
  },
  staleTime: FRESH_MS,
});

/** Places whose name or address holds the words. */
export function placesQuery(words: string) {
  return queryOptions({
    queryKey: ['places', words],
    queryFn: async () => {
      const query = { query: words, limit: PLACES_SHOWN };
      return (await answer(api.GET('/api/v1/places', { params: { query } }))).items;
    },
    enabled: words.length > 1,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
}

/** Of those that the reader may see: the same sort in the same area, received in the last day. */
export function similarQuery(area: string, category: string) {
  return queryOptions({
    queryKey: ['incidents', 'similar', area, category],
    queryFn: async () => {
      const query = { area, category: [category], limit: SIMILAR_SHOWN };
      const { items } = await answer(api.GET('/api/v1/incidents', { params: { query } }));
      const since = Date.now() - DAY_MS;
      return items.filter(({ receivedAt }) => Date.parse(receivedAt) >= since);
    },
    staleTime: FRESH_MS,
  });
}

export function ownIncidentQuery(id: string) {
  return queryOptions({
    queryKey: ['incidents', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/incidents/{id}', { params: { path: { id } } })),
    staleTime: FRESH_MS,
  });
}

export const dutyQuery = queryOptions({
  queryKey: ['reporting-duty'],
  queryFn: () => answer(api.GET('/api/v1/quiet-reports/due')),
  staleTime: FRESH_MS,
});

export function sendIncident(body: Submission) {
  return answer(api.POST('/api/v1/incidents', { body, params: { header: csrfHeader() } }));
}

/** The point of an area's middle is not asked for: an area says what it says. */
export function locateQuery(lon: number, lat: number) {
  return queryOptions({
    queryKey: ['locate', lon, lat],
    queryFn: async () => {
      const query = { lon, lat };
      return (await answer(api.GET('/api/v1/areas/locate', { params: { query } }))).areas;
    },
    staleTime: Infinity,
  });
}
