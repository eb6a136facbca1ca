import type { Rule } from './policy-rule.js';

/** Rights to the statistics of others: they hold no person and no incident. */
export const statisticsRules: readonly Rule[] = [
  {
    code: 'statistics.read',
    roles: [
      'unit_manager',
      'safety_representative',
      'prevention_coordinator',
      'security_coordinator',
      'analyst',
      'city_security_office',
      'registrar',
      'administrator',
    ],
    actions: ['statistics.read'],
    within: 'everywhere',
    why: {
      sv: 'Statistik från andra är tal utan personer. Den som gör eller läser en lägesbild ska se vilka serier som finns.',
      en: 'Statistics of others are numbers without persons. Whoever makes or reads a picture sees which series there are.',
    },
  },
  {
    code: 'statistics.import',
    roles: ['prevention_coordinator', 'analyst', 'registrar', 'administrator'],
    actions: ['statistics.import'],
    within: 'everywhere',
    why: {
      sv: 'Samordnaren, analytikern, registratorn och administratören läser in statistik från andra, också antal invånare, och tar tillbaka det som blev fel.',
      en: 'The coordinator, the analyst, the registrar and the administrator take in statistics of others, inhabitants too, and take back what went wrong.',
    },
  },
];
