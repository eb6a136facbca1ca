import type { Rule } from './policy-rule.js';

const tiers = ['open', 'internal'] as const;

/** Rights to what is laid before the weekly meeting, where partners sit too. */
export const meetingRules: readonly Rule[] = [
  {
    code: 'meeting.staff',
    roles: [
      'unit_manager',
      'safety_representative',
      'prevention_coordinator',
      'security_coordinator',
      'analyst',
      'city_security_office',
    ],
    actions: ['meeting.read'],
    within: 'everywhere',
    tiers,
    why: {
      sv: 'Den som ser antal i lägesbilden ser också det som läggs fram på mötet.',
      en: 'Whoever sees counts in the picture sees what is laid before the meeting too.',
    },
  },
  {
    code: 'meeting.partner',
    roles: ['partner'],
    actions: ['meeting.read'],
    within: 'everywhere',
    tiers,
    why: {
      sv: 'Samverkansparten ser avrundade antal i de områden där en organisation har sagt att den samverkar med parten, och inget skyddat.',
      en: 'A partner sees rounded counts of the areas where an organisation has said that it works with the partner, and nothing protected.',
    },
  },
];
