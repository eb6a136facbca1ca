import { Fault } from '#domain';
import { MAX_ORGANISATION_PAGE, type OrganisationsQueryDto } from './organisation.dto.js';

const collator = new Intl.Collator('sv', { numeric: true });

/** One page of a list by name in Swedish order. Fault: FIELDS_INVALID for a cursor that was not made here. */
export function pageOf<Item extends { readonly id: string; readonly name: string }>(
  found: readonly Item[],
  { limit = MAX_ORGANISATION_PAGE, cursor }: OrganisationsQueryDto,
): { items: Item[]; nextCursor: string | null } {
  const sorted = [...found].sort(
    (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  const begin = cursor === undefined ? 0 : sorted.findIndex(({ id }) => id === cursor) + 1;
  if (cursor !== undefined && begin === 0) {
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'cursor', code: 'FIELD_INVALID' }] });
  }
  const items = sorted.slice(begin, begin + limit);
  const more = begin + items.length < sorted.length;
  return { items, nextCursor: more ? items.at(-1)!.id : null };
}
