import { livePicture, type LivePicture } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Area, Category, Instance } from '../api/client.js';
import {
  areasQuery,
  categoriesQuery,
  focusAreasQuery,
  instanceQuery,
  monthsWithDataQuery,
  TALLIES_KEY,
  yearTalliesQuery,
} from '../api/queries.js';
import { formatDate } from '../format/numbers.js';
import type { PictureChoice } from '../navigation/picture-address.js';
import { addressOf, areasByAddress, firstArea, outermostOf } from './area-list.js';
import { guardedFocusAreas, type GuardedFocusAreas } from './hidden-focus-areas.js';
import { namesByCode, type NamesByCode } from './names.js';

const MONTH_KEY_LETTERS = 'YYYY-MM'.length;

/** Everything that the page shows of an area and a year. */
export interface PictureData {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly year: number;
  readonly picture: LivePicture;
  readonly names: NamesByCode;
  readonly instance: Instance;
  readonly position: number;
  /** Tiers that the figures hold; the others are left out for this reader. */
  readonly tiers: readonly string[];
  /** Focus areas that this reader gets no figure of, or only the open part. */
  readonly guarded: GuardedFocusAreas;
  /** When the browser got the figures, in milliseconds. */
  readonly fetchedAt: number;
}

export type PictureState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: unknown; readonly retry: () => void }
  | { readonly kind: 'noAreas' | 'unknownArea' | 'noData' }
  | { readonly kind: 'ready'; readonly data: PictureData };

export interface PictureChoices {
  readonly areas: readonly Area[];
  readonly area: Area | null;
  /** Years with data, newest first, and the chosen one even when it has none. */
  readonly years: readonly number[];
  readonly year: number | null;
  readonly state: PictureState;
  readonly refresh: () => void;
}

/** Gathers the answers that a picture is made of, and makes it. */
export function usePicture(choice: PictureChoice): PictureChoices {
  const currentMonth = formatDate(Date.now()).slice(0, MONTH_KEY_LETTERS);
  const currentYear = Number(currentMonth.slice(0, 4));
  const queries = useQueryClient();
  const list = useQuery(areasQuery);
  const focusAreas = useQuery(focusAreasQuery);
  const categories = useQuery(categoriesQuery);
  const instance = useQuery(instanceQuery);
  const areas = useMemo(() => list.data ?? [], [list.data]);
  const byAddress = useMemo(() => areasByAddress(areas), [areas]);
  const area = choice.area ? (byAddress.get(choice.area) ?? null) : firstArea(areas);
  const outermost = area ? addressOf(outermostOf(area, byAddress)) : '';
  const months = useQuery({
    ...monthsWithDataQuery(outermost, currentYear),
    enabled: area !== null,
  });
  const years = yearsOf(months.data ?? [], choice.year);
  const year = choice.year ?? years[0] ?? null;
  const tallies = useQuery({
    ...yearTalliesQuery(area ? addressOf(area) : '', year ?? 0),
    enabled: area !== null && year !== null,
  });
  const [oldest, newest] = [months.data?.at(0), months.data?.at(-1)];
  const picture = useMemo(
    () =>
      tallies.data && categories.data && focusAreas.data && year !== null && oldest && newest
        ? livePicture({
            rows: tallies.data.rows,
            categories: categories.data.items,
            focusAreas: focusAreas.data.items.map(({ code }) => code),
            year,
            extent: { oldest, newest },
            currentMonth,
          })
        : null,
    [tallies.data, categories.data, focusAreas.data, year, oldest, newest, currentMonth],
  );
  const names = useNames();
  const all = [list, focusAreas, categories, instance, months, tallies];
  const failed = all.find((query) => query.isError);
  const refresh = (): void => {
    for (const query of all.filter(({ isError }) => isError)) void query.refetch();
    void queries.invalidateQueries({ queryKey: TALLIES_KEY });
  };
  const stateOf = (): PictureState => {
    if (failed) return { kind: 'failed', problem: failed.error, retry: refresh };
    if (list.data?.length === 0) return { kind: 'noAreas' };
    if (list.data && !area) return { kind: 'unknownArea' };
    if (months.data?.length === 0) return { kind: 'noData' };
    const ready = area && year !== null && picture && tallies.data && instance.data;
    if (!ready) return { kind: 'loading' };
    const { position, tiers } = tallies.data;
    return {
      kind: 'ready',
      data: {
        area,
        areas,
        year,
        picture,
        names,
        instance: instance.data,
        position,
        tiers,
        guarded: guardedFocusAreas(categories.data?.items, tiers, picture.focusAreas),
        fetchedAt: tallies.dataUpdatedAt,
      },
    };
  };
  return { areas, area, years, year, state: stateOf(), refresh };
}

function yearsOf(months: readonly string[], chosen: number | null): number[] {
  const years = new Set(months.map((month) => Number(month.slice(0, 4))));
  if (chosen !== null) years.add(chosen);
  return [...years].sort((a, b) => b - a);
}

const NO_CATEGORIES: Category[] = [];

function useNames(): NamesByCode {
  const focusAreas = useQuery(focusAreasQuery);
  const categories = useQuery(categoriesQuery);
  return useMemo(
    () => namesByCode(focusAreas.data?.items ?? [], categories.data?.items ?? NO_CATEGORIES),
    [focusAreas.data, categories.data],
  );
}
