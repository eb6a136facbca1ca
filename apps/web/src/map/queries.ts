import type { MapClass, Period, RateStanding, RecordingBreak } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Area } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { ViewFilters } from '../navigation/view-address.js';
import { daysOf, filterQuery } from '../picture/queries.js';
import type { MapView } from './map-shapes.js';

const FRESH_MILLISECONDS = 10_000;
const BBOX_DECIMALS = 5;

export interface MapRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** An area's figures, as the map, the list and the table show them. */
export interface MapFigures {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly rateCount: number;
  readonly now: number;
  readonly before: number;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly rate: MapRate | null;
  readonly standing: RateStanding | null;
  readonly class: MapClass;
}

export interface Choropleth {
  readonly features: readonly { readonly id: string; readonly properties: MapFigures }[];
  readonly asOfPosition: number;
  readonly tiers: readonly string[];
  readonly measure: 'rate' | 'change';
  readonly period: Period;
  readonly compared: Period | null;
  readonly breaks: readonly number[];
  readonly breaksFrom: Period;
  readonly recordingBreaks: readonly RecordingBreak[];
  readonly overall: {
    readonly count: number;
    readonly rateCount: number;
    readonly now: number;
    readonly before: number;
    readonly unplaced: number;
    readonly population: number | null;
    readonly rate: MapRate | null;
  };
}

interface AskedMap {
  readonly level: Area['level'];
  readonly area: string;
  readonly measure: 'rate' | 'change';
  readonly period: Period;
  readonly filters: ViewFilters;
}

/** The figures alone: the outlines are asked for once, by `outlinesQuery`. */
export function choroplethQuery({ level, area, measure, period, filters }: AskedMap) {
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'choropleth', level, area, measure, period, filters],
    queryFn: async () => {
      const scope = { level, area, measure, geometry: false };
      const query = { ...scope, ...daysOf(period), ...filterQuery(filters) };
      const given = await answer(
        api.GET('/api/v1/choropleth.geojson', { params: { query: query as never } }),
      );
      return given as unknown as Choropleth;
    },
    staleTime: FRESH_MILLISECONDS,
  });
}

/** Points of the part of the map in sight, put together by zoom. */
export function clustersQuery(view: MapView, period: Period, filters: ViewFilters) {
  const bbox = view.bbox.map((degrees) => degrees.toFixed(BBOX_DECIMALS)).join(',');
  return queryOptions({
    queryKey: [...TALLIES_KEY, 'clusters', bbox, view.zoom, period, filters],
    queryFn: () => {
      const query = { bbox, zoom: view.zoom, ...daysOf(period), ...filterQuery(filters) };
      return answer(api.GET('/api/v1/clusters.geojson', { params: { query: query as never } }));
    },
    staleTime: FRESH_MILLISECONDS,
  });
}
