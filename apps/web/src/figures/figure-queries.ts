import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { daysOf, filterQuery, type AskedView } from '../picture/queries.js';

type Schemas = components['schemas'];
export type WeekdayHourFigure = Schemas['WeekdayHourDto'];
export type FunnelFigure = Schemas['FunnelDto'];
export type TopPlacesFigure = Schemas['TopPlacesDto'];
/** What a figure is asked of. */
export type FigureView = Pick<AskedView, 'area' | 'period' | 'filters'>;

const FRESH_MILLISECONDS = 10_000;

const queryOf = ({ area, period, filters }: FigureView) =>
  ({ area, ...daysOf(period), ...filterQuery(filters) }) as never;

const keyOf = (figure: string, { area, period, filters }: FigureView) => [
  ...TALLIES_KEY,
  figure,
  area,
  period,
  filters,
];

export function weekdayHourQuery(view: FigureView) {
  return queryOptions({
    queryKey: keyOf('weekday-hour', view),
    queryFn: () =>
      answer(api.GET('/api/v1/figures/weekday-hour', { params: { query: queryOf(view) } })),
    staleTime: FRESH_MILLISECONDS,
  });
}

export function funnelQuery(view: FigureView) {
  return queryOptions({
    queryKey: keyOf('funnel', view),
    queryFn: () => answer(api.GET('/api/v1/figures/funnel', { params: { query: queryOf(view) } })),
    staleTime: FRESH_MILLISECONDS,
  });
}

/** Every look is audited, so it is asked for when somebody wants it, and not again by itself. */
export function topPlacesQuery(view: FigureView) {
  return queryOptions({
    queryKey: keyOf('top-places', view),
    queryFn: () =>
      answer(api.GET('/api/v1/figures/top-places', { params: { query: queryOf(view) } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
