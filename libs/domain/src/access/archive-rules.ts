import type { Rule } from './policy-rule.js';

/**
 * Rights to deliver to an archive what an authority keeps. A package goes to the archive authority, which reads it there;
 * whoever makes it reaches no more than stands in `archive.deliver`, and only in the own authority.
 */
export const archiveRules: readonly Rule[] = [
  {
    code: 'archive.read',
    roles: ['archivist', 'registrar'],
    actions: ['archive.read'],
    within: 'organisation',
    why: {
      sv: 'Arkivarien och registratorn ser vilka arkivpaket som har gjorts, av vem, när och varför.',
      en: 'The archivist and the registrar see which packages were made for an archive, by whom, when and why.',
    },
  },
  {
    code: 'archive.deliver',
    roles: ['archivist'],
    actions: ['archive.deliver'],
    within: 'organisation',
    tiers: ['open', 'internal', 'protected'],
    fields: ['statistics', 'unit', 'affected', 'details', 'place', 'time', 'text'],
    why: {
      sv: 'Arkivarien levererar det som bevaras till arkivet. Det strikt skyddade och vem som rapporterade följer inte med.',
      en: 'The archivist delivers what is kept to the archive. Neither what is strictly protected nor who reported goes with it.',
    },
  },
  {
    code: 'archive.approve',
    roles: ['archivist', 'registrar'],
    actions: ['archive.approve'],
    within: 'organisation',
    why: {
      sv: 'Ett paket med innehåll görs först när en annan person har godkänt det.',
      en: 'A package that holds content is made only when another person has approved it.',
    },
  },
];
