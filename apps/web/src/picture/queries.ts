import type { LivePicture, Period } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { ViewFilters } from '../navigation/view-address.js';

const FRESH_MILLISECONDS = 10_000;

/** A view that the server may be asked for. */
export interface AskedView {
  readonly area: string;
  readonly period: Period;
  readonly exact: boolean;
  readonly filters: ViewFilters;
}

/** What the server answers of a view: the picture, how far it has seen, and whether it shows another view. */
export interface AnsweredPicture extends LivePicture {
  readonly asOfPosition: number;
  readonly tiers: readonly string[];
  /** Protected incidents as they are told to whoever may read none; null for all others, and where a filter narrows. */
  readonly guarded: {
    readonly bands:
      | readonly { readonly area: string; readonly period: string; readonly atLeast: number }[]
      | null;
  };
  readonly area: string;
  readonly asked: { readonly area: string; readonly period: Period; readonly total: number } | null;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly around: {
    readonly area: string;
    readonly total: number;
    readonly now: number;
    readonly before: number;
  } | null;
}

/** The filters as the API takes them: those that narrow nothing are left out. */
export function filterQuery(filters: ViewFilters): Partial<Record<keyof ViewFilters, string[]>> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...values]]),
  );
}

export const daysOf = ({ from, to }: Period) => ({ from: `${from}-01`, to: `${to}-01` });

export function livePictureQuery({ area, period, exact, filters }: AskedView) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'live', area, period, exact, filters],
    queryFn: async () => {
      const query = { area, ...daysOf(period), ...filterQuery(filters), ...(exact && { exact }) };
      const given = await answer(
        api.GET('/api/v1/situation-pictures/live', { params: { query: query as never } }),
      );
      return given as unknown as AnsweredPicture;
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

/** What stands out in a view: categories that have become far more than expected. */
export function standoutsQuery({ area, period, filters }: AskedView) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'standouts', area, period, filters],
    queryFn: () => {
      const query = { area, ...daysOf(period), ...filterQuery(filters) };
      return answer(
        api.GET('/api/v1/situation-pictures/standouts', { params: { query: query as never } }),
      );
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

/** How many of the reports that units owed have come, quiet ones included. */
export function coverageQuery(area: string, period: Period) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'coverage', area, period],
    queryFn: () =>
      answer(api.GET('/api/v1/coverage', { params: { query: { area, ...daysOf(period) } } })),
    staleTime: FRESH_MILLISECONDS,
  });
}

/** Where incidents of an area and a period came from. */
export function sourcesQuery(area: string, period: Period) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'sources', area, period],
    queryFn: async () => {
      const query = { area, ...daysOf(period), by: ['source' as const] };
      const { items } = await answer(api.GET('/api/v1/tallies', { params: { query } }));
      return items.flatMap(({ source }) => source ?? []).sort();
    },
    staleTime: FRESH_MILLISECONDS,
  });
}
