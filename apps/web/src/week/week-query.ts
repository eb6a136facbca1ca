import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Week = Schemas['WeekDto'];
export type WeekFigure = Schemas['WeekFigureDto'];

const FRESH_MILLISECONDS = 10_000;

/** @param area `<level>:<code>`. @param week any day of the week; '' for the last one that is over. */
export const weekQuery = (area: string, week: string) =>
  queryOptions({
    queryKey: [...TALLIES_KEY, 'week', area, week],
    queryFn: () => {
      const query = { area, ...(week && { week }) };
      return answer(api.GET('/api/v1/situation-pictures/week', { params: { query } }));
    },
    staleTime: FRESH_MILLISECONDS,
  });

/** The address of this page for an area and a week. */
export function weekAddress(area: string, week: string): string {
  const parts = [...(area ? [`area=${area}`] : []), ...(week ? [`week=${week}`] : [])];
  return parts.length === 0 ? '/week' : `/week?${parts.join('&')}`;
}
