import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type BreakGlass = Schemas['BreakGlassDto'];
export type Verdict = Schemas['BreakGlassReviewDto']['verdict'];

export const breakGlassQuery = queryOptions({
  queryKey: ['break-glass'],
  queryFn: async () => (await answer(api.GET('/api/v1/break-glass'))).items,
});

/** One incident, as whoever has opened it reads it. Each time is noted, so it is asked for once. */
export const openedIncidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['break-glass-incident', id],
    queryFn: () => answer(api.GET('/api/v1/incidents/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

export const openBreakGlass = (body: Schemas['OpenBreakGlassDto']) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/break-glass', { params: { header: csrfHeader() }, body })),
  );

export const reviewBreakGlass = (id: string, verdict: Verdict) =>
  answer(
    api.POST('/api/v1/break-glass/{id}/review', {
      params: { header: csrfHeader(), path: { id } },
      body: { verdict },
    }),
  );

/** Closes what one has opened before its hour is over. */
export const endBreakGlass = (id: string) =>
  answer(
    api.POST('/api/v1/break-glass/{id}/end', { params: { header: csrfHeader(), path: { id } } }),
  );
