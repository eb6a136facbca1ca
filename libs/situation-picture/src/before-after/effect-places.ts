import {
  BEFORE_AFTER_MONTHS_MAX,
  effectAreas,
  Fault,
  lengthOf,
  type EffectArea,
  type FieldFault,
  type Period,
} from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import type { BeforeAfterQueryDto } from './before-after.dto.js';

/** One of the areas asked for, with the keys of all that lies in it. */
export interface EffectPlace {
  readonly of: EffectArea;
  readonly record: AreaRecord;
  readonly keys: ReadonlySet<number>;
}

const MONTH_LETTERS = 'YYYY-MM'.length;
/** The field of the query that names an area. */
const fieldOf = (of: EffectArea) => (of === 'treated' ? 'area' : of);

/** The areas asked for, where something was done first. Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
export function areasAsked(index: AreaIndex, query: BeforeAfterQueryDto): EffectPlace[] {
  return effectAreas.flatMap((of) => {
    const reference = query[fieldOf(of)];
    if (reference === undefined) return [];
    const record = index.resolve(reference);
    return [{ of, record, keys: new Set(index.descendantKeys([record.areaKey])) }];
  });
}

/**
 * The months after.
 * Throws `Fault`: FIELDS_INVALID when they are none or more than two years, when areas overlap, so that an incident
 * would be on both sides, and when something is to be held against an area that is not asked for.
 */
export function checkEffect(query: BeforeAfterQueryDto, places: readonly EffectPlace[]): Period {
  const period = { from: query.from.slice(0, MONTH_LETTERS), to: query.to.slice(0, MONTH_LETTERS) };
  const faults: FieldFault[] = places.flatMap(({ of, keys }, at) => {
    const overlaps = places
      .slice(0, at)
      .some((other) => [...keys].some((key) => other.keys.has(key)));
    return overlaps ? [{ path: fieldOf(of), code: 'EFFECT_AREAS_OVERLAP' } as const] : [];
  });
  if (query.displacedControl !== undefined && query.displaced === undefined) {
    faults.push({ path: 'displaced', code: 'FIELD_REQUIRED' });
  }
  if (period.from >= period.to || lengthOf(period) > BEFORE_AFTER_MONTHS_MAX) {
    faults.push({ path: 'to', code: 'PERIOD_INVALID' });
  }
  if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
  return period;
}
