import { TOP_PLACES_SUMMED } from '../../figure/top-places.js';
import { weekdayHour, type HourCount } from '../../figure/weekday-hour.js';
import type { FigureRecipe } from './figure-recipe.js';

/** What `weekdayHour@1` is made of. */
export interface HourInputs {
  readonly rows: readonly HourCount[];
  /** Incidents of categories that are not counted. */
  readonly excluded: number;
}

/** A public place by its name, and how much has happened there. */
export interface FrozenPlace {
  readonly placeId: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  /** Null when nothing is known of the months before. */
  readonly before: number | null;
}

/** What `topPlaces@1` is made of. */
export interface PlaceInputs {
  readonly total: number;
  readonly examined: number;
  readonly places: readonly FrozenPlace[];
}

/** A series of somebody else's statistics. */
export interface FrozenSeries {
  readonly source: string;
  readonly name: string;
  readonly unit: string;
  readonly areaName: string;
  readonly lines: readonly {
    readonly gender: string;
    readonly points: readonly {
      readonly year: number;
      readonly status: string;
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    }[];
  }[];
}

export interface BesideInputs {
  readonly theme: string;
  readonly series: readonly FrozenSeries[];
}

const nothing = { kind: 'none' as const };

/** `weekdayHour@1`: from the counts that were frozen with it. */
export const weekdayHourRecipe: FigureRecipe = {
  wants: () => nothing,
  make(_parameters, { inputs }) {
    const { rows, excluded } = inputs as unknown as HourInputs;
    return { ...weekdayHour(rows), excluded };
  },
};

/** `topPlaces@1`: from the places that were frozen with it. */
export const topPlacesRecipe: FigureRecipe = {
  wants: () => nothing,
  make(_parameters, { inputs }) {
    const { total, examined, places } = inputs as unknown as PlaceInputs;
    const summed = places.slice(0, TOP_PLACES_SUMMED);
    const summedCount = summed.reduce((all, { count }) => all + count, 0);
    const share = (count: number): number | null => (examined === 0 ? null : count / examined);
    return {
      ...{ total, examined, summed: summed.length, summedCount, summedShare: share(summedCount) },
      places: places.map((place) => ({ ...place, share: share(place.count) })),
    };
  },
};

/** `statisticsBeside@1`: the latest that each series says, of what was frozen with it. */
export const statisticsBesideRecipe: FigureRecipe = {
  wants: () => nothing,
  make(_parameters, { inputs }) {
    const { theme, series } = inputs as unknown as BesideInputs;
    return {
      theme,
      series: series.map(({ lines, ...one }) => ({
        ...one,
        latest: lines.flatMap(({ gender, points }) => {
          const told = points.filter(({ status }) => status === 'value').at(-1);
          return told === undefined ? [] : [{ gender, ...told }];
        }),
      })),
    };
  },
};
