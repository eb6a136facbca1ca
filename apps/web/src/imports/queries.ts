import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Import = Schemas['ImportDto'];
export type ImportSummary = Schemas['ImportSummaryDto'];
export type ImportStatus = ImportSummary['status'];
export type Preview = Schemas['PreviewDto'];
export type RowError = Schemas['ImportRowErrorDto'];
export type MappingCheck = Schemas['MappingCheckDto'];

/** How a file is written, where the guess was wrong. */
export interface ReadChoice {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly sheet?: string;
}

/** A profile by its name, or written out. */
export type ProfileChoice =
  { readonly profile: string } | { readonly definition: Record<string, unknown> };

const IMPORTS_SHOWN = 50;
const ERRORS_PER_PAGE = 100;
/** How often a page looks how far an import has come. */
const LOOK_AGAIN_MS = 1_000;
const IMPORTS_KEY = ['imports'] as const;

/** Whether something is going on that a page should follow. */
export function isMoving(status: ImportStatus): boolean {
  return status === 'waiting' || status === 'running' || status === 'withdrawing';
}

export const importsQuery = queryOptions({
  queryKey: [...IMPORTS_KEY, 'list'],
  queryFn: () =>
    answer(api.GET('/api/v1/imports', { params: { query: { limit: IMPORTS_SHOWN } } })),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ status }) => isMoving(status)) ? LOOK_AGAIN_MS : false,
});

export function importQuery(id: string, language: string) {
  return queryOptions({
    queryKey: [...IMPORTS_KEY, 'one', id, language],
    queryFn: () => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && isMoving(state.data.status) ? LOOK_AGAIN_MS : false,
    staleTime: Infinity,
  });
}

export function previewQuery(id: string, read: ReadChoice) {
  return queryOptions({
    queryKey: ['import-files', id, read],
    queryFn: () =>
      answer(
        api.GET('/api/v1/imports/files/{id}/preview', { params: { path: { id }, query: read } }),
      ),
    staleTime: Infinity,
  });
}

export const profilesQuery = queryOptions({
  queryKey: ['import-profiles'],
  queryFn: () => answer(api.GET('/api/v1/import-profiles')),
});

/** What a mapping makes of the first rows. Nothing is written, so that it may be asked for at any time. */
export function mappingCheckQuery(fileId: string, definition: Record<string, unknown> | null) {
  return queryOptions({
    queryKey: ['mapping-check', fileId, definition],
    queryFn: () =>
      answer(
        api.POST('/api/v1/imports/profile-check', {
          params: { header: csrfHeader() },
          body: { fileId, definition: definition ?? {} },
        }),
      ),
    enabled: definition !== null,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
}

/** The next refused rows. */
export function moreErrors(id: string, cursor: string) {
  const query = { cursor, limit: ERRORS_PER_PAGE };
  return answer(api.GET('/api/v1/imports/{id}/errors', { params: { path: { id }, query } }));
}

export function startImport(
  fileId: string,
  choice: ProfileChoice,
  how: { dryRun: boolean; onError: 'keep_good' | 'refuse_all' },
) {
  return answer(
    api.POST('/api/v1/imports', {
      params: { header: csrfHeader() },
      body: { fileId, ...choice, ...how },
    }),
  );
}

export function moveImport(id: string, to: 'cancelled' | 'withdrawn') {
  return answer(
    api.POST('/api/v1/imports/{id}/transitions', {
      params: { header: csrfHeader(), path: { id } },
      body: { to },
    }),
  );
}

/** Keeps a mapping under a name that nobody has used. */
export function saveProfile(name: string, definition: Record<string, unknown>) {
  return answer(
    api.PUT('/api/v1/import-profiles/{name}', {
      params: { header: { ...csrfHeader(), 'If-None-Match': '*' }, path: { name } },
      body: definition,
    }),
  );
}
