/** What passes by itself, or is ours to mend. */
export const serviceErrorTexts = {
  OVERLOADED: {
    title: { sv: 'Många använder tjänsten just nu', en: 'Many use the service right now' },
    detail: {
      sv: 'Inget har sparats. Försök igen om en stund.',
      en: 'Nothing was saved. Try again in a moment.',
    },
  },
  STOPPING: {
    title: { sv: 'Tjänsten startas om', en: 'The service is restarting' },
    detail: {
      sv: 'Inget har sparats. Försök igen om en stund.',
      en: 'Nothing was saved. Try again in a moment.',
    },
  },
  PAPER_BEING_MADE: {
    title: { sv: 'Dokumentet görs just nu', en: 'The document is being made' },
    detail: {
      sv: 'Det blir klart utan att du väntar. Hämta det igen om en stund.',
      en: 'It gets ready without you waiting. Fetch it again in a moment.',
    },
  },
  PAPER_FAILED: {
    title: { sv: 'Dokumentet gick inte att göra', en: 'The document could not be made' },
    detail: {
      sv: 'Vi försökte tre gånger. Försök igen, eller hämta det i en annan form.',
      en: 'We tried three times. Try again, or fetch it in another form.',
    },
  },
  TOO_MANY_FAULT_REPORTS: {
    title: { sv: 'Många rapporterar fel just nu', en: 'Many are reporting faults right now' },
    detail: {
      sv: 'Vi kan inte ta emot fler på en stund. Försök igen om en timme.',
      en: 'We cannot take more for a while. Try again in an hour.',
    },
  },
  DATABASE_UNAVAILABLE: {
    title: { sv: 'Vi når inte databasen just nu', en: 'The database cannot be reached right now' },
    detail: {
      sv: 'Inget har sparats. Försök igen om en stund.',
      en: 'Nothing was saved. Try again in a moment.',
    },
  },
  INTERNAL: {
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    detail: {
      sv: 'Felet har fått numret {errorId}. Uppge det om du hör av dig.',
      en: 'The error has the number {errorId}. Give it if you contact us.',
    },
  },
} as const;
