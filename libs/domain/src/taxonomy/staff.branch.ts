import { branch, row } from './category-row.js';
import { influenceRows } from './staff-influence.rows.js';

/**
 * Threats, violence and undue influence against those who work for the municipality. The first
 * question parts the branch: was it meant to influence the work (`influence`) or not (`work`)?
 */
export const staffBranch = branch(
  ['threat', 'Hot, våld och otillåten påverkan', 'Threats, violence and undue influence'],
  [
    'Det som drabbar anställda, förtroendevalda, vikarier och andra som arbetar för kommunen.',
    'What happens to employees, elected representatives, substitutes and others at work.',
  ],
  [
    'Inte hot och våld mot boende och besökare, och inte olyckor i arbetet.',
    'Not threats and violence against residents and visitors, and not accidents at work.',
  ],
  {
    focusArea: 'threats_staff',
    defaultTier: 'protected',
    kinds: ['staff_incident'],
    counted: true,
  },
  [
    row(
      ['influence', 'Otillåten påverkan', 'Undue influence'],
      [
        'Du upplever att syftet var att påverka ditt arbete eller ditt beslut.',
        'You feel that the purpose was to influence your work or your decision.',
      ],
      [
        'Inte kritik, klagomål och överklagande i vanlig ton.',
        'Not criticism, complaints and appeals in a normal tone.',
      ],
      { children: influenceRows },
    ),
    row(
      ['work', 'Hot eller våld utan syfte att påverka', 'Threat or violence without such purpose'],
      [
        'Hot eller våld i arbetet som beror på affekt, sjukdom, demens eller ett barns utbrott.',
        'Threat or violence at work out of affect, illness, dementia or a child losing control.',
      ],
      ['Inte när syftet var att påverka ditt arbete.', 'Not when it was meant to influence you.'],
      {
        children: [
          row(
            ['threat', 'Hot i arbetet', 'Threat at work'],
            [
              'Någon hotar dig med ord eller kroppsspråk, utan att vilja påverka ett beslut.',
              'Somebody threatens you by words or gestures, without aiming at a decision.',
            ],
            ['Inte när du blev slagen, knuffad eller biten.', 'Not when you were hit or bitten.'],
          ),
          row(
            ['violence', 'Våld i arbetet', 'Violence at work'],
            [
              'Någon slår, knuffar, biter eller sparkar dig, utan att vilja påverka ett beslut.',
              'Somebody hits, pushes, bites or kicks you, without aiming at a decision.',
            ],
            [
              'Inte skador av misstag; det är en olycka.',
              'Not harm by mistake; that is an accident.',
            ],
          ),
          row(
            ['victimisation', 'Kränkande särbehandling', 'Victimisation'],
            [
              'Kollegor eller chefer kränker någon eller stänger någon ute.',
              'Colleagues or managers offend somebody or shut somebody out.',
            ],
            ['Inte kränkningar från dem du möter i arbetet.', 'Not offences by those you serve.'],
          ),
        ],
      },
    ),
  ],
);
