import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type CaseLine = Schemas['RightsCaseLineDto'];
export type RightsCase = Schemas['RightsCaseDto'];
export type Hit = Schemas['HitDto'];
export type TextHit = Schemas['TextHitDto'];
export type HeldPlace = Schemas['HeldPlaceDto'];
export type Extract = Schemas['ExtractDto'];
export type OpenCase = Schemas['OpenRightsCaseDto'];
export type ProcessingRecord = Schemas['ProcessingRecordDto'];
type NoticeWords = Schemas['NoticeWordsDto'];
export type AccountData = Schemas['AccountDataDto'];
export type Judgement = Schemas['JudgeHitDto'];
type Decision = Schemas['RightsDecisionDto'];

export const RIGHTS_KEY = ['rights'] as const;
/** What was found is not asked for anew with the rest: each time is a reading. */
export const HITS = 'hits';
const PER_PAGE = 50;
const POLL_MILLISECONDS = 1_000;

export const casesQuery = infiniteQueryOptions({
  queryKey: [...RIGHTS_KEY, 'list'],
  queryFn: ({ pageParam }) => {
    const query = { limit: PER_PAGE, ...(pageParam && { cursor: pageParam }) };
    return answer(api.GET('/api/v1/rights-cases', { params: { query } }));
  },
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export function isSearching({ search }: Pick<RightsCase, 'search'>): boolean {
  return search?.status === 'waiting' || search?.status === 'running';
}

/** One case. Each look is a row of the log, so never behind one's back. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, 'case', id],
    queryFn: () => answer(api.GET('/api/v1/rights-cases/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });

/** How far a search has come, asked for until it has ended. */
export const searchQuery = (id: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, 'search', id],
    queryFn: () =>
      answer(api.GET('/api/v1/rights-cases/{id}/search', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && !isSearching({ search: state.data }) ? false : POLL_MILLISECONDS,
    gcTime: 0,
  });

/** What a search found. Asked for once: reading it is logged. */
export const hitsQuery = (id: string, searchId: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, HITS, id, searchId],
    queryFn: () => answer(api.GET('/api/v1/rights-cases/{id}/hits', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });

export const accountsQuery = (id: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, 'accounts', id],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/rights-cases/{id}/accounts', { params: { path: { id } } })))
        .items,
  });

/** The authorities that one handles rights of. */
export const handledQuery = queryOptions({
  queryKey: [...RIGHTS_KEY, 'organisations'],
  queryFn: async () =>
    (await answer(api.GET('/api/v1/rights-cases', { params: { query: { limit: 1 } } })))
      .organisations,
});

export const recordQuery = (organisation: string) =>
  queryOptions({
    queryKey: [...RIGHTS_KEY, 'record', organisation],
    queryFn: () =>
      answer(api.GET('/api/v1/processing-record', { params: { query: { organisation } } })),
  });

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  queryFn: () => answer(api.GET('/api/v1/my-data')),
});

export const noticesQuery = queryOptions({
  queryKey: ['privacy-notices'],
  queryFn: async () => (await answer(api.GET('/api/v1/privacy-notices'))).items,
});

const of = (id: string) => ({ header: csrfHeader(), path: { id } });

export const openCase = (body: OpenCase) =>
  answer(api.POST('/api/v1/rights-cases', { params: { header: csrfHeader() }, body }));

export const setIdentity = (id: string, identity: OpenCase['identity']) =>
  answer(api.PUT('/api/v1/rights-cases/{id}/identity', { params: of(id), body: { identity } }));

export const extendCase = (id: string, reason: string) =>
  answer(api.POST('/api/v1/rights-cases/{id}/extension', { params: of(id), body: { reason } }));

export const startSearch = (id: string) =>
  withStepUp(() => answer(api.POST('/api/v1/rights-cases/{id}/searches', { params: of(id) })));

export const judgeHit = (id: string, incidentId: string, body: Judgement) =>
  answer(
    api.PUT('/api/v1/rights-cases/{id}/hits/{incidentId}', {
      params: { header: csrfHeader(), path: { id, incidentId } },
      body,
    }),
  );

/** Of the words that were read: of later ones nothing is said yet. */
export const judgeTextHit = (id: string, { id: hitId, seen }: TextHit, judged: Judgement) =>
  answer(
    api.PUT('/api/v1/rights-cases/{id}/text-hits/{hitId}', {
      params: { header: csrfHeader(), path: { id, hitId } },
      body: { ...judged, seen },
    }),
  );

export const chooseAccount = (id: string, accountId: string | null) =>
  answer(api.PUT('/api/v1/rights-cases/{id}/account', { params: of(id), body: { accountId } }));

export const makeExtract = (id: string) =>
  answer(api.GET('/api/v1/rights-cases/{id}/extract', { params: { path: { id } } }));

export const decideCase = (id: string, body: Decision) =>
  answer(api.POST('/api/v1/rights-cases/{id}/decision', { params: of(id), body }));

export const setNotice = (organisationId: string, revision: number, body: NoticeWords) =>
  answer(
    api.PUT('/api/v1/privacy-notices/{organisationId}', {
      params: {
        header: { ...csrfHeader(), 'If-Match': `"${revision}"` },
        path: { organisationId },
      },
      body,
    }),
  );
