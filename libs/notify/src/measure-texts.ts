import type { MessageText } from './message-text.js';

const path = '/measures';

/** Of measures that end, have ended or are to be followed up. */
export const measureTexts = {
  'measure.ending': {
    title: { sv: 'En åtgärd slutar snart', en: 'A measure ends soon' },
    body: {
      sv: 'En åtgärd i {organisation} slutar {day}. Se om den blir klar i tid, eller skriv varför den behöver längre tid.',
      en: 'A measure of {organisation} ends on {day}. See whether it will be done in time, or write why it needs longer.',
    },
    path,
  },
  'measure.ended': {
    title: { sv: 'En åtgärd ska vara klar', en: 'A measure is to be done' },
    body: {
      sv: 'En åtgärd i {organisation} skulle sluta {day}. Markera den som klar, eller skriv varför den behöver längre tid.',
      en: 'A measure of {organisation} was to end on {day}. Mark it as done, or write why it needs longer.',
    },
    path,
  },
  'measure.follow-up': {
    title: { sv: 'Dags att följa upp en åtgärd', en: 'Time to follow up a measure' },
    body: {
      sv: 'En åtgärd i {organisation} ska följas upp för tiden till och med {day}. Skriv hur den har genomförts.',
      en: 'A measure of {organisation} is to be followed up for the time to {day}. Write how it was carried out.',
    },
    path,
  },
} as const satisfies Record<string, MessageText>;
