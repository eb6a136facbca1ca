import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { fileBody } from '../administration/file-body.js';
import { answer, api, csrfHeader } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Beside = Schemas['BesideDto'];
export type BesideSeries = Schemas['BesideSeriesDto'];
export type Profile = Schemas['StatisticProfileDto'];
export type Outcome = Schemas['StatisticsImportResultDto'];
export type OutcomeRow = Schemas['StatisticsRowDto'];

const FRESH_MILLISECONDS = 10_000;
const STATISTICS_KEY = ['statistics'] as const;

export const seriesQuery = queryOptions({
  queryKey: [...STATISTICS_KEY, 'series'],
  queryFn: async () => (await answer(api.GET('/api/v1/statistics/series'))).items,
  staleTime: FRESH_MILLISECONDS,
});

/** @param area `<level>:<code>`. @param theme a code; '' for the one that most kinds of sources know. */
export const besideQuery = (area: string, theme: string) =>
  queryOptions({
    queryKey: [...TALLIES_KEY, 'beside', area, theme],
    queryFn: () => {
      const query = { area, ...(theme && { theme }) } as never;
      return answer(api.GET('/api/v1/statistics/beside', { params: { query } }));
    },
    staleTime: FRESH_MILLISECONDS,
  });

/** Themes that have a series of an area or one around it. @param area `<level>:<code>`. */
export const themesQuery = (area: string) =>
  queryOptions({
    queryKey: [...STATISTICS_KEY, 'themes', area],
    queryFn: async () => {
      const params = { query: { area } };
      return (await answer(api.GET('/api/v1/statistics/themes', { params }))).items;
    },
    staleTime: FRESH_MILLISECONDS,
  });

export const profilesQuery = queryOptions({
  queryKey: [...STATISTICS_KEY, 'profiles'],
  queryFn: async () => (await answer(api.GET('/api/v1/statistics/profiles'))).items,
  staleTime: Infinity,
});

export const takenFilesQuery = queryOptions({
  queryKey: [...STATISTICS_KEY, 'imports'],
  queryFn: async () => (await answer(api.GET('/api/v1/statistics/imports'))).items,
});

/** What is said beside a file; an empty text says nothing. */
export interface SaidBeside {
  readonly profile: string;
  readonly series: string;
  readonly theme: string;
  readonly measuredBy: string;
  readonly licence: string;
}

/** @param isTrial reads and compares everything and writes nothing. */
export function takeFile(file: File, said: SaidBeside, isTrial: boolean): Promise<Outcome> {
  const filled = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
  const query = { ...filled, name: file.name, dryRun: isTrial ? 'true' : 'false' } as never;
  const params = { header: csrfHeader(), query };
  const sent = fileBody(file);
  return answer(api.POST('/api/v1/statistics/imports', { params, ...sent }));
}

export async function withdrawFile(id: string): Promise<void> {
  const params = { header: csrfHeader(), path: { id } };
  const body = { to: 'withdrawn' } as const;
  await answer(api.POST('/api/v1/statistics/imports/{id}/transitions', { params, body }));
}

/** Asks anew for everything that a file may have changed, inhabitants of rates too. */
export function useForgetStatistics(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: STATISTICS_KEY });
    await queries.invalidateQueries({ queryKey: TALLIES_KEY });
  };
}

/** The address of this page for an area and a theme. */
export function statisticsAddress(area: string, theme: string): string {
  const parts = [...(area ? [`area=${area}`] : []), ...(theme ? [`theme=${theme}`] : [])];
  return parts.length === 0 ? '/statistics' : `/statistics?${parts.join('&')}`;
}
