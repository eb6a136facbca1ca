import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import { areasQuery } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { fileBody } from './file-body.js';

type Schemas = components['schemas'];
export type AreaPreview = Schemas['AreaPreviewDto'];
export type AreaLevel = 'municipality' | 'district' | 'sub_area';
export type NewArea = Schemas['NewAreaDto'];
export type Population = Schemas['PopulationDto'];

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => answer(api.GET('/api/v1/municipalities')),
  staleTime: Infinity,
});

/** What a file holds. Nothing is kept of it. */
export function previewAreas(file: File, names: { code?: string; name?: string }) {
  const params = { header: csrfHeader(), query: names };
  return answer(api.POST('/api/v1/areas/imports/preview', { params, ...fileBody(file) }));
}

export function importAreas(
  file: File,
  terms: { level: AreaLevel; code: string; name: string; parent?: string },
) {
  const params = { header: csrfHeader(), query: terms };
  return answer(api.POST('/api/v1/areas/imports', { params, ...fileBody(file) }));
}

export function addArea(body: NewArea) {
  return answer(api.POST('/api/v1/areas', { params: { header: csrfHeader() }, body }));
}

export function setPopulations(items: Population[]) {
  const params = { header: csrfHeader() };
  return answer(api.PUT('/api/v1/areas/populations', { params, body: { items } }));
}

/** Forgets what the pages knew of areas, after a change. */
export function useForgetAreas() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: areasQuery.queryKey });
}
