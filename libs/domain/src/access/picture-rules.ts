import type { Rule } from './policy-rule.js';

/**
 * Rights to situation pictures. Until it is decided a picture is working material of the authority that makes it, so
 * no other authority reads it: a role that is held for the whole municipality and no authority opens none.
 */
export const pictureRules: readonly Rule[] = [
  {
    code: 'picture.work',
    roles: ['prevention_coordinator', 'security_coordinator', 'city_security_office'],
    actions: ['picture.read', 'picture.write', 'picture.follow'],
    within: 'organisation',
    why: {
      sv: 'Myndighetens samordnare gör dess lägesbild tillsammans. Den är arbetsmaterial tills den beslutas.',
      en: 'The coordinators of an authority make its picture together. It is working material until it is decided.',
    },
  },
  {
    code: 'picture.city',
    roles: ['city_security_office'],
    actions: ['picture.city'],
    within: 'everywhere',
    why: {
      sv: 'Stadsledningskontoret skriver och granskar kommunens samlade bild. Den bygger på allas svar.',
      en: 'The city’s office writes and reviews the municipality’s picture. It rests on what all have answered.',
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
  {
    code: 'picture.review',
    roles: ['unit_manager'],
    actions: ['picture.follow', 'picture.review'],
    within: 'organisation',
    why: {
      sv: 'Chefen granskar lägesbilden innan den lämnas till nämnden, och läser den från det att den är skickad.',
      en: 'A manager reviews the picture before it is laid before the committee, and reads it once it is sent.',
    },
  },
  {
    code: 'picture.register',
    roles: ['registrar'],
    actions: ['picture.follow', 'picture.register'],
    within: 'as-held',
    why: {
      sv: 'Registratorn lämnar in lägesbilden och registrerar vad nämnden eller styrelsen har beslutat.',
      en: 'The registrar hands in the picture and registers what the committee or the board has decided.',
    },
  },
  {
    code: 'edition.own',
    roles: [
      ...(['unit_manager', 'safety_representative', 'prevention_coordinator'] as const),
      ...(['security_coordinator', 'analyst', 'city_security_office'] as const),
      ...(['registrar', 'archivist'] as const),
    ],
    actions: ['edition.read'],
    within: 'as-held',
    why: {
      sv: 'En inlämnad lägesbild är en allmän handling. Den egna myndigheten läser den här.',
      en: 'A picture that is handed in is a public record. Its own authority reads it here.',
    },
  },
  {
    code: 'edition.city',
    roles: ['city_security_office'],
    actions: ['edition.read'],
    within: 'everywhere',
    why: {
      sv: 'Lägesbilderna lämnas in till stadsledningskontoret, som gör kommunens samlade bild av dem.',
      en: 'Pictures are handed in to the city’s office, which makes the municipality’s picture of them.',
    },
  },
];
