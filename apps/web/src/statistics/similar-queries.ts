import { queryOptions } from '@tanstack/react-query';
import { fileBody } from '../administration/file-body.js';
import { answer, api, csrfHeader } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Similar = Schemas['SimilarDto'];
export type SimilarPoint = Schemas['SimilarPointDto'];
export type SimilarComparison = Schemas['SimilarComparisonDto'];
export type GroupsOutcome = Schemas['GroupsImportResultDto'];

const FRESH_MILLISECONDS = 10_000;

/** What is compared; an empty text lets the server choose. */
export interface SimilarChoice {
  /** `<level>:<code>`. */
  readonly area: string;
  readonly theme: string;
  readonly series: string;
  readonly year: string;
}

export const similarQuery = ({ area, theme, series, year }: SimilarChoice) =>
  queryOptions({
    queryKey: [...TALLIES_KEY, 'similar', area, theme, series, year],
    queryFn: () => {
      const said = Object.entries({ theme, series, year }).filter(([, text]) => text !== '');
      const query = { area, ...Object.fromEntries(said) } as never;
      return answer(api.GET('/api/v1/statistics/similar', { params: { query } }));
    },
    staleTime: FRESH_MILLISECONDS,
  });

/** What is said beside a file of groups. */
export interface GroupsSaid {
  readonly source: string;
  readonly validFrom: string;
}

/** @param isTrial reads and checks everything and writes nothing. */
export function takeGroups(file: File, said: GroupsSaid, isTrial: boolean): Promise<GroupsOutcome> {
  const query = { ...said, name: file.name, dryRun: isTrial ? 'true' : 'false' } as const;
  const params = { header: csrfHeader(), query };
  const sent = fileBody(file);
  return answer(api.POST('/api/v1/statistics/municipality-groups', { params, ...sent }));
}
