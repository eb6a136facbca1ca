import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { PICTURES_KEY } from '../pictures/picture-queries.js';

type Schemas = components['schemas'];
export type Way = Schemas['PictureWayDto'];
export type Step = Way['next'][number]['step'];
export type WishedStep = Schemas['TakeStepDto'];
export type Edition = Schemas['EditionDto'];
export type EditionLine = Schemas['EditionLineDto'];
export type Verified = Schemas['VerifiedEditionDto'];
export type Differences = Schemas['EditionDifferencesDto'];

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 } as const;

export const wayKey = (id: string) => [...PICTURES_KEY, 'way', id] as const;

export const wayQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: wayKey(id),
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/transitions', { params: { path: { id } } })),
  });

export const followedQuery = queryOptions({
  queryKey: [...PICTURES_KEY, 'followed'],
  queryFn: () => answer(api.GET('/api/v1/situation-pictures/followed')),
});

export const previewQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'preview', id],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/preview', { params: { path: { id } } })),
  });

export const editionsQuery = queryOptions({
  queryKey: [...PICTURES_KEY, 'editions'],
  queryFn: () => answer(api.GET('/api/v1/editions', { params: { query: {} } })),
});

export const editionQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'edition', id],
    queryFn: () => answer(api.GET('/api/v1/editions/{id}', { params: { path: { id } } })),
  });

export const differencesQuery = (id: string, against: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'differences', id, against],
    queryFn: () =>
      answer(
        api.GET('/api/v1/editions/{id}/differences', {
          params: { path: { id }, query: { against } },
        }),
      ),
  });

export const takeStep = (id: string, revision: number, body: WishedStep) =>
  answer(
    api.POST('/api/v1/situation-pictures/{id}/transitions', {
      params: { header: { ...csrfHeader(), 'If-Match': `"${revision}"` }, path: { id } },
      body,
    }),
  );

export const verifyEdition = (id: string) =>
  answer(
    api.POST('/api/v1/editions/{id}/verify', {
      params: { header: csrfHeader(), path: { id } },
    }),
  );
