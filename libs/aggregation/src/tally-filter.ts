import {
  categoriesWithin,
  category,
  Fault,
  may,
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

/** The tiers that this reader may see counts of, among those asked for. */
export function tiersFor(actor: Actor, asked: readonly Tier[] = tiers): Tier[] {
  const seesProtected = may(actor, 'tally.read-protected');
  return tiers.filter(
    (tier) => asked.includes(tier) && (seesProtected || tier === 'open' || tier === 'internal'),
  );
}

/** The filter as sets of values. Throws FIELDS_INVALID when a category is unknown. */
export function filterOf(query: TallyFilterDto, shown: readonly Tier[]): TallyFilter {
  const filter: Record<string, ReadonlySet<TallyValue>> = { tier: new Set(shown) };
  const categories = categoriesOf(query);
  if (categories !== undefined) filter['category'] = categories;
  if (query.kind) filter['kind'] = new Set(query.kind);
  if (query.source) filter['source'] = new Set(query.source);
  if (query.severity) filter['severity'] = new Set(query.severity.map(Number));
  if (query.organisation) filter['organisationId'] = new Set(query.organisation);
  return filter as TallyFilter;
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
