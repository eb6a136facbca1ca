import { addDays, reportingPeriodOf, type PlannedEventKind } from '#domain';

/** An invented event of the demo, by days from the Monday of this week. */
interface DemoEvent {
  readonly title: string;
  readonly kind: PlannedEventKind;
  /** Which of the areas that the demo's authority answers for: itself, or its parts in order of name. */
  readonly part: number | null;
  readonly place: string;
  readonly days: readonly [number, number];
  readonly hours: readonly [string, string];
  readonly organiser: string;
  readonly expectedPeople: number | null;
  /** Why it was cancelled. */
  readonly cancelled?: string;
}

const events: readonly DemoEvent[] = [
  {
    ...{ title: 'Höstmarknad på torget', kind: 'market', part: null, place: 'Torget' },
    ...{ days: [-3, -2], hours: ['10:00', '16:00'], organiser: 'Torgföreningen' },
    expectedPeople: 2500,
  },
  {
    ...{ title: 'Ledarledd fotbollskväll', kind: 'match', part: 0, place: 'Bollplanen' },
    ...{ days: [4, 4], hours: ['18:00', '22:00'], organiser: 'Idrottsföreningen' },
    expectedPeople: 150,
  },
  {
    ...{ title: 'Avstängd gångtunnel', kind: 'road_works', part: 1, place: 'Tunneln vid centrum' },
    ...{ days: [-10, 18], hours: ['07:00', '16:00'], organiser: 'Trafikkontoret' },
    expectedPeople: null,
  },
  {
    ...{ title: 'Konsert utomhus', kind: 'festival', part: null, place: 'Parken' },
    ...{ days: [12, 12], hours: ['17:00', '23:00'], organiser: 'Kulturhuset' },
    expectedPeople: 1200,
  },
  {
    ...{
      title: 'Allmänt möte om trygghet',
      kind: 'demonstration',
      part: 1,
      place: 'Medborgarhuset',
    },
    ...{ days: [9, 9], hours: ['18:00', '20:00'], organiser: 'Hyresgästföreningen' },
    ...{ expectedPeople: 80, cancelled: 'Lokalen är upptagen' },
  },
];

/** The demo's events around a day, each with its times. */
export function demoEvents(today: string) {
  const monday = reportingPeriodOf('weekly', today).from;
  return events.map(({ days, hours, ...event }) => ({
    ...event,
    from: `${addDays(monday, days[0])}T${hours[0]}`,
    to: `${addDays(monday, days[1])}T${hours[1]}`,
  }));
}
