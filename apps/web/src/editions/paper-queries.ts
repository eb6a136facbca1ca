import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type PaperLine = Schemas['PaperLineDto'];
export type PaperForm = PaperLine['form'];
type PaperWish = Schemas['OrderPaperDto'];

const POLL_MILLISECONDS = 700;
/** An unattended page stops asking, so that it does not keep a session alive for long. */
const POLLING_MAX_MILLISECONDS = 5 * 60_000;

export const papersKey = (id: string) => ['papers', id] as const;

export const isBeingMade = ({ state }: PaperLine): boolean =>
  state === 'waiting' || state === 'making';

/** The papers of a version; asked for anew while one is being made. */
export const papersQuery = (id: string, openedAt: number) =>
  queryOptions({
    queryKey: papersKey(id),
    queryFn: () => answer(api.GET('/api/v1/editions/{id}/papers', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(isBeingMade) && Date.now() - openedAt < POLLING_MAX_MILLISECONDS
        ? POLL_MILLISECONDS
        : false,
  });

export const orderPaper = (id: string, body: PaperWish) =>
  answer(
    api.POST('/api/v1/editions/{id}/papers', {
      params: { header: csrfHeader(), path: { id } },
      body,
    }),
  );
