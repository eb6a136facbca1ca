import type { Tier } from '../taxonomy/terms.js';
import type { Rule } from './policy-rule.js';

const ordinary = ['open', 'internal'] as const satisfies readonly Tier[];
const guarded = ['protected', 'strict'] as const satisfies readonly Tier[];

/** Rights to figures. */
export const tallyRules: readonly Rule[] = [
  {
    code: 'tally.ordinary',
    roles: [
      'unit_manager',
      'safety_representative',
      'prevention_coordinator',
      'security_coordinator',
      'analyst',
      'city_security_office',
    ],
    actions: ['tally.read'],
    within: 'everywhere',
    tiers: ordinary,
    why: {
      sv: 'En lägesbild gäller ett område, inte en organisation: antalen läggs ihop, raderna öppnas inte.',
      en: 'A picture is of an area, not of an organisation: counts add up, and rows stay closed.',
    },
  },
  {
    code: 'tally.security',
    roles: ['security_coordinator'],
    actions: ['tally.read'],
    within: 'as-held',
    tiers: guarded,
    why: {
      sv: 'Den som får läsa raderna får räkna dem exakt.',
      en: 'Whoever may read the rows may count them exactly.',
    },
  },
  {
    code: 'tally.banded',
    roles: ['prevention_coordinator', 'city_security_office'],
    actions: ['tally.read-banded'],
    within: 'everywhere',
    tiers: guarded,
    why: {
      sv: 'Lägesbilden ska omfatta hot mot anställda: hela månader som är slut, minst fem, avrundat nedåt till fem.',
      en: 'The picture is to cover threats against staff: whole months that are over, at least five, rounded down to five.',
    },
  },
];
