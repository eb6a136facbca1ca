import type { Bilingual } from './language.js';

/** What can be wrong with a planned event, or with a row of a file of them. */
export const plannedEventErrorTexts = {
  EVENT_TIME_WRONG: {
    sv: 'Skriv tiden som 2026-12-05 10:00, eller bara dagen.',
    en: 'Write the time as 2026-12-05 10:00, or the day alone.',
  },
  EVENT_TIMES_REVERSED: {
    sv: 'Slutet måste vara efter början.',
    en: 'The end must be after the beginning.',
  },
  EVENT_TOO_LONG: {
    sv: 'Evenemanget får pågå högst {max} dagar. Dela det i flera.',
    en: 'The event may last {max} days at most. Divide it.',
  },
  EVENT_KIND_UNKNOWN: {
    sv: 'Välj något av slagen {choicesSv}.',
    en: 'Choose one of the kinds {choicesEn}.',
  },
  EVENT_LINK_REFUSED: {
    sv: 'Skriv en hel adress som börjar med https://.',
    en: 'Write a whole address that begins with https://.',
  },
  EVENT_POINTS_OUT: {
    sv: 'Texten pekar ut en person. Ta bort nummer, e-post och telefon.',
    en: 'The text points out a person. Take away numbers, e-mail and telephone.',
  },
  EVENT_ORGANISER_IS_PERSON: {
    sv: 'Skriv en förening, ett företag eller en myndighet, inte en person.',
    en: 'Write an association, a company or an authority, not a person.',
  },
  EVENT_ORGANISATION_UNCLEAR: {
    sv: 'Säg vilken organisation som planerar. Du samordnar flera.',
    en: 'Say which organisation plans it. You coordinate several.',
  },
  EVENT_NOTHING_TO_UNDO: {
    sv: 'Det finns ingen ändring att ångra.',
    en: 'There is no change to undo.',
  },
  EVENT_STANDS_SO: {
    sv: 'Evenemanget är redan inställt, eller redan planerat.',
    en: 'The event is cancelled already, or planned already.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
