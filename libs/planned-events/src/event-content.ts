import { eventFaults, Fault, readLocalMinute, type FieldFault } from '#domain';
import type { AreaIndex } from '#geography';
import type { EventContent } from './planned-event.js';
import type { PlannedEventWishDto } from './planned-event.dto.js';

/**
 * What a wish says, whole and looked through. Throws `Fault` FIELDS_INVALID with every field that is wrong; an area that
 * is none, or is meant twice over, among them.
 */
export function eventContent(wish: PlannedEventWishDto, index: AreaIndex): EventContent {
  const text = (value: string | undefined): string | null => value?.trim() || null;
  const draft = {
    title: wish.title.trim(),
    from: readLocalMinute(wish.from) ?? wish.from,
    to: readLocalMinute(wish.to, true) ?? wish.to,
    ...{ place: text(wish.place), organiser: text(wish.organiser), source: text(wish.source) },
    ...{ link: text(wish.link), note: text(wish.note) },
  };
  const faults: FieldFault[] = eventFaults(draft);
  if (draft.title === '') faults.unshift({ path: 'title', code: 'FIELD_REQUIRED' });
  const areaKey = areaKeyOf(wish.area, index);
  if (typeof areaKey !== 'number') faults.push({ path: 'area', ...areaKey });
  if (faults.length > 0 || typeof areaKey !== 'number') {
    throw new Fault('FIELDS_INVALID', {}, { fields: faults });
  }
  return { ...draft, areaKey, kind: wish.kind, expectedPeople: wish.expectedPeople ?? null };
}

/** The key of an area by code or name, or why there is none. */
export function areaKeyOf(area: string, index: AreaIndex): number | Omit<FieldFault, 'path'> {
  try {
    return index.resolve(area).areaKey;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, values } = error;
    if (code !== 'AREA_UNKNOWN' && code !== 'AREA_CODE_AMBIGUOUS') throw error;
    return { code, values };
  }
}
