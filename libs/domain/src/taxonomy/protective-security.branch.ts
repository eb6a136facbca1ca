import { branch, row } from './category-row.js';

/**
 * Protective security as administrative status only (säkerhetsskyddslagen 2018:585): whether the work
 * is done, when, and who answers. Not an incident, so not counted. Classified content stays out, and
 * so does anything that together with other entries could become classified.
 */
export const protectiveSecurityBranch = branch(
  ['security_status', 'Säkerhetsskydd: status', 'Protective security: status'],
  [
    'Om arbetet med säkerhetsskydd är gjort, när, och vem som ansvarar.',
    'Whether the protective security work is done, when, and who answers for it.',
  ],
  [
    'Skriv aldrig vad som ska skyddas, hur det skyddas eller var det brister.',
    'Never write what is to be protected, how it is protected or where it falls short.',
  ],
  {
    focusArea: 'protective_security',
    defaultTier: 'protected',
    kinds: ['observation'],
    counted: false,
  },
  [
    row(
      ['analysis', 'Säkerhetsskyddsanalys gjord', 'Security analysis done'],
      [
        'Att analysen är gjord eller förnyad, och datum.',
        'That the analysis is done or renewed, and its date.',
      ],
      ['Aldrig vad analysen säger.', 'Never what the analysis says.'],
    ),
    row(
      ['responsible', 'Ansvarig utsedd', 'Responsible person appointed'],
      [
        'Att någon är utsedd att ansvara för säkerhetsskyddet.',
        'That somebody is appointed to answer for protective security.',
      ],
      ['Inte vem som har vilken behörighet.', 'Not who holds which clearance.'],
    ),
  ],
);
