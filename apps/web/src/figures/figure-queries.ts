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

/** What places are asked of. */
export interface PlacesQuery {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<TopPlacesFigure>;
  readonly staleTime: number;
}

/** Every look is audited, so it is asked for when somebody wants it, and not again by itself. */
const placesQuery = (
  queryKey: readonly unknown[],
  queryFn: () => Promise<TopPlacesFigure>,
): PlacesQuery => ({ queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY });

/** Of months, beside the same months before. */
export const topPlacesQuery = (view: FigureView): PlacesQuery =>
  placesQuery(keyOf('top-places', view), () =>
    answer(api.GET('/api/v1/figures/top-places', { params: { query: queryOf(view) } })),
  );

/** Of a week, beside the four before it. @param week any day of it. */
export const weekPlacesQuery = (area: string, week: string): PlacesQuery =>
  placesQuery([...TALLIES_KEY, 'week-places', area, week], () =>
    answer(api.GET('/api/v1/figures/top-places/week', { params: { query: { area, week } } })),
  );
