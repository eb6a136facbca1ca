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
/** Before any data can begin. */
const FIRST_DAY = '1990-01-01';
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

type Dimension = 'area' | 'month' | 'category';

function tallies(area: string, from: string, to: string, by: Dimension[], level?: Area['level']) {
  const query = { area, from, to, by, ...(level ? { level } : {}) };
  return answer(api.GET('/api/v1/tallies', { params: { query } }));
}

/** Which months hold data at all in an area, up to and with the running year. */
export function monthsWithDataQuery(area: string, currentYear: number) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'months', area, currentYear],
    queryFn: async () => {
      const { items } = await tallies(area, FIRST_DAY, `${currentYear + 1}-01-01`, ['month']);
      return items
        .filter((item) => item.count > 0)
        .flatMap((item) => item.month ?? [])
        .sort();
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

/** An area's counts by month and category, for a year and the year before. */
export function yearTalliesQuery(area: string, year: number) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'year', area, year],
    queryFn: async () => {
      const answered = await tallies(area, `${year - 1}-01-01`, `${year + 1}-01-01`, [
        'month',
        'category',
      ]);
      return {
        position: Number(answered.asOfPosition),
        tiers: answered.tiers,
        rows: answered.items.flatMap(({ month, category, count }) =>
          month && category ? [{ month, category, count }] : [],
        ),
      };
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

/** Incidents of a year that are known to be in the area but in none of the areas of a level below it. */
export function stoppingHereQuery(area: string, levelBelow: Area['level'], year: number) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'stopping', area, levelBelow, year],
    queryFn: async () => {
      const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`];
      const { items } = await tallies(area, from, to, ['area', 'category'], levelBelow);
      return items.flatMap(({ area: shownAs, category, count }) =>
        shownAs === area && category ? [{ category, count }] : [],
      );
    },
    staleTime: FRESH_MILLISECONDS,
  });
}
