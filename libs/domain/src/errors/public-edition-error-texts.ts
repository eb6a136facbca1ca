/** What stands against publishing a version, and against reading what was published. */
export const publicEditionErrorTexts = {
  PUBLIC_EDITION_UNDECIDED: {
    title: { sv: 'Versionen är inte beslutad', en: 'The version is not decided' },
    detail: {
      sv: 'Bara en beslutad lägesbild kan publiceras.',
      en: 'Only a decided picture can be published.',
    },
  },
  PUBLIC_EDITION_CHANGED: {
    title: {
      sv: 'Det som skulle publiceras har ändrats',
      en: 'What was to be published has changed',
    },
    detail: {
      sv: 'Förhandsgranska igen och publicera det du ser.',
      en: 'Preview it again and publish what you see.',
    },
  },
  PUBLIC_EDITION_EXPOSED: {
    title: {
      sv: 'Dolda tal går att räkna ut',
      en: 'Hidden numbers could be worked out',
    },
    detail: {
      sv: 'Tillsammans med det som redan är publicerat skulle dolda tal gå att räkna ut. Ta kontakt med den som ansvarar för statistiken.',
      en: 'Together with what is published already, hidden numbers could be worked out. Ask whoever answers for the statistics.',
    },
  },
  PUBLIC_EDITION_RECALLED: {
    title: { sv: 'Publiceringen är tillbakatagen', en: 'The publication was taken back' },
    detail: {
      sv: 'Fråga myndigheten om du vill läsa handlingen.',
      en: 'Ask the authority if you want to read the document.',
    },
  },
} as const;
