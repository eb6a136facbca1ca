import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type GoverningDocument = Schemas['GoverningDocumentDto'];
export type GoverningDocuments = Schemas['GoverningDocumentsDto'];
export type OneGoverningDocument = Schemas['OneGoverningDocumentDto'];
export type GoverningGoal = Schemas['GoverningGoalDto'];
export type GoverningJudgement = Schemas['GoverningJudgementDto'];
export type GoverningAnswer = Schemas['GoverningAnswerDto'];
export type WishedDocument = Schemas['WishedDocumentDto'];
type NewDocument = Schemas['NewDocumentDto'];

export const GOVERNING_KEY = ['governing'] as const;

/** Every document with its goals: for the page, and for whatever links to them. */
export const governingQuery = queryOptions({
  queryKey: [...GOVERNING_KEY, 'list'],
  queryFn: () => answer(api.GET('/api/v1/governing-documents')),
  staleTime: 60_000,
});

export const governingDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: [...GOVERNING_KEY, 'one', id],
    queryFn: () => readDocument(id),
  });

export const readDocument = (id: string): Promise<OneGoverningDocument> =>
  answer(api.GET('/api/v1/governing-documents/{id}', { params: { path: { id } } }));

/** One organisation's answer to one goal. */
export interface AnswerPlace {
  readonly id: string;
  readonly goalId: string;
  readonly organisationId: string;
}

export const answerHistoryQuery = (place: AnswerPlace, revision: number) =>
  queryOptions({
    queryKey: [...GOVERNING_KEY, 'history', place, revision],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/governing-documents/{id}/goals/{goalId}/answers/{organisationId}', {
            params: { path: { ...place } },
          }),
        )
      ).items,
  });

export const registerDocument = (body: NewDocument) =>
  answer(api.POST('/api/v1/governing-documents', { params: { header: csrfHeader() }, body }));

export const changeDocument = (id: string, revision: number, body: WishedDocument) =>
  answer(
    api.PUT('/api/v1/governing-documents/{id}', {
      params: { header: { ...csrfHeader(), 'If-Match': `"${revision}"` }, path: { id } },
      body,
    }),
  );

export const answerGoal = (place: AnswerPlace, revision: number, text: string) =>
  answer(
    api.PUT('/api/v1/governing-documents/{id}/goals/{goalId}/answers/{organisationId}', {
      params: {
        header: { ...csrfHeader(), 'If-Match': `"${revision}"` },
        path: { ...place },
      },
      body: { text },
    }),
  );

/** Whose judgement of which goal and year; organisation null is the municipality. */
export interface JudgementPlace {
  readonly id: string;
  readonly goalId: string;
  readonly year: number;
  readonly organisationId: string | null;
}

export const judgeGoal = (
  { organisationId, year, ...goal }: JudgementPlace,
  revision: number,
  body: Schemas['WishedJudgementDto'],
): Promise<OneGoverningDocument> => {
  const header = { ...csrfHeader(), 'If-Match': `"${revision}"` };
  const path = { ...goal, year: String(year) };
  return organisationId === null
    ? answer(
        api.PUT('/api/v1/governing-documents/{id}/goals/{goalId}/judgements/{year}', {
          params: { header, path },
          body,
        }),
      )
    : answer(
        api.PUT(
          '/api/v1/governing-documents/{id}/goals/{goalId}/judgements/{year}/{organisationId}',
          { params: { header, path: { ...path, organisationId } }, body },
        ),
      );
};
