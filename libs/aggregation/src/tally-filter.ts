import {
  categoriesWithin,
  category,
  Fault,
  isGuardedTier,
  reachOf,
  tiers,
  type Actor,
  type TallyFilter,
  type TallyValue,
  type Tier,
} from '#domain';
import type { AreaIndex } from '#geography';
import type { TallyFilterDto } from './tally.dto.js';

/** Every version of the area and of all that lies in it. Throws AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
export function keysWithin(index: AreaIndex, reference: string): readonly number[] {
  return [...index.descendantKeys([index.resolve(reference).areaKey])];
}

/** What of an answer's tiers a reader may see exact counts of: parts that have nothing in common, and add up. */
export interface SeenTallies {
  /** Tiers of which anything is counted. */
  readonly tiers: readonly Tier[];
  /** Whose protected and strict incidents are counted: nobody's, those of these organisations, or everybody's. */
  readonly guarded: 'none' | 'all' | readonly string[];
  readonly parts: readonly TallyFilter[];
}

/** Rights that let somebody have incidents counted. */
export type CountingRight = 'tally.read' | 'meeting.read';

/** The tiers, and the organisations within them, that this reader may see counts of, among those asked for. */
export function tiersFor(
  actor: Actor,
  asked: readonly Tier[] = tiers,
  by: CountingRight = 'tally.read',
): SeenTallies {
  const reach = reachOf(actor, by).filter(({ unitId }) => unitId === null);
  const parts: TallyFilter[] = [];
  const everywhere = tiers.filter(
    (tier) =>
      asked.includes(tier) &&
      reach.some((grant) => grant.organisationId === null && grant.tiers.includes(tier)),
  );
  if (everywhere.length > 0) parts.push({ tier: new Set(everywhere) });
  const organisations: string[] = [];
  for (const { organisationId, tiers: some } of reach) {
    const more = some.filter((tier) => asked.includes(tier) && !everywhere.includes(tier));
    if (organisationId === null || more.length === 0) continue;
    if (organisations.includes(organisationId)) continue;
    organisations.push(organisationId);
    parts.push({ tier: new Set(more), organisationId: new Set([organisationId]) });
  }
  const seen = new Set(parts.flatMap((part) => [...(part.tier ?? [])]));
  const all = everywhere.some(isGuardedTier);
  return {
    tiers: tiers.filter((tier) => seen.has(tier)),
    guarded: all ? 'all' : organisations.length === 0 ? 'none' : organisations,
    parts,
  };
}

/** The filter as sets of values, but for tiers. Throws FIELDS_INVALID when a category is unknown. */
export function filterOf(query: TallyFilterDto): TallyFilter {
  const filter: Record<string, ReadonlySet<TallyValue>> = {};
  const categories = categoriesOf(query);
  if (categories !== undefined) filter['category'] = categories;
  if (query.kind) filter['kind'] = new Set(query.kind);
  if (query.source) filter['source'] = new Set(query.source);
  if (query.severity) filter['severity'] = new Set(query.severity.map(Number));
  if (query.organisation) filter['organisationId'] = new Set(query.organisation);
  return filter as TallyFilter;
}

/** What passes both. */
export function narrowed(where: TallyFilter, more: TallyFilter): TallyFilter {
  const both: Record<string, ReadonlySet<unknown>> = { ...where };
  for (const [dimension, wanted] of Object.entries(more) as [string, ReadonlySet<unknown>][]) {
    const known = both[dimension];
    both[dimension] =
      known === undefined ? wanted : new Set([...wanted].filter((value) => known.has(value)));
  }
  return both as TallyFilter;
}

/** The codes that the category and focus area filters let through; undefined when neither is given. */
function categoriesOf({
  category: codes,
  focusArea,
}: TallyFilterDto): ReadonlySet<string> | undefined {
  const unknown = (codes ?? []).find((code) => category(code) === undefined);
  if (unknown !== undefined) {
    const values = { category: unknown };
    const fields = [{ path: 'category', code: 'CATEGORY_UNKNOWN', values }] as const;
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  return categoriesWithin(codes, focusArea);
}
