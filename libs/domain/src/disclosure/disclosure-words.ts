import { both } from '../taxonomy/terms.js';
import type { Bilingual } from '../errors/language.js';

/** Who asks, as far as it decides what has to be tried. */
export const disclosureKindWords = {
  public_document: both('allmän handling', 'official document'),
  party: both('insyn som part', 'access as a party'),
  authority: both('annan myndighet', 'another authority'),
  law_enforcement: both('brottsbekämpande myndighet (2025:170)', 'law enforcement (2025:170)'),
} as const satisfies Record<string, Bilingual>;
export type DisclosureKind = keyof typeof disclosureKindWords;
export const disclosureKinds = Object.keys(disclosureKindWords) as readonly DisclosureKind[];

/** How the request came in. */
export const disclosureChannelWords = {
  mail: both('e-post', 'e-mail'),
  letter: both('brev', 'letter'),
  phone: both('telefon', 'telephone'),
  visit: both('besök', 'visit'),
} as const satisfies Record<string, Bilingual>;
export type DisclosureChannel = keyof typeof disclosureChannelWords;
export const disclosureChannels = Object.keys(
  disclosureChannelWords,
) as readonly DisclosureChannel[];

/** How far a request has come. */
export const disclosureStateWords = {
  open: both('prövas', 'being tried'),
  to_review: both('väntar på en andra person', 'waits for a second person'),
  decided: both('beslutad', 'decided'),
  handed_out: both('utlämnad', 'handed out'),
  refused: both('avslagen', 'refused'),
} as const satisfies Record<string, Bilingual>;
export type DisclosureState = keyof typeof disclosureStateWords;
export const disclosureStates = Object.keys(disclosureStateWords) as readonly DisclosureState[];

/** The parts of an incident that are tried one by one, in the order in which a copy holds them. */
export const disclosureFieldWords = {
  reference: both('Referens', 'Reference'),
  received: both('Kom in', 'Received'),
  kind: both('Slag', 'Kind'),
  category: both('Kategori', 'Category'),
  severity: both('Allvar', 'Severity'),
  time: both('När det hände', 'When it happened'),
  area: both('Område', 'Area'),
  place: both('Plats', 'Place'),
  unit: both('Enhet', 'Unit'),
  affected: both('Den drabbade', 'Whom it affected'),
  details: both('Påverkan, aktör och följder', 'Influence, actor and consequences'),
  circumstances: both('Omständigheter', 'Circumstances'),
  text: both('Vad som skrevs', 'What was written'),
  answer: both('Svar till den som rapporterade', 'Answer to whoever reported it'),
} as const satisfies Record<string, Bilingual>;
export type DisclosureField = keyof typeof disclosureFieldWords;
export const disclosureFields = Object.keys(disclosureFieldWords) as readonly DisclosureField[];

/** What becomes of one part: handed out, masked whole, or masked where it is marked. */
export const disclosureChoices = ['give', 'mask', 'part'] as const;
export type DisclosureChoice = (typeof disclosureChoices)[number];

/** Where protected identity calls for care: masked until somebody chooses otherwise. */
export const fieldsOfProtectedIdentity: readonly DisclosureField[] = [
  'time',
  'place',
  'unit',
  'affected',
  'text',
  'answer',
];
