/** Why a request of a person about their own data cannot go on yet. */
export const rightsErrorTexts = {
  INCIDENT_RESTRICTED: {
    title: { sv: 'Händelsen är begränsad', en: 'The incident is restricted' },
    detail: {
      sv: 'Uppgifterna sparas men används inte, medan en begäran prövas (GDPR artikel 18). Försök igen när begränsningen är hävd.',
      en: 'The data are stored and not used while a request is tried (article 18 GDPR). Try again when the restriction is lifted.',
    },
  },
  RIGHTS_RESTRICTED: {
    title: {
      sv: 'Ärendet har redan ett beslut om begränsning',
      en: 'The case has a restriction already',
    },
    detail: {
      sv: 'Ett ärende har ett beslut. Lägg upp ett nytt ärende för fler händelser.',
      en: 'A case has one decision. Open another case for more incidents.',
    },
  },
  RIGHTS_NOT_RESTRICTED: {
    title: { sv: 'Ärendet har ingen begränsning', en: 'The case has no restriction' },
    detail: {
      sv: 'Begränsa händelserna först, eller välj ett annat beslut.',
      en: 'Restrict the incidents first, or choose another decision.',
    },
  },
  RIGHTS_WEIGHING_MISSING: {
    title: {
      sv: 'Avvägningen saknas eller säger annat',
      en: 'The weighing is missing or says otherwise',
    },
    detail: {
      sv: 'Skriv avvägningen först. Väger personens skäl tyngst kan svaret inte bli avslag, och tvärtom.',
      en: 'Write the weighing first. If the reasons of the person weigh more, it cannot be refused, and the other way round.',
    },
  },
  RIGHTS_NO_CORRECTION: {
    title: { sv: 'Händelsen är inte rättad', en: 'The incident has not been corrected' },
    detail: {
      sv: 'Det finns ingen ny version sedan ärendet kom in. Låt den som ansvarar för händelsen rätta den först.',
      en: 'There is no new revision since the case came in. Have whoever answers for the incident correct it first.',
    },
  },
  DATA_BREACH_CLOSED: {
    title: { sv: 'Incidenten är avslutad', en: 'The breach is closed' },
    detail: {
      sv: 'En avslutad dokumentation ändras inte.',
      en: 'A closed record is not changed.',
    },
  },
  DATA_BREACH_INCOMPLETE: {
    title: { sv: 'Dokumentationen är inte klar', en: 'The record is not complete' },
    detail: {
      sv: 'Bedöm risken, och säg om IMY och de berörda ska få veta, innan du avslutar.',
      en: 'Judge the risk, and say whether IMY and the persons are told, before you close it.',
    },
  },
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
