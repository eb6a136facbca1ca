import type { Bilingual } from '../errors/language.js';
import type { RightsKind } from './rights-values.js';

/** Why processing is restricted (article 18.1 GDPR). */
export const restrictionGrounds = {
  contested: {
    sv: 'Personen säger att uppgifterna är fel (18.1 a)',
    en: 'The person contests the accuracy (18.1 a)',
  },
  unlawful: {
    sv: 'Behandlingen är olaglig och personen vill inte att uppgifterna raderas (18.1 b)',
    en: 'The processing is unlawful and the person opposes the erasure (18.1 b)',
  },
  needed_by_person: {
    sv: 'Personen behöver uppgifterna för rättsliga anspråk (18.1 c)',
    en: 'The person needs the data for legal claims (18.1 c)',
  },
  objection: {
    sv: 'Personen har invänt och intressena vägs (18.1 d)',
    en: 'The person has objected and the interests are weighed (18.1 d)',
  },
} as const satisfies Record<string, Bilingual>;
export type RestrictionGround = keyof typeof restrictionGrounds;

/** The kinds of case in which processing can be restricted, and on which grounds. */
export const groundsByKind: Readonly<Record<RightsKind, readonly RestrictionGround[]>> = {
  access: [],
  rectification: ['contested'],
  erasure: ['unlawful', 'needed_by_person'],
  restriction: ['contested', 'unlawful', 'needed_by_person'],
  objection: ['objection'],
};

/** Whose reasons weigh more when an objection is tried (article 21.1 GDPR). */
export const weighingResults = {
  person: {
    sv: 'Personens intressen väger tyngst: behandlingen upphör',
    en: 'The interests of the person weigh more: the processing ends',
  },
  authority: {
    sv: 'Myndighetens tvingande berättigade skäl väger tyngst',
    en: 'The compelling legitimate grounds of the authority weigh more',
  },
} as const satisfies Record<string, Bilingual>;
export type WeighingResult = keyof typeof weighingResults;

/** Whether an outcome of an objection goes with what the weighing came to. Where nothing is held nothing is weighed. */
export function fitsWeighing(outcome: string, result: WeighingResult | null): boolean {
  if (outcome === 'nothing_held') return true;
  if (result === null) return false;
  return result === 'authority' ? outcome !== 'granted' : outcome !== 'refused';
}
