/** Why a collection cannot be begun, moved or answered. */
export const collectionErrorTexts = {
  COLLECTION_EXISTS: {
    title: { sv: 'Insamlingen finns redan', en: 'The collection is there already' },
    detail: {
      sv: 'Det finns redan en insamling för det året. Öppna den i listan.',
      en: 'There is a collection of that year already. Open it in the list.',
    },
  },
  COLLECTION_NOT_NOW: {
    title: { sv: 'Det går inte nu', en: 'That cannot be done now' },
    detail: {
      sv: 'Insamlingen har kommit till ett annat läge. Ladda om sidan och se hur den står.',
      en: 'The collection has come to another state. Reload the page and see how it stands.',
    },
  },
  RECIPIENT_HAS_ANSWERED: {
    title: { sv: 'Organisationen har redan svarat', en: 'The organisation has answered already' },
    detail: {
      sv: 'Det som är inlämnat är en allmän handling, så organisationen kan inte tas bort ur insamlingen.',
      en: 'What is handed in is a public record, so the organisation cannot be taken out of the collection.',
    },
  },
  REPORT_WITHOUT_MUNICIPALITY: {
    title: {
      sv: 'Ingen svarar för hela kommunen',
      en: 'Nobody answers for the whole municipality',
    },
    detail: {
      sv: 'Den samlade bilden är kommunens. Säg först vilken organisation som svarar för kommunens hela område.',
      en: 'The picture is the municipality’s. Say first which organisation answers for the whole of its area.',
    },
  },
  REPORT_WAITS: {
    title: { sv: 'Insamlingen är öppen igen', en: 'The collection is open again' },
    detail: {
      sv: 'Siffrorna räknas när insamlingen är avslutad. Avsluta den, och fortsätt sedan här.',
      en: 'Figures are counted once the collection is closed. Close it, and go on here.',
    },
  },
} as const;
