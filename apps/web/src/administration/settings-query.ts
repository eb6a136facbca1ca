import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ApiProblem, csrfHeader } from '../api/client.js';
import { categoriesQuery, instanceQuery } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type InstanceSettings = Schemas['InstanceSettingsDto'];
export type InstanceChange = Schemas['InstanceChangeDto'];
export type Part = InstanceSettings['firstRun']['done'][number];

/** The steps of the first run after the first administrator, in order; later the pages of the administration. */
export const PARTS: readonly Part[] = [
  'name',
  'areas',
  'population',
  'words',
  'organisation',
  'people',
  'categories',
  'emergency',
];

const CHANGED_MEANWHILE = 412;

export const settingsQuery = queryOptions({
  queryKey: ['instance-settings'],
  queryFn: () => answer(api.GET('/api/v1/instance/settings')),
});

/** Changes what the municipality has settled; what others have changed meanwhile is fetched, and told of. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: InstanceChange) => {
      const { version } = queries.getQueryData(settingsQuery.queryKey) ?? { version: 0 };
      const header = { ...csrfHeader(), 'If-Match': `"${version}"` };
      return answer(api.PATCH('/api/v1/instance', { params: { header }, body: change }));
    },
    onSuccess: async (settings) => {
      queries.setQueryData(settingsQuery.queryKey, settings);
      await Promise.all([
        queries.invalidateQueries({ queryKey: instanceQuery.queryKey }),
        queries.invalidateQueries({ queryKey: categoriesQuery.queryKey }),
      ]);
    },
    onError: async (problem) => {
      if (problem instanceof ApiProblem && problem.status === CHANGED_MEANWHILE) {
        await queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
      }
    },
  });
}

/** The mark of a step, beside what it changes. */
export function marked(
  { firstRun }: InstanceSettings,
  part: Part,
  outcome: 'done' | 'skipped',
): InstanceSettings['firstRun'] {
  const without = (list: readonly Part[]) => list.filter((each) => each !== part);
  const done = without(firstRun.done);
  const skipped = without(firstRun.skipped);
  return {
    ...firstRun,
    done: outcome === 'done' ? [...done, part] : done,
    skipped: outcome === 'skipped' ? [...skipped, part] : skipped,
  };
}
