import { riskPlace, type PlacedRisk } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Risk = Schemas['RiskDto'];
export type Risks = Schemas['RisksDto'];
export type Judgement = Schemas['RiskJudgementDto'];
export type RiskRevision = Schemas['RiskRevisionDto'];
type Begin = Schemas['BeginRiskDto'];

export const RISKS_KEY = ['risks'] as const;

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity } as const;

export const risksQuery = (year: number | undefined) =>
  queryOptions({
    ...asked,
    queryKey: [...RISKS_KEY, 'list', year ?? null],
    queryFn: () =>
      answer(api.GET('/api/v1/risks', { params: { query: year === undefined ? {} : { year } } })),
  });

export const risksOfPictureQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...RISKS_KEY, 'picture', id],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/risks', { params: { path: { id } } })),
  });

export const riskQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...RISKS_KEY, 'one', id],
    queryFn: () => answer(api.GET('/api/v1/risks/{id}', { params: { path: { id } } })),
  });

export const riskHistoryQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...RISKS_KEY, 'history', id, revision],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/risks/{id}/history', { params: { path: { id } } }))).items,
  });

export const beginRisk = (body: Begin) =>
  answer(api.POST('/api/v1/risks', { params: { header: csrfHeader() }, body }));

export const judgeRisk = (id: string, revision: number, judgement: Judgement) =>
  answer(
    api.PUT('/api/v1/risks/{id}', {
      params: { header: { ...csrfHeader(), 'If-Match': `"${revision}"` }, path: { id } },
      body: { judgement },
    }),
  );

/** Those that stand in the matrix: protective security does not. */
export function placedRisks(risks: readonly Risk[]): PlacedRisk[] {
  return risks.flatMap(({ id, judgement }) => {
    const inherent = judgement.inherent && riskPlace(judgement.inherent);
    const residual = judgement.residual && riskPlace(judgement.residual);
    return inherent && residual ? [{ id, inherent, residual }] : [];
  });
}
