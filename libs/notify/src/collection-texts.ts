import type { MessageText } from './message-text.js';

const path = '/collections';

/** Of the city's yearly collection. */
export const collectionTexts = {
  'collection.opened': {
    title: {
      sv: 'Dags för årets risk- och lägesbild',
      en: 'Time for this year’s risk and situation picture',
    },
    body: {
      sv: '{organisation} ska svara på insamlingen för {year}. Svara senast {day}.',
      en: '{organisation} is asked to answer the collection of {year}. Answer no later than {day}.',
    },
    path,
  },
  'collection.soon': {
    title: { sv: 'Snart är svaret väntat', en: 'The answer is due soon' },
    body: {
      sv: '{organisation} har inte svarat på insamlingen för {year} än. Svara senast {day}.',
      en: '{organisation} has not answered the collection of {year} yet. Answer no later than {day}.',
    },
    path,
  },
  'collection.overdue': {
    title: { sv: 'Svaret är sent', en: 'The answer is late' },
    body: {
      sv: '{organisation} skulle ha svarat på insamlingen för {year} senast {day}. Svara, eller säg att det inte finns något att rapportera.',
      en: '{organisation} was to answer the collection of {year} no later than {day}. Answer, or say that there is nothing to report.',
    },
    path,
  },
  'collection.completion': {
    title: { sv: 'Snart är kompletteringen väntad', en: 'The completion is due soon' },
    body: {
      sv: '{organisation} har en komplettering kvar i insamlingen för {year}. Lämna in den senast {day}.',
      en: '{organisation} has something left to complete in the collection of {year}. Hand it in no later than {day}.',
    },
    path,
  },
  'collection.completion-overdue': {
    title: { sv: 'Kompletteringen är sen', en: 'The completion is late' },
    body: {
      sv: '{organisation} skulle ha kompletterat sitt svar för {year} senast {day}.',
      en: '{organisation} was to complete its answer for {year} no later than {day}.',
    },
    path,
  },
  'collection.completion-asked': {
    title: { sv: 'Svaret behöver kompletteras', en: 'The answer needs to be completed' },
    body: {
      sv: 'Stadsledningskontoret ber {organisation} komplettera sitt svar för {year} senast {day}. Vad som behövs står i insamlingen.',
      en: 'The city’s office asks {organisation} to complete its answer for {year} no later than {day}. What is needed stands in the collection.',
    },
    path,
  },
  'collection.accepted': {
    title: { sv: 'Svaret är komplett', en: 'The answer is complete' },
    body: {
      sv: 'Svaret från {organisation} för {year} är komplett. Ni behöver inte göra något mer.',
      en: 'The answer of {organisation} for {year} is complete. There is nothing more to do.',
    },
    path,
  },
} as const satisfies Record<string, MessageText>;
