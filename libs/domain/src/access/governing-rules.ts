import type { Rule } from './policy-rule.js';

/** Rights to governing documents: public texts, which all who work with the picture read, across authorities. */
export const governingRules: readonly Rule[] = [
  {
    code: 'governing.read',
    roles: [
      'prevention_coordinator',
      'security_coordinator',
      'city_security_office',
      'administrator',
    ],
    actions: ['governing.read'],
    within: 'everywhere',
    why: {
      sv: 'Styrdokument är beslutade och offentliga. Alla som gör lägesbilder behöver veta vad de ska nå.',
      en: 'Governing documents are decided and public. All who make pictures need to know what to reach.',
    },
  },
  {
    code: 'governing.keep',
    roles: ['city_security_office', 'administrator'],
    actions: ['governing.keep'],
    within: 'everywhere',
    why: {
      sv: 'Kommunens styrdokument gäller alla nämnder, så de förs in på ett ställe.',
      en: 'The documents of the municipality are for all authorities, so they are registered in one place.',
    },
  },
  {
    code: 'governing.write',
    roles: ['prevention_coordinator', 'security_coordinator', 'city_security_office'],
    actions: ['governing.write'],
    within: 'organisation',
    why: {
      sv: 'Varje nämnd för in sina egna styrdokument och skriver själv hur den omsätter målen.',
      en: 'Each authority registers its own documents and says itself how it carries out the goals.',
    },
  },
];
