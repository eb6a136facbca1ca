import { row, type CategoryRow } from './category-row.js';

/** Street life: gatherings, drugs, drink, disturbance, driving, fire and animals. */
export const orderStreetRows: readonly CategoryRow[] = [
  row(
    ['gathering', 'Otrygghetsskapande samling', 'Unsafe gathering'],
    [
      'En grupp som hotar, stör eller får andra att välja en annan väg.',
      'A group that threatens, disturbs or makes others choose another way.',
    ],
    [
      'Inte människor som bara umgås, och inte slagsmål.',
      'Not people who merely spend time together, and not fights.',
    ],
  ),
  row(
    ['drugs', 'Misstänkt narkotikahantering', 'Suspected drug activity'],
    [
      'Du ser eller misstänker att någon säljer, köper eller använder narkotika.',
      'You see or suspect that somebody sells, buys or uses drugs.',
    ],
    ['Inte alkohol.', 'Not alcohol.'],
    {
      children: [
        row(
          ['dealing', 'Försäljning', 'Dealing'],
          [
            'Någon säljer eller lämnar över narkotika, eller vaktar ett gömställe.',
            'Somebody sells or hands over drugs, or guards a stash.',
          ],
          ['Inte när du bara ser någon använda.', 'Not when you only see somebody use.'],
        ),
        row(
          ['use', 'Bruk', 'Use'],
          [
            'Någon röker, injicerar eller är tydligt påverkad.',
            'Somebody smokes, injects or is clearly under the influence.',
          ],
          ['Inte berusning av alkohol.', 'Not drunkenness from alcohol.'],
        ),
        row(
          ['needles', 'Kanyler och andra spår', 'Needles and other traces'],
          [
            'Kanyler, påsar eller andra spår av narkotika.',
            'Needles, bags or other traces of drugs.',
          ],
          ['Inte vanligt skräp.', 'Not ordinary litter.'],
          { kinds: ['observation', 'environment_fault'] },
        ),
      ],
    },
  ),
  row(
    ['drinking', 'Alkohol och berusning', 'Drinking and drunkenness'],
    [
      'Någon dricker eller är berusad så att andra störs eller blir oroliga.',
      'Somebody drinks or is drunk so that others are disturbed or worried.',
    ],
    [
      'Inte servering med tillstånd, och inte rattfylleri.',
      'Not licensed serving, and not drunk driving.',
    ],
    {
      children: [
        row(
          ['drunk', 'Berusad person', 'Drunk person'],
          [
            'En berusad person som stör eller behöver hjälp.',
            'A drunk person who disturbs or needs help.',
          ],
          ['Inte när polisen har tagit hand om personen.', 'Not when police took the person in.'],
        ),
        row(
          ['taken_in', 'Omhändertagen för berusning', 'Taken in for drunkenness'],
          [
            'Polisen tar hand om en berusad person (LOB).',
            'Police take charge of a drunk person (the LOB act).',
          ],
          ['Inte berusade som går därifrån själva.', 'Not drunk people who leave by themselves.'],
        ),
      ],
    },
  ),
  row(
    ['disturbance', 'Störning, buller och bråk', 'Disturbance and noise'],
    [
      'Skrik, hög musik, ofog eller gräl som stör dem som är nära.',
      'Shouting, loud music, mischief or quarrels that disturb those nearby.',
    ],
    [
      'Inte våld som skadar någon, och inte buller från bygge eller trafik.',
      'Not violence that hurts somebody, and not noise from building work or traffic.',
    ],
    {
      children: [
        row(
          ['noise', 'Buller', 'Noise'],
          [
            'Hög musik, skrik eller fest som stör.',
            'Loud music, shouting or a party that disturbs.',
          ],
          ['Inte smällare eller motorljud.', 'Not firecrackers or engine noise.'],
        ),
        row(
          ['fight', 'Bråk och slagsmål', 'Brawl or fight'],
          [
            'Flera personer bråkar eller slåss med varandra.',
            'Several people quarrel or fight with each other.',
          ],
          [
            'Inte när en person angriper en annan; det är våld.',
            'Not when one person attacks another; that is violence.',
          ],
        ),
        row(
          ['mischief', 'Ofog av barn eller unga', 'Mischief by children or youths'],
          [
            'Barn eller unga som kastar saker, ringer på eller stör på skoj.',
            'Children or youths who throw things, ring doorbells or disturb for fun.',
          ],
          ['Inte när något går sönder.', 'Not when something gets broken.'],
        ),
      ],
    },
  ),
  row(
    ['driving', 'Buskörning och fordon', 'Nuisance driving'],
    [
      'Fordon som körs farligt eller störande, eller står övergivna.',
      'Vehicles driven dangerously or noisily, or left abandoned.',
    ],
    ['Inte trafikolyckor eller felparkering.', 'Not traffic accidents or parking offences.'],
    {
      focusArea: 'accidents',
      children: [
        row(
          ['car', 'Buskörning med bil', 'Reckless driving by car'],
          [
            'Bil som sladdar, tävlar eller körs för fort där folk går.',
            'A car that skids, races or is driven too fast where people walk.',
          ],
          ['Inte A-traktor eller moped.', 'Not tractor cars or mopeds.'],
        ),
        row(
          ['moped', 'Buskörning med moped eller A-traktor', 'Reckless moped or tractor car'],
          [
            'Moped, A-traktor eller elsparkcykel som körs farligt eller där den inte får köras.',
            'A moped, tractor car or e-scooter driven dangerously or where it is not allowed.',
          ],
          ['Inte bil eller motorcykel.', 'Not cars or motorcycles.'],
        ),
        row(
          ['abandoned', 'Övergivet fordon', 'Abandoned vehicle'],
          [
            'Fordon eller cykel som ser ut att vara övergiven.',
            'A vehicle or bicycle that appears to be abandoned.',
          ],
          ['Inte felparkerade fordon i bruk.', 'Not badly parked vehicles in use.'],
          { kinds: ['observation', 'environment_fault'] },
        ),
      ],
    },
  ),
  row(
    ['fire_play', 'Eldning, pyroteknik och smällare', 'Fire-setting and fireworks'],
    [
      'Någon eldar, skjuter raketer eller kastar smällare så att det kan bli farligt.',
      'Somebody lights fires, shoots rockets or throws firecrackers so that it may be dangerous.',
    ],
    [
      'Inte bränder som räddningstjänsten släcker, och inte sprängning.',
      'Not fires put out by the rescue services, and not bombings.',
    ],
    {
      focusArea: 'accidents',
      children: [
        row(
          ['fire', 'Eldning', 'Fire-setting'],
          [
            'Någon tänder eld på skräp, papper eller gräs.',
            'Somebody sets fire to litter, paper or grass.',
          ],
          ['Inte grillning eller tillåten eldning.', 'Not barbecues or permitted fires.'],
        ),
        row(
          ['fireworks', 'Fyrverkerier', 'Fireworks'],
          [
            'Raketer eller bomber som skjuts där de stör eller kan skada.',
            'Rockets or shells fired where they disturb or may hurt.',
          ],
          ['Inte tillåtna fyrverkerier.', 'Not permitted fireworks.'],
        ),
        row(
          ['bangs', 'Smällare och smällar', 'Firecrackers and bangs'],
          [
            'Smällare, eller smällar som du inte vet orsaken till.',
            'Firecrackers, or bangs whose cause you do not know.',
          ],
          [
            'Inte bekräftad sprängning eller skottlossning.',
            'Not confirmed bombings or shootings.',
          ],
        ),
      ],
    },
  ),
  row(
    ['animal', 'Djur', 'Animal'],
    [
      'Lösa, farliga, skadade eller vanskötta djur.',
      'Loose, dangerous, hurt or neglected animals.',
    ],
    ['Inte viltolyckor i trafiken.', 'Not traffic accidents with wild animals.'],
    { focusArea: 'accidents' },
  ),
];
