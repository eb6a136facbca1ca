import { isMonthKey, yearOf, yearPeriod, type Period } from '#domain';

/** What narrows a picture or a map; an empty list narrows nothing. */
export interface ViewFilters {
  readonly focusArea: readonly string[];
  readonly category: readonly string[];
  readonly kind: readonly string[];
  readonly severity: readonly string[];
  readonly source: readonly string[];
}

/** The view that an address names: the same words on the picture and on the map. */
export interface ViewChoice {
  /** '<level>:<code>', or null when the address names none. */
  readonly area: string | null;
  /** Null for the newest year with data. */
  readonly period: Period | null;
  /** Shows what was asked for, however few incidents it holds. */
  readonly exact: boolean;
  readonly filters: ViewFilters;
  /** What the map is coloured by, and how fine; the picture carries them along. */
  readonly measure: 'rate' | 'change';
  readonly level: string | null;
  /** What before and after are held against; other pages carry none. */
  readonly against?: Against;
}

/** Addresses of areas that a measure is held against; what nobody has chosen is absent. */
export interface Against {
  readonly control?: string;
  readonly displaced?: string;
  readonly displacedControl?: string;
}

export const againstNames = ['control', 'displaced', 'displacedControl'] as const;
export const filterNames = ['focusArea', 'category', 'kind', 'severity', 'source'] as const;
export const noFilters: ViewFilters = {
  focusArea: [],
  category: [],
  kind: [],
  severity: [],
  source: [],
};
const LEVELS = ['municipality', 'district', 'sub_area'];
const FIRST_DAY = /^(\d{4}-\d{2})-01$/;

export function readView(address: URL): ViewChoice {
  const { searchParams: asked } = address;
  const listOf = (name: string) =>
    asked.getAll(name).flatMap((text) => text.split(',').filter(Boolean));
  const level = asked.get('level');
  return {
    area: asked.get('area'),
    period: periodOf(asked),
    exact: asked.get('exact') === 'true',
    filters: {
      focusArea: listOf('focusArea'),
      category: listOf('category'),
      kind: listOf('kind'),
      severity: listOf('severity'),
      source: listOf('source'),
    },
    measure: asked.get('measure') === 'change' ? 'change' : 'rate',
    level: level !== null && LEVELS.includes(level) ? level : null,
    ...againstOf(asked),
  };
}

function againstOf(asked: URLSearchParams): Pick<ViewChoice, 'against'> {
  const named = againstNames.flatMap((name) => {
    const area = asked.get(name);
    return area ? [[name, area] as const] : [];
  });
  return named.length === 0 ? {} : { against: Object.fromEntries(named) };
}

/** As the API has it: `from` inclusive, `to` exclusive, first days of months; a calendar year is `year`. */
function periodOf(asked: URLSearchParams): Period | null {
  const year = asked.get('year') ?? '';
  if (/^\d{4}$/.test(year)) return yearPeriod(Number(year));
  const [from = '', to = ''] = ['from', 'to'].map(
    (name) => FIRST_DAY.exec(asked.get(name) ?? '')?.[1] ?? '',
  );
  return isMonthKey(from) && isMonthKey(to) && from < to ? { from, to } : null;
}

export type ViewPath = '/picture' | '/map' | '/figures' | '/before-after';

/** The address that shows this view again. */
export function viewAddress(path: ViewPath, view: ViewChoice): string {
  const parts: [string, string][] = [];
  if (view.area !== null) parts.push(['area', view.area]);
  if (view.period !== null) {
    const year = yearOf(view.period);
    if (year !== null) parts.push(['year', String(year)]);
    else parts.push(['from', `${view.period.from}-01`], ['to', `${view.period.to}-01`]);
  }
  for (const name of filterNames) {
    if (view.filters[name].length > 0) parts.push([name, view.filters[name].join(',')]);
  }
  if (view.exact) parts.push(['exact', 'true']);
  if (view.measure !== 'rate') parts.push(['measure', view.measure]);
  if (view.level !== null) parts.push(['level', view.level]);
  if (path === '/before-after') {
    for (const name of againstNames) {
      const area = view.against?.[name];
      if (area !== undefined) parts.push([name, area]);
    }
  }
  const query = parts
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`,
    )
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}
