import type { MeasureStatus, Occasion } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type MeasureLine = Schemas['MeasureLineDto'];
export type MeasureData = Schemas['MeasureDto'];
export type MeasureContent = Schemas['MeasureContentDto'];
export type Measures = Schemas['MeasureListDto'];
export type MeasureChoices = Schemas['MeasureChoicesDto'];
export type GoalData = Schemas['GoalDto'];
export type GoalContent = Schemas['GoalContentDto'];
export type FollowUpData = Schemas['FollowUpDto'];
export type FollowUpContent = Schemas['FollowUpContentDto'];
export type KeptEffectData = Schemas['KeptEffectDto'];
export type ActionData = Schemas['ActionDto'];
export type Actions = Schemas['ActionsDto'];

export const MEASURES_KEY = ['measures'] as const;
export const ACTIONS_KEY = ['actions'] as const;

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 } as const;

export interface MeasureFilterChoice {
  readonly area?: string;
  readonly focusArea?: string;
  readonly owner?: string;
  readonly late?: boolean;
  readonly problem?: string;
}

export const measuresQuery = (filter: MeasureFilterChoice) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'list', filter],
    queryFn: () =>
      answer(api.GET('/api/v1/measures', { params: { query: filter as Record<string, never> } })),
  });

export const measureQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'one', id],
    queryFn: () => readMeasure(id),
  });

export const readMeasure = (id: string) =>
  answer(api.GET('/api/v1/measures/{id}', { params: { path: { id } } }));

export const choicesQuery = (organisation: string) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'choices', organisation],
    queryFn: () =>
      answer(api.GET('/api/v1/measures/choices', { params: { query: { organisation } } })),
  });

export const measureHistoryQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'history', id, revision],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/measures/{id}/history', { params: { path: { id } } }))).items,
  });

export type MeasureRevisionData = Schemas['MeasureRevisionDto'];
export type GoalRevisionData = Schemas['GoalRevisionDto'];
export type FollowUpRevisionData = Schemas['FollowUpRevisionDto'];

export const goalHistoryQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'goal-history', id, revision],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/goals/{id}/history', { params: { path: { id } } }))).items,
  });

export const followUpHistoryQuery = (
  id: string,
  { year, occasion, revision }: Pick<FollowUpData, 'year' | 'occasion' | 'revision'>,
) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'follow-up-history', id, year, occasion, revision],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/measures/{id}/follow-ups/{year}/{occasion}/history', {
            params: { path: { id, year: String(year), occasion } },
          }),
        )
      ).items,
  });

export const effectQuery = (id: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'effect', id, revision],
    queryFn: () => answer(api.GET('/api/v1/measures/{id}/effect', { params: { path: { id } } })),
    retry: false,
  });

export const goalsQuery = (problem: string) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'goals', problem],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/goals', { params: { query: { problem } } }))).items,
  });

export const pictureMeasuresQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...MEASURES_KEY, 'picture', id],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/measures', { params: { path: { id } } })),
  });

export const pictureActionsQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...ACTIONS_KEY, 'picture', id],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/{id}/actions', { params: { path: { id } } })),
  });

export const actionsQuery = queryOptions({
  ...asked,
  queryKey: [...ACTIONS_KEY, 'list'],
  queryFn: () => answer(api.GET('/api/v1/actions')),
});

export const beginMeasure = (body: Schemas['BeginMeasureDto']) =>
  answer(api.POST('/api/v1/measures', { params: { header: csrfHeader() }, body }));

const onRevision = (revision: number) => ({ ...csrfHeader(), 'If-Match': `"${revision}"` });

export const writeMeasure = (
  id: string,
  revision: number,
  { value: measure, aside }: { readonly value: MeasureContent; readonly aside: MeasureContent[] },
  reason?: string,
) =>
  answer(
    api.PUT('/api/v1/measures/{id}', {
      params: { header: onRevision(revision), path: { id } },
      body: { measure, aside, ...(reason !== undefined && { reason }) },
    }),
  );

export const moveMeasure = (id: string, revision: number, to: MeasureStatus, reason?: string) =>
  answer(
    api.POST('/api/v1/measures/{id}/transitions', {
      params: { header: onRevision(revision), path: { id } },
      body: { to, ...(reason !== undefined && { reason }) },
    }),
  );

export const tellFollowUp = (
  id: string,
  { year, occasion, revision }: { year: number; occasion: Occasion; revision: number },
  body: FollowUpContent,
) =>
  answer(
    api.PUT('/api/v1/measures/{id}/follow-ups/{year}/{occasion}', {
      params: { header: onRevision(revision), path: { id, year: String(year), occasion } },
      body,
    }),
  );

export const keepEffect = (id: string, conclusion: string, seen: string) =>
  answer(
    api.POST('/api/v1/measures/{id}/effects', {
      params: { header: csrfHeader(), path: { id } },
      body: { conclusion, seen },
    }),
  );

export const setGoal = (id: string, problemId: string, goal: GoalContent) =>
  answer(
    api.POST('/api/v1/goals', { params: { header: csrfHeader() }, body: { id, problemId, goal } }),
  );

export const changeGoal = (
  id: string,
  revision: number,
  { value: goal, aside }: { readonly value: GoalContent; readonly aside: GoalContent[] },
  reason: string,
) =>
  answer(
    api.PUT('/api/v1/goals/{id}', {
      params: { header: onRevision(revision), path: { id } },
      body: { goal, aside, reason },
    }),
  );

/** As it stands now. */
export const readGoal = async ({ id, problemId }: GoalData): Promise<GoalData> => {
  const { items } = await answer(
    api.GET('/api/v1/goals', { params: { query: { problem: problemId } } }),
  );
  return items.find((goal) => goal.id === id)!;
};

export const addAction = (body: Schemas['BeginActionDto']) =>
  answer(api.POST('/api/v1/actions', { params: { header: csrfHeader() }, body }));

export const tickAction = (id: string, done: boolean) =>
  answer(
    api.PUT('/api/v1/actions/{id}/done', {
      params: { header: csrfHeader(), path: { id } },
      body: { done },
    }),
  );

export const promoteAction = (id: string) =>
  answer(
    api.POST('/api/v1/actions/{id}/measure', { params: { header: csrfHeader(), path: { id } } }),
  );
