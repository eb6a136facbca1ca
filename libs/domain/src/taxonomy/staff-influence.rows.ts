import { row, type CategoryRow } from './category-row.js';
import { directInfluenceRows } from './staff-direct.rows.js';

/** Undue influence by its kinds; the codes of the children are those of `influenceKinds`. */
export const influenceRows: readonly CategoryRow[] = [
  ...directInfluenceRows,
  row(
    ['damage', 'Riktad skadegörelse eller stöld', 'Targeted damage or theft'],
    [
      'Någon förstör eller tar något som tillhör dig eller arbetet, för att påverka.',
      'Somebody destroys or takes what belongs to you or your work, in order to influence.',
    ],
    ['Inte skadegörelse utan udd mot dig eller arbetet.', 'Not damage that is not aimed at you.'],
  ),
  row(
    ['offer', 'Otillbörligt erbjudande', 'Improper offer'],
    [
      'Någon erbjuder pengar, gåva eller tjänst för ett beslut (mutbrott, BrB 10:5 a–b).',
      'Somebody offers money, a gift or a favour for a decision (bribery).',
    ],
    ['Inte en bukett blommor som tack.', 'Not flowers as a thank-you.'],
  ),
  row(
    ['relation', 'Vänskapskorruption och jäv', 'Improper relation'],
    [
      'Kollega, chef, politiker eller bekant trycker på för att gynna någon.',
      'A colleague, manager, politician or acquaintance presses you to favour somebody.',
    ],
    ['Inte vanlig styrning från en chef.', 'Not ordinary direction from a manager.'],
  ),
  row(
    ['infiltration', 'Infiltration', 'Infiltration'],
    [
      'Någon tar anställning eller uppdrag för att komma åt uppgifter eller beslut.',
      'Somebody takes a job or a task in order to reach information or decisions.',
    ],
    [
      'Skriv aldrig uppgifter som rör säkerhetsskydd här.',
      'Never enter anything about protective security here.',
    ],
  ),
  row(
    ['disinformation', 'Desinformation och kampanj', 'Disinformation campaign'],
    [
      'Falska påståenden sprids för att påverka hur ni arbetar eller beslutar.',
      'False claims are spread to influence how you work or decide.',
    ],
    ['Inte rykten om en plats.', 'Not rumours about a place.'],
  ),
  row(
    ['indirect', 'Indirekt påverkan', 'Indirect influence'],
    [
      'Du påverkas av miljön eller av det du vet, utan att någon vänt sig mot dig.',
      'You are influenced by the setting or by what you know, though nobody turned on you.',
    ],
    ['Inte hot eller våld mot dig själv.', 'Not threats or violence against yourself.'],
    {
      children: [
        row(
          ['self_censorship', 'Självcensur', 'Self-censorship'],
          [
            'Du låter bli att säga, skriva eller besluta något av rädsla.',
            'You refrain from saying, writing or deciding something out of fear.',
          ],
          ['Inte när du ändrar dig av sakskäl.', 'Not when you change your mind on the merits.'],
        ),
        row(
          ['social_pressure', 'Socialt tryck och selektion', 'Social pressure and selection'],
          [
            'Omgivningen pressar, eller så väljs ärenden och personal efter vad som är minst farligt.',
            'People around press, or cases and staff are chosen by what is least dangerous.',
          ],
          ['Inte öppna erbjudanden eller hot.', 'Not open offers or threats.'],
        ),
        row(
          ['known_client', 'Möte med känd hotfull klient', 'Client known to threaten'],
          [
            'Du tar över eller möter någon som har hotat den som hade ärendet före dig.',
            'You take over or meet somebody who threatened the case-worker before you.',
          ],
          [
            'Inte när personen hotar dig; det är hot.',
            'Not when the person threatens you; that is a threat.',
          ],
        ),
        row(
          ['open_crime', 'Öppen kriminalitet vid arbetsplatsen', 'Open crime at the workplace'],
          [
            'Ni arbetar nära öppen försäljning av droger, vapen eller våld, som vid en förskola.',
            'You work close to open drug dealing, weapons or violence, as by a preschool.',
          ],
          [
            'Inte enstaka iakttagelser; välj ordning och otrygghet.',
            'Not single observations; choose order and unsafety.',
          ],
        ),
      ],
    },
  ),
];
