import { queryOptions } from '@tanstack/react-query';
import type { DraftSave, Problem } from '#domain';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type ProblemLine = Schemas['ProblemLineDto'];
export type ProblemData = Schemas['ProblemDto'];
export type PictureProblem = Schemas['PictureProblemDto'];
export type PictureProblems = Schemas['PictureProblemsDto'];
export type EvidenceData = Schemas['EvidenceDto'];
export type FrozenFigureData = Schemas['FrozenFigureDto'];
export type FreezeWish = Schemas['FreezeFigureDto'];
export type WordsWish = Schemas['EvidenceInWordsDto'];
export type BeginWish = Schemas['BeginProblemDto'];
type Words = Schemas['ProblemWordsDto'];

const PROBLEMS_KEY = ['problems'] as const;

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 } as const;

export const problemsQuery = queryOptions({
  ...asked,
  queryKey: [...PROBLEMS_KEY, 'list'],
  queryFn: async () => (await answer(api.GET('/api/v1/problems', { params: { query: {} } }))).items,
});

export const problemQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PROBLEMS_KEY, 'problem', id],
    queryFn: () => readProblem(id),
  });

export const problemHistoryQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...PROBLEMS_KEY, 'history', id, revision],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/problems/{id}/history', { params: { path: { id }, query: {} } }),
        )
      ).items,
  });

export const pictureProblemsQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PROBLEMS_KEY, 'picture', id],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/problems', { params: { path: { id } } })),
  });

export const readProblem = (id: string) =>
  answer(api.GET('/api/v1/problems/{id}', { params: { path: { id } } }));

export const saveProblem = (id: string, { revision, value, aside }: DraftSave<Problem>) =>
  answer(
    api.PUT('/api/v1/problems/{id}', {
      params: { header: { ...csrfHeader(), 'If-Match': `"${revision}"` }, path: { id } },
      body: { problem: value as unknown as Words, aside: aside as unknown as Words[] },
    }),
  );

export const beginProblem = (pictureId: string, body: BeginWish) =>
  answer(
    api.POST('/api/v1/situation-pictures/{id}/problems', {
      params: { header: csrfHeader(), path: { id: pictureId } },
      body,
    }),
  );

export const rankProblems = (pictureId: string, revision: number, problemIds: string[]) =>
  answer(
    api.PUT('/api/v1/situation-pictures/{id}/problems/order', {
      params: {
        header: { ...csrfHeader(), 'If-Match': `"${revision}"` },
        path: { id: pictureId },
      },
      body: { problemIds },
    }),
  );

export const lookAtFigure = (id: string, body: FreezeWish) =>
  answer(
    api.POST('/api/v1/problems/{id}/figure', {
      params: { header: csrfHeader(), path: { id } },
      body,
    }),
  );

export const freezeFigure = (id: string, body: FreezeWish) =>
  answer(
    api.POST('/api/v1/problems/{id}/evidence/figures', {
      params: { header: csrfHeader(), path: { id } },
      body,
    }),
  );

export const tellEvidence = (id: string, body: WordsWish) =>
  answer(
    api.POST('/api/v1/problems/{id}/evidence/words', {
      params: { header: csrfHeader(), path: { id } },
      body,
    }),
  );

export const evidenceToday = (id: string, evidenceId: string) =>
  answer(
    api.GET('/api/v1/problems/{id}/evidence/{evidenceId}', {
      params: { path: { id, evidenceId } },
    }),
  );
