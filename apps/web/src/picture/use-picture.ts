import { yearPeriod, type LivePicture, type Period, type Subject } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Area, Category, Instance } from '../api/client.js';
import {
  areasQuery,
  categoriesQuery,
  focusAreasQuery,
  instanceQuery,
  TALLIES_KEY,
} from '../api/queries.js';
import { formatDate, type Language } from '../format/numbers.js';
import type { ViewChoice } from '../navigation/view-address.js';
import { addressOf, areasByAddress, firstArea } from './area-list.js';
import { filterWords } from './filter-words.js';
import { guardedFocusAreas, type GuardedFocusAreas } from './hidden-focus-areas.js';
import { namesByCode, type NamesByCode } from './names.js';
import { livePictureQuery, type AnsweredPicture } from './queries.js';

/** Everything that the page shows of an area and a period. */
export interface PictureData {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly picture: LivePicture;
  readonly answered: AnsweredPicture;
  readonly names: NamesByCode;
  readonly instance: Instance;
  /** Focus areas that this reader gets no figure of, or only the open part. */
  readonly guarded: GuardedFocusAreas;
  /** What the sentences are about, in a language. */
  readonly subject: (language: Language) => Subject;
  readonly choice: ViewChoice;
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
  /** The period asked for, which may not be the one shown. */
  readonly period: Period;
  readonly extent: { readonly oldest: string; readonly newest: string } | null;
  readonly names: NamesByCode;
  readonly categories: readonly Category[];
  readonly state: PictureState;
  readonly refresh: () => void;
}

/** Gathers the answers that a picture is made of. */
export function usePicture(choice: ViewChoice): PictureChoices {
  const queries = useQueryClient();
  const list = useQuery(areasQuery);
  const focusAreas = useQuery(focusAreasQuery);
  const categories = useQuery(categoriesQuery);
  const instance = useQuery(instanceQuery);
  const names = useNames();
  const areas = useMemo(() => list.data ?? [], [list.data]);
  const byAddress = useMemo(() => areasByAddress(areas), [areas]);
  const area = choice.area ? (byAddress.get(choice.area) ?? null) : firstArea(areas);
  const newest = useNewestYear(choice, area);
  const period = choice.period ?? newest.period;
  const view = { ...choice, area: area ? addressOf(area) : '', period };
  const live = useQuery({ ...livePictureQuery(view), enabled: area !== null && newest.isKnown });
  const all = [list, focusAreas, categories, instance, live];
  const failed = all.find((query) => query.isError);
  const refresh = (): void => {
    for (const query of all.filter(({ isError }) => isError)) void query.refetch();
    void queries.invalidateQueries({ queryKey: TALLIES_KEY });
  };
  const shown = live.data && byAddress.get(live.data.area);
  const stateOf = (): PictureState => {
    if (failed) return { kind: 'failed', problem: failed.error, retry: refresh };
    if (list.data?.length === 0) return { kind: 'noAreas' };
    if (list.data && !area) return { kind: 'unknownArea' };
    if (live.data && live.data.newest === null) return { kind: 'noData' };
    if (!live.data || !shown || !instance.data || !categories.data) return { kind: 'loading' };
    const answered = live.data;
    const subject = (language: Language): Subject => ({
      area: shown.name,
      what: filterWords(choice.filters, names, language),
    });
    const guarded = guardedFocusAreas(categories.data.items, answered.tiers, answered.focusAreas);
    const what = {
      area: shown,
      areas,
      picture: answered,
      answered,
      names,
      subject,
      choice,
      guarded,
    };
    return {
      kind: 'ready',
      data: { ...what, instance: instance.data, fetchedAt: live.dataUpdatedAt },
    };
  };
  const [oldest, latest] = [live.data?.oldest, live.data?.newest];
  const extent = oldest && latest ? { oldest, newest: latest } : null;
  const lists = { areas, names, categories: categories.data?.items ?? NO_CATEGORIES };
  return { ...lists, area, period, extent, state: stateOf(), refresh };
}

/** The running year, or the last one with data when nothing has come since. */
function useNewestYear(
  choice: ViewChoice,
  area: Area | null,
): { readonly period: Period; readonly isKnown: boolean } {
  const running = yearPeriod(Number(formatDate(Date.now()).slice(0, 4)));
  const asked = { ...choice, area: area ? addressOf(area) : '', period: running };
  const isNeeded = choice.period === null;
  const first = useQuery({ ...livePictureQuery(asked), enabled: isNeeded && area !== null });
  const newest = first.data?.newest;
  const isOld = newest !== null && newest !== undefined && newest < running.from;
  const period = isOld ? yearPeriod(Number(newest.slice(0, 4))) : running;
  return { period, isKnown: !isNeeded || first.isSuccess || first.isError };
}

const NO_CATEGORIES: Category[] = [];

export function useNames(): NamesByCode {
  const focusAreas = useQuery(focusAreasQuery);
  const categories = useQuery(categoriesQuery);
  return useMemo(
    () => namesByCode(focusAreas.data?.items ?? [], categories.data?.items ?? NO_CATEGORIES),
    [focusAreas.data, categories.data],
  );
}
