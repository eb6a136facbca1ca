import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { PICTURES_KEY } from '../pictures/picture-queries.js';

type Schemas = components['schemas'];
export type EditionMemo = Schemas['EditionMemoDto'];
export type MemoBody = Schemas['MemoDto'];

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 } as const;

export const memoQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'memo', id],
    queryFn: () => answer(api.GET('/api/v1/editions/{id}/memo', { params: { path: { id } } })),
  });

export const memoHistoryQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'memo-history', id, revision],
    queryFn: () =>
      answer(api.GET('/api/v1/editions/{id}/memo/history', { params: { path: { id } } })),
  });

export const saveMemo = (id: string, revision: number, memo: MemoBody) =>
  answer(
    api.PUT('/api/v1/editions/{id}/memo', {
      params: { path: { id }, header: { ...csrfHeader(), 'If-Match': `"${revision}"` } },
      body: { memo },
    }),
  );
