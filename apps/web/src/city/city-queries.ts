import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type CityPicture = Schemas['CityPictureDto'];
export type CityAnswer = Schemas['CityAnswerDto'];
export type CityRisk = Schemas['CityRiskDto'];
export type CityRiskSeen = Schemas['CityRiskSeenDto'];
export type CityRiskLink = Schemas['CityRiskLinkDto'];
export type CityMeasure = Schemas['CityMeasureDto'];
export type CityGoal = Schemas['CityGoalDto'];
export type RiskPair = Schemas['RiskPairDto'];

/** Each look is a row of the log, so never behind one's back. */
export const cityPictureQuery = (id: string) =>
  queryOptions({
    queryKey: ['city-picture', id],
    queryFn: () =>
      answer(api.GET('/api/v1/collections/{id}/city-picture', { params: { path: { id } } })),
    ...{ refetchOnWindowFocus: false, staleTime: Infinity },
  });

export const linkRisks = (id: string, pairs: RiskPair[]) =>
  answer(
    api.POST('/api/v1/collections/{id}/risk-links', {
      params: { header: csrfHeader(), path: { id } },
      body: { pairs },
    }),
  );
