import { heldTextKinds, periodText, type HeldTextKind, type Language } from '#domain';
import type { HeldPlace } from './rights-queries.js';

type Where = Pick<HeldPlace, 'area' | 'from' | 'to' | 'number' | 'part'>;

/** What a text is and where it stands: "Avsnitt i lägesbild: Brott, Skärholmen 2025". */
export function placeName(kind: HeldTextKind, where: Where | null, language: Language): string {
  const name = heldTextKinds[kind][language];
  if (where === null) return name;
  const { area, from, to, number, part } = where;
  const called = number === null ? name : `${name} ${number}`;
  const period = from === null || to === null ? from : periodText({ from, to }, language);
  const view = [area, period].filter((each) => each !== null).join(' ');
  const place = [part?.[language], view].filter((each) => each !== undefined && each !== '');
  return place.length === 0 ? called : `${called}: ${place.join(', ')}`;
}
