import type { Bilingual } from '../errors/language.js';

/** What a person can ask an authority for under the GDPR, each with its article. */
export const rightsKinds = {
  access: { sv: 'Registerutdrag (artikel 15)', en: 'Access to own data (article 15)' },
  rectification: { sv: 'Rättelse (artikel 16)', en: 'Rectification (article 16)' },
  erasure: { sv: 'Radering (artikel 17)', en: 'Erasure (article 17)' },
  restriction: { sv: 'Begränsning (artikel 18)', en: 'Restriction (article 18)' },
  objection: { sv: 'Invändning (artikel 21)', en: 'Objection (article 21)' },
} as const satisfies Record<string, Bilingual>;
export type RightsKind = keyof typeof rightsKinds;

/** How the request came in. */
export const rightsChannels = {
  letter: { sv: 'Brev', en: 'Letter' },
  email: { sv: 'E-post', en: 'E-mail' },
  phone: { sv: 'Telefon', en: 'Phone' },
  visit: { sv: 'Besök', en: 'Visit' },
  e_service: { sv: 'E-tjänst', en: 'E-service' },
} as const satisfies Record<string, Bilingual>;
export type RightsChannel = keyof typeof rightsChannels;

/** How it was made sure who asks (article 12.6). No copy of any document is kept: only which way it was. */
export const identityChecks = {
  not_yet: { sv: 'Inte kontrollerad än', en: 'Not checked yet' },
  document_shown: { sv: 'Legitimation visad', en: 'Identity document shown' },
  electronic: { sv: 'E-legitimation', en: 'Electronic identification' },
  known: { sv: 'Känd av handläggaren', en: 'Known to the handler' },
  registered_address: {
    sv: 'Svar sänds till folkbokföringsadressen',
    en: 'The answer is sent to the registered address',
  },
} as const satisfies Record<string, Bilingual>;
export type IdentityCheck = keyof typeof identityChecks;

/** What was decided of a request. */
export const rightsOutcomes = {
  granted: { sv: 'Bifall', en: 'Granted' },
  partly: { sv: 'Bifall till en del', en: 'Partly granted' },
  refused: { sv: 'Avslag', en: 'Refused' },
  nothing_held: { sv: 'Inga uppgifter finns', en: 'No data are held' },
} as const satisfies Record<string, Bilingual>;
export type RightsOutcome = keyof typeof rightsOutcomes;

/** What a handler finds of one place in which the search found something. */
export const hitVerdicts = {
  same: { sv: 'Samma person', en: 'The same person' },
  other: { sv: 'Någon annan', en: 'Somebody else' },
  withheld: { sv: 'Samma person, men sekretess', en: 'The same person, but secret' },
} as const satisfies Record<string, Bilingual>;
export type HitVerdict = keyof typeof hitVerdicts;

/** A section of offentlighets- och sekretesslagen, such as `21:3`, `39:1-3` or `25:2 a`: chapter and section, no words. */
export const SECRECY_SECTION = /^\d{1,2}:\d{1,2}( ?[a-z])?(-\d{1,2}( ?[a-z])?)?$/;
