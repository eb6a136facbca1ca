import type { IncidentKind } from '#domain';
import type { DayRhythm, Season, Trend, WeekRhythm } from './demo-rhythms.js';

/** Something that happens now and then in the demo, and how. */
export interface DemoStory {
  readonly category: string;
  readonly kind: IncidentKind;
  /** Of a thousand incidents, about so many. */
  readonly share: number;
  readonly season: Season;
  readonly day: DayRhythm;
  readonly week: WeekRhythm;
  readonly trend: Trend;
  /** Shares of severity 0, 1, 2, 3, 4. */
  readonly severity: readonly [number, number, number, number, number];
  /** Shares of women, men, several, unknown; absent: nobody in particular was affected. */
  readonly affected?: readonly [number, number, number, number];
  readonly texts: readonly string[];
}

type Rhythm = readonly [Season, DayRhythm, WeekRhythm, Trend];

const MILD = [3, 5, 2, 0, 0] as const;
const MIDDLING = [1, 4, 4, 1, 0] as const;
const GRAVE = [0, 1, 4, 4, 1] as const;
const MIXED = [4, 4, 2, 1] as const;
const MORE_WOMEN = [6, 2, 1, 1] as const;
const MORE_MEN = [2, 6, 2, 1] as const;

function story(
  [kind, category, share]: readonly [IncidentKind, string, number],
  [season, day, week, trend]: Rhythm,
  severity: DemoStory['severity'],
  texts: readonly string[],
  affected?: DemoStory['affected'],
): DemoStory {
  const rhythm = { season, day, week, trend };
  return { kind, category, share, ...rhythm, severity, texts, ...(affected && { affected }) };
}

