import type { Rule } from './policy-rule.js';

/** Rights to the organisation itself, and to what is opened when nobody else can be reached. */
export const organisationRules: readonly Rule[] = [
  {
    code: 'incident.break-glass',
    roles: ['prevention_coordinator'],
    actions: ['incident.break-glass'],
    within: 'organisation',
    tiers: ['protected'],
    fields: ['statistics', 'unit', 'affected', 'details', 'place', 'time', 'text'],
    why: {
      sv: 'När säkerhetssamordnaren inte nås får preventionssamordnaren öppna en händelse i en timme. Det granskas efteråt.',
      en: 'When the security coordinator cannot be reached, the prevention coordinator may open one incident for an hour. It is reviewed afterwards.',
    },
  },
  {
    code: 'break-glass.review',
    roles: ['security_coordinator', 'data_protection_officer'],
    actions: ['break-glass.review'],
    within: 'as-held',
    why: {
      sv: 'Nödåtkomst granskas av den som ansvarar för det som öppnades, aldrig av den som öppnade.',
      en: 'Break-glass is reviewed by whoever answers for what was opened, never by the one who opened it.',
    },
  },
  {
    code: 'break-glass.second-person',
    roles: ['archivist', 'city_security_office', 'registrar'],
    actions: ['break-glass.review'],
    within: 'own',
    why: {
      sv: 'Den som är utsedd till andra person granskar där ingen annan kan. Att ha rollen räcker inte.',
      en: 'Whoever is named as the second person reviews where nobody else can. Holding the role is not enough.',
    },
  },
  {
    code: 'organisation.administer',
    roles: ['registrar', 'administrator'],
    actions: ['organisation.administer'],
    within: 'everywhere',
    why: {
      sv: 'Registratorn och administratören håller organisation, enheter och pauser rätt. Roller ger bara administratören.',
      en: 'The registrar and the administrator keep organisations, units and pauses right. Only the administrator gives roles.',
    },
  },
];
