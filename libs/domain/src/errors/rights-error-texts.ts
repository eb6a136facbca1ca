/** Why a request of a person about their own data cannot go on yet. */
export const rightsErrorTexts = {
  RIGHTS_CASE_CLOSED: {
    title: { sv: 'Ärendet är avslutat', en: 'The case is closed' },
    detail: {
      sv: 'Ett avslutat ärende ändras inte. Lägg upp ett nytt.',
      en: 'A closed case is not changed. Open a new one.',
    },
  },
  RIGHTS_IDENTITY_MISSING: {
    title: { sv: 'Identiteten är inte kontrollerad', en: 'The identity is not checked' },
    detail: {
      sv: 'Säg först hur du vet vem som frågar.',
      en: 'Say first how you know who is asking.',
    },
  },
  RIGHTS_EXTENSION_LATE: {
    title: { sv: 'Tiden kan inte förlängas', en: 'The time cannot be extended' },
    detail: {
      sv: 'Tiden kan förlängas en gång, inom en månad från att begäran kom in.',
      en: 'The time can be extended once, within a month of receipt.',
    },
  },
  RIGHTS_NOT_SEARCHED: {
    title: { sv: 'Sökningen är inte klar', en: 'The search is not done' },
    detail: {
      sv: 'Sök först efter personens uppgifter, och vänta tills det är klart.',
      en: 'Search for the data of the person first, and wait until it is done.',
    },
  },
  RIGHTS_SEARCH_RUNNING: {
    title: { sv: 'En sökning pågår redan', en: 'A search is running already' },
    detail: { sv: 'Vänta tills den är klar.', en: 'Wait until it is done.' },
  },
  RIGHTS_HITS_UNJUDGED: {
    title: { sv: 'Alla träffar är inte bedömda', en: 'Not all findings are judged' },
    detail: {
      sv: 'Bedöm {count} kvar innan utdraget görs.',
      en: 'Judge the {count} that are left before the extract is made.',
    },
  },
} as const;
