import type { FocusAreaCode, GoverningDocument, GoverningKind } from '#domain';

/** Said in the name of what is made up, so that nobody takes it for something decided. */
const INVENTED = '(påhittat för demon)';

/** A document of the demo; the seed gives ids to it and its goals. */
export interface DemoDocument extends Omit<GoverningDocument, 'replaces' | 'goals'> {
  readonly key: string;
  readonly replaces: readonly string[];
  readonly goals: readonly DemoGoal[];
}

interface DemoGoal {
  readonly focusArea: FocusAreaCode | null;
  readonly text: string;
  readonly wishedResult: string;
  readonly indicator: string;
  /** What the demo's own authority says of it; empty where it has not said anything yet. */
  readonly answer: string;
}

const nothing = { adoptedOn: null, caseNumber: '', validTo: null, link: '' } as const;

/**
 * An invented safety programme with goals in all five focus areas and the one before it, and two real documents of the
 * state, by name, day and place only.
 * @param year the running one.
 */
export function demoDocuments(year: number): readonly DemoDocument[] {
  const programme = (from: number): Omit<DemoDocument, 'key' | 'replaces' | 'goals'> => ({
    ...nothing,
    name: `Program för trygghet och säkerhet ${from}–${from + 3} ${INVENTED}`,
    kind: 'programme' satisfies GoverningKind,
    adoptedBy: 'Kommunfullmäktige',
    adoptedOn: `${from - 1}-11-24`,
    caseNumber: `KS ${from - 1}/117`,
    validFrom: `${from}-01-01`,
    validTo: `${from + 3}-12-31`,
  });
  return [
    { key: 'now', ...programme(year - 1), replaces: ['before'], goals: [...programmeGoals] },
    { key: 'before', ...programme(year - 5), replaces: [], goals: [] },
    {
      ...{ key: 'law', ...nothing, replaces: [], goals: [] },
      name: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
      ...{ kind: 'law', adoptedBy: 'Riksdagen', validFrom: '2023-07-01' },
      link: 'https://lagen.nu/2023:196',
    },
    {
      ...{ key: 'strategy', ...nothing, replaces: [], goals: [] },
      name: 'Tillsammans mot brott – ett nationellt brottsförebyggande program',
      ...{ kind: 'national_strategy', adoptedBy: 'Regeringen', validFrom: '2017-03-16' },
      caseNumber: 'Skr. 2016/17:126',
    },
  ];
}

const programmeGoals: readonly DemoGoal[] = [
  {
    focusArea: 'accidents',
    text: 'Färre äldre skadas i fallolyckor.',
    wishedResult: 'Äldre kan gå ut på vintern utan att halka nära hemmet.',
    indicator: 'Rapporterade fall utomhus, november till mars.',
    answer: 'Vi sandar först vid äldreboenden och lagar trasiga räcken inom en vecka.',
  },
  {
    focusArea: 'crime',
    text: 'Skadegörelsen kring skolor och centrum minskar.',
    wishedResult: 'Elever och personal slipper krossade rutor och klotter.',
    indicator: 'Rapporterad skadegörelse per tusen invånare.',
    answer: 'Fritidsgården har öppet på helger, och belysningen ses över varje höst.',
  },
  {
    focusArea: 'threats_staff',
    text: 'Den som hotas på jobbet får stöd, och alla hot rapporteras.',
    wishedResult: 'Ingen byter arbete för att hon eller han är rädd.',
    indicator: 'Andel enheter som rapporterar i sin rytm.',
    answer: '',
  },
  {
    focusArea: 'resilience',
    text: 'Det viktigaste fungerar i en vecka när el eller vatten är borta.',
    wishedResult: 'Äldreboenden, förskolor och nödvatten klarar sju dygn.',
    indicator: 'Andel verksamheter som har övat det senaste året.',
    answer: 'Vi övar en gång om året, senast med två äldreboenden.',
  },
  {
    focusArea: 'protective_security',
    text: 'Arbetet med säkerhetsskydd följs upp varje år.',
    wishedResult: 'Nämnden vet hur långt arbetet har kommit.',
    indicator: '',
    answer: '',
  },
  {
    focusArea: null,
    text: 'Alla som berörs får veta vad vi gör och vad som kom ut av det.',
    wishedResult: 'Den som har rapporterat får höra vad som hände.',
    indicator: '',
    answer: '',
  },
];
