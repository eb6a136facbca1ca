import type { Rule } from './policy-rule.js';

/**
 * Rights to situation pictures. Until it is decided a picture is working material of the authority that makes it, so
 * no other authority reads it: a role that is held for the whole municipality and no authority opens none.
 */
export const pictureRules: readonly Rule[] = [
  {
    code: 'picture.work',
    roles: ['prevention_coordinator', 'security_coordinator', 'city_security_office'],
    actions: ['picture.read', 'picture.write'],
    within: 'organisation',
    why: {
      sv: 'Myndighetens samordnare gör dess lägesbild tillsammans. Den är arbetsmaterial tills den beslutas.',
      en: 'The coordinators of an authority make its picture together. It is working material until it is decided.',
    },
  },
  {
    code: 'picture.template',
    roles: ['city_security_office', 'administrator'],
    actions: ['picture.template'],
    within: 'everywhere',
    why: {
      sv: 'Mallen är kommunens: alla lägesbilder görs på samma villkor.',
      en: 'The template is the municipality’s: all pictures are made on the same terms.',
    },
  },
];
