import { addMonths } from '../../time/civil-date.js';
import type { Bilingual } from '../../errors/language.js';

/**
 * What is written, reviewed and decided on, each with its own decision: lag (2023:196) 4, 5 and 6 §§ of an authority, and
 * the municipality's own, which puts together what all have answered in a collection.
 */
export const pictureKinds = ['picture', 'plan', 'follow_up', 'city'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Those that an authority begins by itself; the municipality's is begun from a collection that is closed. */
export const begunKinds = pictureKinds.filter((kind) => kind !== 'city');

export const pictureKindWords: Readonly<Record<PictureKind, Bilingual>> = {
  picture: { sv: 'Lägesbild', en: 'Situation picture' },
  plan: { sv: 'Åtgärdsplan', en: 'Action plan' },
  follow_up: { sv: 'Uppföljning av åtgärdsplan', en: 'Follow-up of the action plan' },
  city: { sv: 'Samlad risk- och lägesbild', en: 'The municipality’s picture' },
};

/** Of which kind the decided version is that one of this kind rests on; null where it rests on none. */
export const restsOnKind: Readonly<Record<PictureKind, PictureKind | null>> = {
  ...{ picture: null, plan: 'picture', follow_up: 'plan', city: null },
};

/** Lag (2023:196) 6 §: the picture is updated, and the plan followed up, at least every second year. */
export const DUE_MONTHS = 24;

/** The last day for the next decision of the same kind. @param decidedOn civil date. */
export function nextDueOn(decidedOn: string): string {
  return addMonths(decidedOn, DUE_MONTHS);
}

/**
 * What the municipality's own picture is called: a municipality that calls itself a city (stad) says so.
 * @param municipality its name, as 'Stockholms stad' or 'Lillstads kommun'.
 */
export function cityPictureTitle(municipality: string): Bilingual {
  return / stad$/i.test(municipality.trim())
    ? { sv: 'Stadens samlade risk- och lägesbild', en: 'The city’s risk and situation picture' }
    : { sv: 'Kommunens samlade risk- och lägesbild', en: 'The municipality’s risk and situation picture' }; // prettier-ignore
}
