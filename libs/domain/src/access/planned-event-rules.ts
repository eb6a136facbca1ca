import type { Rule } from './policy-rule.js';

/** Rights to planned events: of a place, never of a person. A partner sees those of its meeting by the rules of that. */
export const plannedEventRules: readonly Rule[] = [
  {
    code: 'planned-event.read',
    roles: [
      'unit_manager',
      'safety_representative',
      'prevention_coordinator',
      'security_coordinator',
      'analyst',
      'city_security_office',
    ],
    actions: ['planned-event.read'],
    within: 'everywhere',
    why: {
      sv: 'Den som läser veckan ska se vad som är på gång: ett evenemang gäller en plats, inte en person.',
      en: 'Whoever reads the week sees what is coming: an event is of a place, not of a person.',
    },
  },
  {
    code: 'planned-event.write',
    roles: ['prevention_coordinator', 'security_coordinator'],
    actions: ['planned-event.write'],
    within: 'organisation',
    why: {
      sv: 'Myndighetens samordnare planerar, ändrar och ställer in det som den egna organisationen har lagt in.',
      en: 'The coordinators of an authority plan, change and cancel what their own organisation has entered.',
    },
  },
];
