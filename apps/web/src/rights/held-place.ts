import { heldTextKinds, periodText, type HeldTextKind, type Language } from '#domain';
import type { HeldPlace, TextHit } from './rights-queries.js';

const MONTH_CHARACTERS = 7;

/** Periods are told by month keys, places by civil dates. */
const monthOf = (date: string) => date.slice(0, MONTH_CHARACTERS);

type Where = Pick<HeldPlace, 'area' | 'from' | 'to' | 'number' | 'part'>;

/** What a text is and where it stands: "Avsnitt i lägesbild: Brott, Skärholmen 2025". */
export function placeName(kind: HeldTextKind, where: Where | null, language: Language): string {
  const name = heldTextKinds[kind][language];
  if (where === null) return name;
  const { area, from, to, number, part } = where;
  const called = number === null ? name : `${name} ${number}`;
  const period =
    from === null || to === null
      ? from
      : periodText({ from: monthOf(from), to: monthOf(to) }, language);
  const view = [area, period].filter((each) => each !== null).join(' ');
  const place = [part?.[language], view].filter((each) => each !== undefined && each !== '');
  return place.length === 0 ? called : `${called}: ${place.join(', ')}`;
}

/** The same for all that was found, by id: those of one name are told apart by a number. */
export function hitNames(
  hits: readonly TextHit[],
  language: Language,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    hits.map(({ id, kind, place }) => {
      const name = placeName(kind, place, language);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [id, times === 1 ? name : `${name} (${times})`];
    }),
  );
}
