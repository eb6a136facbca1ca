import { queryOptions } from '@tanstack/react-query';
import {
  answer,
  api,
  ApiProblem,
  keepCsrfToken,
  type Area,
  type Instance,
  type Session,
} from './client.js';

const UNAUTHORIZED = 401;
const AREAS_PER_PAGE = 500;
const FRESH_MILLISECONDS = 10_000;
/** Every count begins its key so; what starts with it is asked for anew together. */
export const TALLIES_KEY = ['tallies'] as const;

export const instanceQuery = queryOptions({
  queryKey: ['instance'],
  queryFn: (): Promise<Instance> => answer(api.GET('/api/v1/instance')),
  staleTime: Infinity,
});

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await answer(api.GET('/api/v1/session'));
      keepCsrfToken(session.csrfToken);
      return session;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === UNAUTHORIZED) return null;
      throw problem;
    }
  },
  staleTime: FRESH_MILLISECONDS,
});

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: async () => {
    const areas: Area[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: AREAS_PER_PAGE };
      if (cursor) query.cursor = cursor;
      const page = await answer(api.GET('/api/v1/areas', { params: { query } }));
      areas.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return areas;
  },
  staleTime: Infinity,
});

export const focusAreasQuery = queryOptions({
  queryKey: ['focus-areas'],
  queryFn: () => answer(api.GET('/api/v1/focus-areas')),
  staleTime: Infinity,
});

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: () => answer(api.GET('/api/v1/categories')),
  staleTime: Infinity,
});
