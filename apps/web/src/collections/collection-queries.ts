import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Collection = Schemas['CollectionDto'];
export type CollectionLine = Schemas['CollectionLineDto'];
export type Suggestion = Schemas['SuggestionDto'];
export type Plan = Schemas['ChangeCollectionDto'];
export type Recipient = Schemas['RecipientWishDto'];
export type StatusRow = Schemas['StatusRowDto'];
export type CollectionSums = Schemas['CollectionSumsDto'];
export type Submission = Schemas['SubmissionDto'];
export type WrittenAnswer = Schemas['ShortAnswerDto'];
export type Report = Schemas['CityReportDto'];
export type Draft = Schemas['DraftDto'];

export const COLLECTIONS_KEY = ['collections'] as const;

/** Each look is a row of the log, so never behind one's back. */
const logged = { refetchOnWindowFocus: false, staleTime: Infinity } as const;

export const collectionsQuery = queryOptions({
  queryKey: [...COLLECTIONS_KEY, 'list'],
  queryFn: () => answer(api.GET('/api/v1/collections')),
});

export const suggestionQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...COLLECTIONS_KEY, 'suggestion', year ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/v1/collections/suggestion', {
          params: { query: year === undefined ? {} : { year } },
        }),
      ),
  });

export const collectionQuery = (id: string) =>
  queryOptions({
    queryKey: [...COLLECTIONS_KEY, 'one', id],
    queryFn: () => answer(api.GET('/api/v1/collections/{id}', { params: { path: { id } } })),
  });

export const statusQuery = (id: string) =>
  queryOptions({
    queryKey: [...COLLECTIONS_KEY, 'status', id],
    queryFn: () => answer(api.GET('/api/v1/collections/{id}/status', { params: { path: { id } } })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: [...COLLECTIONS_KEY, 'report', id],
    queryFn: () => answer(api.GET('/api/v1/collections/{id}/report', { params: { path: { id } } })),
  });

export const beginReport = (id: string): Promise<Report> =>
  answer(
    api.POST('/api/v1/collections/{id}/report', {
      params: { header: csrfHeader(), path: { id } },
    }),
  );

export const sumsQuery = (id: string) =>
  queryOptions({
    queryKey: [...COLLECTIONS_KEY, 'sums', id],
    queryFn: () => answer(api.GET('/api/v1/collections/{id}/sums', { params: { path: { id } } })),
  });

export const submissionQuery = (id: string, organisation: string) =>
  queryOptions({
    ...logged,
    queryKey: [...COLLECTIONS_KEY, 'submission', id, organisation],
    queryFn: () =>
      answer(
        api.GET('/api/v1/collections/{id}/submissions', {
          params: { path: { id }, query: { organisation } },
        }),
      ),
  });

export const readDraft = (id: string, organisation: string): Promise<Draft> =>
  answer(
    api.GET('/api/v1/collections/{id}/drafts/{organisation}', {
      params: { path: { id, organisation } },
    }),
  );

export const draftQuery = (id: string, organisation: string) =>
  queryOptions({
    ...logged,
    gcTime: 0,
    queryKey: [...COLLECTIONS_KEY, 'draft', id, organisation],
    queryFn: () => readDraft(id, organisation),
  });

const matching = (revision: number) => ({ ...csrfHeader(), 'If-Match': `"${revision}"` });

export const beginCollection = (body: Schemas['BeginCollectionDto']) =>
  answer(api.POST('/api/v1/collections', { params: { header: csrfHeader() }, body }));

export const changeCollection = (id: string, revision: number, body: Plan) =>
  answer(
    api.PUT('/api/v1/collections/{id}', {
      params: { header: matching(revision), path: { id } },
      body,
    }),
  );

export const moveCollection = ({ id, revision }: Collection, to: 'open' | 'closed') =>
  answer(
    api.POST('/api/v1/collections/{id}/transitions', {
      params: { header: matching(revision), path: { id } },
      body: { to },
    }),
  );

export const writeDraft = (
  id: string,
  organisation: string,
  revision: number,
  written: WrittenAnswer,
) =>
  answer(
    api.PUT('/api/v1/collections/{id}/drafts/{organisation}', {
      params: { header: matching(revision), path: { id, organisation } },
      body: { answer: written },
    }),
  );

export const answerCollection = (id: string, body: Schemas['AnswerDto']) =>
  answer(
    api.POST('/api/v1/collections/{id}/submissions', {
      params: { header: csrfHeader(), path: { id } },
      body,
    }),
  );

export const markAnswer = (id: string, organisation: string, body: Schemas['MarkDto']) =>
  answer(
    api.POST('/api/v1/collections/{id}/submissions/{organisation}/marks', {
      params: { header: csrfHeader(), path: { id, organisation } },
      body,
    }),
  );
