import { row, type CategoryRow } from './category-row.js';

/**
 * What police and rescue services are called to for somebody's life, not for a crime.
 *
 * A missing person is counted here, within accidents: the search starts because a life may be in
 * danger, most are found and nearly none is a crime. The same holds for a person found dead, whose
 * cause of death nobody knows when the notice is written.
 */
export const rescueRows: readonly CategoryRow[] = [
  row(
    ['rescue', 'Räddningsinsats', 'Rescue operation'],
    [
      'Räddningstjänst eller polis hjälper någon i fara.',
      'Rescue services or police help somebody in danger.',
    ],
    ['Inte när olyckans typ är känd.', 'Not when the type of accident is known.'],
    {
      children: [
        row(
          ['mountain', 'Fjällräddning', 'Mountain rescue'],
          ['Någon behöver hjälp i fjällen.', 'Somebody needs help in the mountains.'],
          ['Inte försvunna i skog eller stad.', 'Not people missing in forest or town.'],
        ),
        row(
          ['missing_person', 'Försvunnen person', 'Missing person'],
          ['Någon är borta och kan vara i fara.', 'Somebody is gone and may be in danger.'],
          ['Inte personer som polisen efterlyst för brott.', 'Not people wanted for a crime.'],
        ),
        row(
          ['found_dead', 'Anträffad död', 'Person found dead'],
          ['Någon hittas död, och orsaken är inte känd.', 'Somebody is found dead, cause unknown.'],
          ['Inte när det är känt att det är mord.', 'Not when it is known to be murder.'],
        ),
        row(
          ['illness', 'Sjukdom eller olycksfall', 'Illness or injury'],
          ['Någon är sjuk eller skadad och behöver hjälp.', 'Somebody ill or hurt needs help.'],
          ['Inte arbetsolyckor.', 'Not accidents at work.'],
        ),
      ],
    },
  ),
];
