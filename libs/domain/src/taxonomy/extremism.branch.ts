import { branch, row } from './category-row.js';

/**
 * Violent extremism (VBE). Aggregate and never about persons; the tier is strict because an entry can
 * point at opinion or belief (GDPR article 9). Stockholm's programme counts it within crime.
 */
export const extremismBranch = branch(
  ['extremism', 'Våldsbejakande extremism', 'Violent extremism'],
  [
    'Tecken på en miljö som försvarar eller uppmanar till våld för sin idé.',
    'Signs of a setting that defends or calls for violence for its idea.',
  ],
  [
    'Inte åsikter, tro eller lagliga möten. Skriv aldrig namn.',
    'Not opinions, belief or lawful meetings. Never write names.',
  ],
  { focusArea: 'crime', defaultTier: 'strict', kinds: ['observation'], counted: true },
  [
    row(
      ['propaganda', 'Propaganda', 'Propaganda'],
      [
        'Flygblad, klistermärken eller inlägg som hyllar våld.',
        'Leaflets, stickers or posts that praise violence.',
      ],
      ['Inte vanlig politisk reklam.', 'Not ordinary political advertising.'],
    ),
    row(
      ['symbol', 'Symbol eller klotter', 'Symbol or graffiti'],
      [
        'Märken och klotter som hör till en våldsam rörelse.',
        'Marks and graffiti that belong to a violent movement.',
      ],
      ['Inte annat klotter.', 'Not other graffiti.'],
    ),
    row(
      ['meeting', 'Möte eller demonstration', 'Meeting or demonstration'],
      [
        'Möte där en våldsam rörelse värvar eller visar upp sig.',
        'A meeting where a violent movement recruits or shows itself.',
      ],
      ['Inte andra demonstrationer.', 'Not other demonstrations.'],
    ),
    row(
      ['hate_crime', 'Misstänkt hatbrott', 'Suspected hate crime'],
      [
        'Brott mot någon på grund av hudfärg, ursprung, tro, läggning eller liknande.',
        'Crime against somebody because of colour, origin, belief, orientation or the like.',
      ],
      ['Inte brott utan sådant motiv.', 'Not crime without such a motive.'],
    ),
    row(
      ['recruitment', 'Oro för rekrytering', 'Concern about recruitment'],
      [
        'Oro för att någon dras in. Ta den vidare till socialtjänsten; skriv bara att det hänt.',
        'Concern that somebody is being drawn in. Take it to social services; only note it here.',
      ],
      ['Aldrig vem oron gäller.', 'Never whom the concern is about.'],
    ),
    row(
      ['venue', 'Lokal', 'Venue'],
      ['En lokal som används av en våldsam rörelse.', 'Premises used by a violent movement.'],
      ['Inte föreningar i allmänhet.', 'Not associations in general.'],
    ),
  ],
);
