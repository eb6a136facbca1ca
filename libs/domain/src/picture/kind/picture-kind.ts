import { addMonths } from '../../time/civil-date.js';
import type { Bilingual } from '../../errors/language.js';

/** What an authority writes, reviews and decides on: lag (2023:196) 4, 5 and 6 §§, each with its own decision. */
export const pictureKinds = ['picture', 'plan', 'follow_up'] as const;
export type PictureKind = (typeof pictureKinds)[number];

export const pictureKindWords: Readonly<Record<PictureKind, Bilingual>> = {
  picture: { sv: 'Lägesbild', en: 'Situation picture' },
  plan: { sv: 'Åtgärdsplan', en: 'Action plan' },
  follow_up: { sv: 'Uppföljning av åtgärdsplan', en: 'Follow-up of the action plan' },
};

/** Of which kind the decided version is that one of this kind rests on; null where it rests on none. */
export const restsOnKind: Readonly<Record<PictureKind, PictureKind | null>> = {
  ...{ picture: null, plan: 'picture', follow_up: 'plan' },
};

/** Lag (2023:196) 6 §: the picture is updated, and the plan followed up, at least every second year. */
export const DUE_MONTHS = 24;

/** The last day for the next decision of the same kind. @param decidedOn civil date. */
export function nextDueOn(decidedOn: string): string {
  return addMonths(decidedOn, DUE_MONTHS);
}
