import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type BreachLine = Schemas['BreachLineDto'];
export type Breach = Schemas['BreachDto'];
export type BreachFacts = Schemas['BreachFactsDto'];
export type BreachCount = Schemas['BreachCountDto'];
type Open = Schemas['OpenBreachDto'];

export const BREACHES_KEY = ['breaches'] as const;

export const breachesQuery = queryOptions({
  queryKey: [...BREACHES_KEY, 'list'],
  queryFn: () => answer(api.GET('/api/v1/personal-data-breaches')),
});

/** One breach. Each look is a row of the log, so never behind one's back. */
export const breachQuery = (id: string) =>
  queryOptions({
    queryKey: [...BREACHES_KEY, 'one', id],
    queryFn: () =>
      answer(api.GET('/api/v1/personal-data-breaches/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });

export const openBreach = (body: Open) =>
  answer(api.POST('/api/v1/personal-data-breaches', { params: { header: csrfHeader() }, body }));

const matching = ({ id, revision }: Breach) => ({
  header: { ...csrfHeader(), 'If-Match': `"${revision}"` },
  path: { id },
});

export const changeBreach = (breach: Breach, body: BreachFacts) =>
  answer(api.PUT('/api/v1/personal-data-breaches/{id}', { params: matching(breach), body }));

export const closeBreach = (breach: Breach) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/personal-data-breaches/{id}/closing', { params: matching(breach) })),
  );

/** What the reading log is asked: local days, and perhaps an account and incidents. */
export interface CountWish {
  readonly from: string;
  readonly to: string;
  readonly account?: string;
  readonly references?: string;
}

export const countReadings = (id: string, query: CountWish) =>
  answer(
    api.GET('/api/v1/personal-data-breaches/{id}/counts', { params: { path: { id }, query } }),
  );

export const packAddress = (id: string, format: 'pdf' | 'json'): string =>
  `/api/v1/personal-data-breaches/${id}/pack.${format}`;
