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
    code: 'organisation.keep',
    roles: ['registrar'],
    actions: ['organisation.administer'],
    within: 'organisation-and-below',
    why: {
      sv: 'Registratorn håller sin organisation, enheter och pauser rätt. Varje nämnd och bolag är en egen myndighet.',
      en: 'The registrar keeps the own organisation, units and pauses right. Each committee and company is an authority of its own.',
    },
  },
  {
    code: 'organisation.administer',
    roles: ['administrator'],
    actions: ['organisation.administer'],
    within: 'everywhere',
    why: {
      sv: 'Administratören håller alla organisationer rätt, säger vem de samverkar med och är ensam om att ge roller.',
      en: 'The administrator keeps all organisations right, says whom they work with, and alone gives roles.',
    },
  },
];
