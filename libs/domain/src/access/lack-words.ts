import type { Bilingual } from '../errors/language.js';
import type { Lack } from './decide.js';

/** Why a rule did not allow something, as it is said to an administrator. */
export const lackWords: Readonly<Record<Lack, Bilingual>> = {
  role: {
    sv: 'personen har ingen roll som ger rätten',
    en: 'the person holds no role that gives the right',
  },
  sender: {
    sv: 'personen har inte själv rapporterat händelsen',
    en: 'the person has not reported the incident',
  },
  unit: {
    sv: 'rollen gäller inte den enhet som händelsen hör till',
    en: 'the role is not held for the unit that the incident concerns',
  },
  organisation: {
    sv: 'rollen gäller inte den organisation som svarar för händelsen',
    en: 'the role is not held for the organisation that answers for the incident',
  },
  tier: {
    sv: 'händelsen är skyddad hårdare än rollen får läsa',
    en: 'the incident is protected more than the role may read',
  },
  state: {
    sv: 'händelsen har återtagits',
    en: 'the incident is withdrawn',
  },
  restriction: {
    sv: 'behandlingen av händelsen är begränsad (GDPR artikel 18)',
    en: 'the processing of the incident is restricted (article 18 GDPR)',
  },
};
