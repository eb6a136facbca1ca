import { row, type CategoryRow } from './category-row.js';

/** Accidents by what happens to the person. */
export const harmRows: readonly CategoryRow[] = [
  row(
    ['fall', 'Fallolycka', 'Fall'],
    ['Någon faller, halkar eller snubblar.', 'Somebody falls, slips or trips.'],
    ['Inte fall med cykel eller elsparkcykel.', 'Not falls by bicycle or e-scooter.'],
    {
      children: [
        row(
          ['same_level', 'Fall på samma nivå', 'Fall on the same level'],
          ['Någon snubblar eller ramlar på plan mark.', 'Somebody trips or falls on level ground.'],
          ['Inte på is eller snö.', 'Not on ice or snow.'],
        ),
        row(
          ['height', 'Fall från höjd', 'Fall from a height'],
          ['Någon faller från stege, trappa, fönster eller tak.', 'Somebody falls from a height.'],
          ['Inte med avsikt.', 'Not on purpose.'],
        ),
        row(
          ['ice', 'Halkolycka på is eller snö', 'Slip on ice or snow'],
          ['Någon halkar på is eller snö.', 'Somebody slips on ice or snow.'],
          ['Inte halt golv inomhus.', 'Not slippery floors indoors.'],
        ),
      ],
    },
  ),
  row(
    ['drowning', 'Drunkning eller drunkningstillbud', 'Drowning or near drowning'],
    ['Någon drunknar eller är nära att drunkna.', 'Somebody drowns or nearly drowns.'],
    ['Inte båthaveri där alla klarar sig.', 'Not boat wrecks where all are safe.'],
  ),
  row(
    ['entrapment', 'Instängd', 'Trapped'],
    ['Någon sitter fast och kan inte ta sig ut.', 'Somebody is stuck and cannot get out.'],
    ['Inte inlåst av någon annan; det är brott.', 'Not locked in by somebody; that is a crime.'],
    {
      children: [
        row(
          ['person', 'Instängd person', 'Trapped person'],
          ['En person sitter fast.', 'A person is stuck.'],
          ['Inte i hiss.', 'Not in a lift.'],
        ),
        row(
          ['animal', 'Instängt djur', 'Trapped animal'],
          ['Ett djur sitter fast.', 'An animal is stuck.'],
          ['Inte lösa djur.', 'Not loose animals.'],
        ),
        row(
          ['lift', 'Fast i hiss', 'Stuck in a lift'],
          ['Någon sitter fast i en hiss.', 'Somebody is stuck in a lift.'],
          ['Inte hiss som står tom.', 'Not a lift standing empty.'],
        ),
      ],
    },
  ),
  row(
    ['injury', 'Annan kroppsskada', 'Other bodily injury'],
    [
      'Någon skadas av ett föremål, värme eller ett ämne.',
      'Somebody is hurt by a thing, heat or a substance.',
    ],
    ['Inte fall, trafik eller våld.', 'Not falls, traffic or violence.'],
    {
      children: [
        row(
          ['crush', 'Kläm- eller krosskada', 'Crush injury'],
          ['Någon kläms eller träffas.', 'Somebody is squeezed or struck.'],
          ['Inte i trafiken.', 'Not in traffic.'],
        ),
        row(
          ['cut', 'Skärskada', 'Cut'],
          ['Någon skär eller sticker sig.', 'Somebody is cut or pricked.'],
          ['Inte med avsikt.', 'Not on purpose.'],
        ),
        row(
          ['burn', 'Brännskada', 'Burn'],
          ['Någon bränner sig på värme eller el.', 'Somebody is burned by heat or power.'],
          ['Inte frätande ämnen.', 'Not corrosive substances.'],
        ),
        row(
          ['chemical', 'Kemskada', 'Chemical injury'],
          ['Någon skadas av ett kemiskt ämne.', 'Somebody is hurt by a chemical.'],
          ['Inte utsläpp där ingen skadas.', 'Not releases that hurt nobody.'],
        ),
      ],
    },
  ),
  row(
    ['child', 'Olycka med barn', 'Accident with a child'],
    ['Ett barn skadas i kommunens verksamhet.', 'A child is hurt in the municipality’s care.'],
    ['Inte slag från ett annat barn med avsikt.', 'Not blows by another child on purpose.'],
    {
      children: [
        row(
          ['preschool', 'I förskola', 'At preschool'],
          ['Ett barn skadas på förskolan.', 'A child is hurt at preschool.'],
          ['Inte i skolan.', 'Not at school.'],
        ),
        row(
          ['school', 'I skola', 'At school'],
          [
            'En elev skadas i skolan eller på fritids.',
            'A pupil is hurt at school or in after-school care.',
          ],
          ['Inte på förskolan.', 'Not at preschool.'],
        ),
        row(
          ['park', 'I park eller lekplats', 'In a park or playground'],
          [
            'Ett barn skadas i park eller på lekplats.',
            'A child is hurt in a park or at a playground.',
          ],
          ['Inte på skolgård.', 'Not in a school yard.'],
        ),
      ],
    },
  ),
  row(
    ['suicide', 'Suicid eller suicidförsök', 'Suicide or attempted suicide'],
    [
      'Någon tar sitt liv eller försöker. Skriv inte hur.',
      'Somebody takes their life, or tries. Do not write how.',
    ],
    ['Inte oro för någon; ta den till vården.', 'Not worry about somebody; turn to health care.'],
    { defaultTier: 'strict' },
  ),
  row(
    ['work', 'Arbetsolycka', 'Accident at work'],
    ['Någon skadas i arbetet, eller kunde ha skadats.', 'Somebody is hurt at work, or nearly.'],
    ['Inte hot eller våld.', 'Not threats or violence.'],
    {
      children: [
        row(
          ['commuting', 'Färdolycksfall', 'Commuting accident'],
          [
            'Någon skadas på väg till eller från arbetet.',
            'Somebody is hurt on the way to or from work.',
          ],
          ['Inte resor i tjänsten.', 'Not travel on duty.'],
        ),
        row(
          ['illness', 'Arbetssjukdom', 'Work-related illness'],
          ['Någon blir sjuk av arbetet över tid.', 'Somebody falls ill from work over time.'],
          ['Inte en enstaka olycka.', 'Not a single accident.'],
        ),
        row(
          ['risk', 'Riskobservation', 'Risk observation'],
          ['Du ser en risk, men inget har hänt.', 'You see a risk, but nothing has happened.'],
          [
            'Inte när något var nära att hända; ange tillbud.',
            'Not when something nearly happened; mark a near miss.',
          ],
        ),
      ],
    },
  ),
];
