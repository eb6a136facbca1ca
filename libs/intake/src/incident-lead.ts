import { categoriesWithin, tiers as everyTier, type Grant } from '#domain';
import type { SqlParameters } from '#database';
import type { IncidentFilterDto } from './incident-filter.dto.js';

/**
 * What the indexes that lead lists can tell of the words of an `incident_revision r`: of a category its hash, of the
 * other words the first letter, four bytes and one. Compared in the index, where a row that does not pass costs a
 * fortieth of a microsecond. Whatever passes has still to be asked for the words themselves.
 */
export function leadSql(
  filter: IncidentFilterDto,
  { tiers, states }: Grant,
  parameters: SqlParameters,
): string[] {
  const codes = categoriesWithin(filter.category, filter.focusArea);
  // Nearly all are recorded: that condition would only be in the way.
  const isRare = states.length === 1 && !states.includes('recorded');
  return [
    ...(codes === undefined ? [] : [hashAmong('r.category', [...codes], parameters)]),
    ...(tiers.length === everyTier.length ? [] : [letterAmong('r.tier', tiers, parameters)]),
    ...(filter.kind === undefined ? [] : [letterAmong('r.kind', filter.kind, parameters)]),
    ...(filter.source === undefined ? [] : [letterAmong('r.source', filter.source, parameters)]),
    ...(isRare ? [letterAmong('r.status', states, parameters)] : []),
  ];
}

/** A value each, so that the planner knows how many rows have it before it plans. */
function hashAmong(column: string, words: readonly string[], parameters: SqlParameters): string {
  const hashes = words.map((word) => `hashtext(${parameters.add(word)}::text)`);
  return hashes.length === 1
    ? `hashtext(${column}) = ${hashes.join('')}`
    : `hashtext(${column}) = ANY (ARRAY[${hashes.join(', ')}]::int[])`;
}

function letterAmong(column: string, words: readonly string[], parameters: SqlParameters): string {
  const [only] = words;
  return words.length === 1 && only !== undefined
    ? `${column}::"char" = ${parameters.add(only)}::text::"char"`
    : `${column}::"char" = ANY (${parameters.add([...words])}::text[]::"char"[])`;
}