/** Texts are neutral templates: no name, no address, nobody who exists. */
export const demoStories: readonly DemoStory[] = [
  story(
    ['observation', 'order.gathering', 62],
    ['summer', 'evening', 'weekend', 'steady'],
    MIDDLING,
    [
      'En grupp samlas vid entrén och flera går en annan väg.',
      'Ungefär tio personer står vid torget hela kvällen.',
    ],
  ),
  story(
    ['observation', 'order.drugs.dealing', 38],
    ['even', 'evening', 'weekend', 'falling'],
    MIDDLING,
    ['Misstänkt försäljning vid gångtunneln.', 'Någon lämnar över små påsar vid busshållplatsen.'],
  ),
  story(['observation', 'order.drugs.use', 34], ['even', 'evening', 'even', 'steady'], MILD, [
    'Någon röker i trapphuset, det luktar starkt.',
    'En person är tydligt påverkad i parken.',
  ]),
  story(
    ['environment_fault', 'order.drugs.needles', 11],
    ['even', 'day', 'workdays', 'steady'],
    MIDDLING,
    ['Kanyler ligger vid lekplatsen.'],
  ),
  story(
    ['observation', 'order.drinking.drunk', 44],
    ['summer', 'evening', 'weekend', 'steady'],
    MILD,
    [
      'En berusad person stör utanför butiken.',
      'Flera dricker vid bänkarna och ropar efter förbipasserande.',
    ],
  ),
  story(
    ['observation', 'order.disturbance.noise', 38],
    ['summer', 'night', 'weekend', 'steady'],
    MILD,
    ['Hög musik från gården efter midnatt.'],
  ),
  story(
    ['observation', 'order.disturbance.fight', 32],
    ['summer', 'evening', 'weekend', 'peakInTheMiddle'],
    GRAVE,
    [
      'Bråk mellan två grupper utanför tunnelbanan.',
      'Slagsmål på fotbollsplanen, vuxna gick emellan.',
    ],
    MORE_MEN,
  ),
  story(
    ['observation', 'order.disturbance.mischief', 36],
    ['school', 'evening', 'even', 'steady'],
    MILD,
    ['Barn kastar sten mot bussen.', 'Unga springer på taket till skolan.'],
  ),
  story(
    ['observation', 'order.driving.moped', 52],
    ['summer', 'evening', 'weekend', 'rising'],
    MIDDLING,
    ['Mopeder kör fort på gångvägen.', 'En A-traktor kör runt på skolgården.'],
  ),
  story(
    ['observation', 'order.driving.car', 26],
    ['summer', 'night', 'weekend', 'steady'],
    MIDDLING,
    ['Bilar tävlar på parkeringen.'],
  ),
  story(
    ['observation', 'order.fire_play.fire', 16],
    ['summer', 'evening', 'even', 'falling'],
    MIDDLING,
    ['Någon har eldat bakom förrådet.'],
  ),
  story(
    ['observation', 'order.fire_play.fireworks', 22],
    ['newYear', 'night', 'even', 'steady'],
    MIDDLING,
    ['Raketer skjuts mellan husen.', 'Raketer riktas mot människor på torget.'],
  ),
  story(
    ['observation', 'order.fire_play.bangs', 14],
    ['newYear', 'evening', 'even', 'peakInTheMiddle'],
    MILD,
    ['Kraftiga smällar i gångtunneln.'],
  ),
  story(
    ['observation', 'order.theft', 58],
    ['even', 'day', 'even', 'falling'],
    MIDDLING,
    [
      'Flera cyklar är borta från stället vid skolan.',
      'Inbrott i ett källarförråd.',
      'Någon tog en väska på biblioteket.',
    ],
    MIXED,
  ),
  story(
    ['observation', 'order.threat', 24],
    ['even', 'evening', 'weekend', 'steady'],
    GRAVE,
    ['En besökare blev hotad på väg hem från centrum.'],
    MIXED,
  ),
  story(
    ['observation', 'order.violence', 20],
    ['summer', 'night', 'weekend', 'falling'],
    GRAVE,
    ['En person blev slagen vid stationen.', 'En ung person blev av med sin telefon under hot.'],
    MORE_MEN,
  ),
  story(
    ['observation', 'order.sexual_harassment', 18],
    ['summer', 'evening', 'weekend', 'rising'],
    GRAVE,
    ['En person blev ofredad på gångvägen.'],
    MORE_WOMEN,
  ),
  story(['observation', 'order.weapons', 4], ['even', 'night', 'weekend', 'falling'], GRAVE, [
    'Ljud som från ett skott hördes på kvällen.',
  ]),
  story(['observation', 'order.vandalism', 62], ['even', 'evening', 'weekend', 'steady'], MILD, [
    'Rutan i busskuren är krossad.',
    'Dörren till tvättstugan är uppbruten.',
    'Bänkar i parken är sönderslagna.',
  ]),
  story(['environment_fault', 'order.graffiti', 48], ['even', 'day', 'workdays', 'falling'], MILD, [
    'Klotter på gångtunnelns vägg.',
    'Klotter på skolans fasad.',
  ]),
  story(['environment_fault', 'order.litter', 42], ['summer', 'day', 'workdays', 'steady'], MILD, [
    'Mycket skräp runt papperskorgarna.',
  ]),
  story(
    ['environment_fault', 'order.litter.dumping', 24],
    ['even', 'day', 'even', 'rising'],
    MILD,
    ['Möbler är dumpade vid återvinningen.'],
  ),
  story(
    ['environment_fault', 'order.unsafe_place.lighting', 50],
    ['dark', 'evening', 'even', 'falling'],
    MIDDLING,
    ['Lamporna längs gångvägen är trasiga.', 'Det är mörkt vid busshållplatsen.'],
  ),
  story(
    ['environment_fault', 'order.unsafe_place.sight', 13],
    ['summer', 'day', 'workdays', 'steady'],
    MILD,
    ['Buskar skymmer sikten vid övergångsstället.'],
  ),
  story(['observation', 'order.trespass', 20], ['dark', 'night', 'even', 'steady'], MILD, [
    'Någon sover i källargången.',
  ]),
  story(
    ['environment_fault', 'order.defect.slippery', 26],
    ['winter', 'day', 'workdays', 'peakInTheMiddle'],
    MIDDLING,
    ['Gångvägen är hal och inte sandad.'],
  ),
  story(
    ['environment_fault', 'order.defect.surface', 18],
    ['even', 'day', 'workdays', 'steady'],
    MILD,
    ['Ett hål i asfalten på cykelbanan.'],
  ),
  story(
    ['environment_fault', 'order.defect.equipment', 13],
    ['summer', 'day', 'even', 'steady'],
    MIDDLING,
    ['En gunga på lekplatsen är trasig.'],
  ),
  story(
    ['accident', 'accident.traffic.bicycle', 15],
    ['summer', 'day', 'workdays', 'steady'],
    MIDDLING,
    ['En cyklist föll vid övergången.'],
    MIXED,
  ),
  story(
    ['accident', 'accident.traffic.e_scooter', 11],
    ['summer', 'evening', 'weekend', 'falling'],
    MIDDLING,
    ['En person föll med elsparkcykel.'],
    MIXED,
  ),
  story(
    ['accident', 'accident.traffic.pedestrian', 8],
    ['dark', 'day', 'workdays', 'steady'],
    GRAVE,
    ['En gående blev påkörd i låg fart.'],
    MIXED,
  ),
  story(
    ['accident', 'accident.fall.ice', 20],
    ['winter', 'day', 'workdays', 'peakInTheMiddle'],
    MIDDLING,
    ['En person halkade på väg till bussen.'],
    MORE_WOMEN,
  ),
  story(
    ['accident', 'accident.fall.same_level', 16],
    ['even', 'day', 'workdays', 'steady'],
    MIDDLING,
    ['En boende föll på gården.'],
    MORE_WOMEN,
  ),
  story(
    ['accident', 'accident.child.school', 20],
    ['school', 'office', 'workdays', 'steady'],
    MIDDLING,
    ['En elev ramlade på rasten.'],
    MIXED,
  ),
  story(
    ['accident', 'accident.child.preschool', 13],
    ['school', 'office', 'workdays', 'steady'],
    MILD,
    ['Ett barn klämde ett finger i grinden.'],
    MIXED,
  ),
  story(
    ['accident', 'accident.fire.outdoor.container', 9],
    ['even', 'night', 'weekend', 'peakInTheMiddle'],
    MIDDLING,
    ['Det brann i en container.'],
  ),
  story(['accident', 'accident.fire.alarm', 14], ['even', 'even', 'even', 'steady'], MILD, [
    'Brandlarmet gick, ingen brand.',
  ]),
  story(['accident', 'accident.work.risk', 8], ['even', 'office', 'workdays', 'rising'], MILD, [
    'Golvet i entrén är halt när det regnar.',
  ]),
  story(
    ['accident', 'accident.drowning', 2],
    ['summer', 'day', 'weekend', 'steady'],
    GRAVE,
    ['Ett tillbud vid badet, badvakten hjälpte till.'],
    MIXED,
  ),
  story(
    ['staff_incident', 'threat.work.threat', 14],
    ['even', 'office', 'workdays', 'rising'],
    MIDDLING,
    ['En besökare höjde rösten och hotade personalen.'],
    MORE_WOMEN,
  ),
  story(
    ['staff_incident', 'threat.work.violence', 10],
    ['school', 'office', 'workdays', 'steady'],
    GRAVE,
    ['En medarbetare blev knuffad i arbetet.'],
    MORE_WOMEN,
  ),
  story(
    ['staff_incident', 'threat.influence.threat.spoken', 8],
    ['even', 'office', 'workdays', 'rising'],
    GRAVE,
    ['Någon hotade en handläggare för att få ett annat beslut.'],
    MORE_WOMEN,
  ),
  story(
    ['staff_incident', 'threat.influence.harassment.filming', 8],
    ['even', 'office', 'workdays', 'rising'],
    MIDDLING,
    ['Personal blev filmad under ett besök.'],
    MIXED,
  ),
  story(['observation', 'resilience.power', 8], ['dark', 'even', 'even', 'steady'], MIDDLING, [
    'Strömmen var borta i en timme.',
  ]),
  story(['observation', 'resilience.water', 5], ['even', 'day', 'even', 'steady'], MIDDLING, [
    'Vattnet var avstängt efter en läcka.',
  ]),
  story(['observation', 'resilience.it', 7], ['even', 'office', 'workdays', 'rising'], MIDDLING, [
    'Verksamhetssystemet gick inte att nå under förmiddagen.',
  ]),
  story(
    ['observation', 'resilience.staff_shortage', 5],
    ['dark', 'office', 'workdays', 'steady'],
    MIDDLING,
    ['För få i personalen för att öppna alla avdelningar.'],
  ),
  story(['observation', 'order.rumour', 4], ['even', 'evening', 'even', 'rising'], MIDDLING, [
    'Ett rykte i sociala medier skapar oro i området.',
  ]),
];
