import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { PICTURES_KEY } from '../pictures/picture-queries.js';

type Schemas = components['schemas'];
export type OwnPublicLine = Schemas['OwnPublicEditionDto'];
export type PublicPreview = Schemas['PublicPreviewDto'];
export type PublicPart = Schemas['PublicPartDto'];
export type Withheld = Schemas['WithheldDto'];

/** All that stand, newest first. */
export const publicEditionsQuery = infiniteQueryOptions({
  queryKey: ['public-editions', 'list'],
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/public-editions', {
        params: { query: pageParam === '' ? {} : { cursor: pageParam } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const publicEditionQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-editions', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/public-editions/{id}', { params: { path: { id } } })),
  });

/** The public editions of a version, also those that were taken back. */
export const ownPublicQuery = (id: string) =>
  queryOptions({
    queryKey: [...PICTURES_KEY, 'public', id],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/editions/{id}/public', { params: { path: { id } } }))).items,
  });

const changing = (id: string) => ({ header: csrfHeader(), path: { id } });

export const previewPublic = (id: string, withheld: Withheld[]) =>
  answer(
    api.POST('/api/v1/editions/{id}/public-preview', {
      params: changing(id),
      body: { withheld },
    }),
  );

export const publish = (id: string, withheld: Withheld[], hash: string) =>
  answer(
    api.POST('/api/v1/editions/{id}/public', { params: changing(id), body: { withheld, hash } }),
  );

export const recallPublic = (id: string, reason: string) =>
  answer(
    api.POST('/api/v1/public-editions/{id}/recall', { params: changing(id), body: { reason } }),
  );
