import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';
import type { Against } from '../navigation/view-address.js';
import { daysOf, filterQuery, type AskedView } from '../picture/queries.js';

export type Effect = components['schemas']['BeforeAfterDto'];
export type EffectArea = Effect['areas'][number];
/** What is asked: where and when something was done, and what it is held against. */
export type EffectView = Pick<AskedView, 'area' | 'period' | 'filters'> & {
  readonly against: Against;
};

const FRESH_MILLISECONDS = 10_000;

export function effectQuery({ area, period, filters, against }: EffectView) {
  const query = { area, ...daysOf(period), ...filterQuery(filters), ...against } as never;
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'before-after', area, period, filters, against],
    queryFn: () =>
      answer(api.GET('/api/v1/situation-pictures/before-after', { params: { query } })),
    staleTime: FRESH_MILLISECONDS,
    retry: false,
  });
}
