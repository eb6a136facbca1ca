import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';
import { RIGHTS_KEY } from './rights-queries.js';

type Schemas = components['schemas'];
export type Measures = Schemas['MeasuresDto'];
type Restrict = Schemas['RestrictDto'];
type Lift = Schemas['LiftDto'];
export type Weighing = Schemas['WeighingDto'];
type Noted = Schemas['NoteCorrectionDto'];

/** What has been done in a case. Each look is a row of the log, so never behind one's back. */
export const measuresQuery = (id: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, 'measures', id],
    queryFn: () =>
      answer(api.GET('/api/v1/rights-cases/{id}/measures', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });

const of = (id: string) => ({ header: csrfHeader(), path: { id } });

export const restrict = (id: string, body: Restrict) =>
  answer(api.POST('/api/v1/rights-cases/{id}/restriction', { params: of(id), body }));

export const liftRestriction = (id: string, body: Lift) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/rights-cases/{id}/restriction/lifting', { params: of(id), body })),
  );

export const openRestricted = (id: string, body: Schemas['OpenRestrictedDto']) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/rights-cases/{id}/openings', { params: of(id), body })),
  );

export const weigh = (id: string, body: Weighing) =>
  answer(api.PUT('/api/v1/rights-cases/{id}/weighing', { params: of(id), body }));

export const noteCorrection = (id: string, reference: string, body: Noted) =>
  answer(
    api.PUT('/api/v1/rights-cases/{id}/corrections/{reference}', {
      params: { header: csrfHeader(), path: { id, reference } },
      body,
    }),
  );
