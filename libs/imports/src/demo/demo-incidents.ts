import { addMonths, instantOf, parseCivilDate, type AreaLevel } from '#domain';
import type { IncidentBody } from '#intake';
import type { DemoRise } from './demo-plans.js';
import {
  dayRhythms,
  seasons,
  TREND_FIRST_YEAR,
  trendAt,
  weekRhythms,
  type DayRhythm,
} from './demo-rhythms.js';
import { staffDetailsOf } from './demo-staff-details.js';
import { demoStories, type DemoStory } from './demo-stories.data.js';
import { SeededRandom } from './seeded-random.js';

/** The demo begins here: three whole years to compare with, and the one under way. */
export const DEMO_FIRST_MONTH = `${TREND_FIRST_YEAR}-01-01`;
/** Of all, those of which only the district is known. */
const DISTRICT_ONLY_SHARE = 0.06;
const NO_WITNESS = [5, 3, 2] as const;
const POLICE = [2, 6, 2] as const;
const MS_PER_DAY = 86_400_000;
const MINUTES_PER_HOUR = 60;
/** People are out on the streets on these days, whatever the weekday (month-day). */
const FIREWORK_DAYS = new Map([
  ['12-31', 14],
  ['12-30', 4],
  ['01-01', 10],
  ['04-30', 8],
]);

/** A named place of the demo. */
export interface DemoSpot {
  readonly placeId: string;
  readonly lon: number;
  readonly lat: number;
  /** How many gather there, against other places of the area. */
  readonly weight: number;
}

/** A unit that tells of an area's incidents. */
export interface DemoUnitOfArea {
  readonly id: string;
  readonly weight: number;
  /** Civil date from which it tells nothing; null: it goes on. */
  readonly silentFrom: string | null;
}

/** An area of the demo with its share, 0–1, of all incidents. */
export interface DemoArea {
  readonly level: AreaLevel;
  readonly code: string;
  /** What it lies in, as `<level>:<code>`, where incidents stand that are known no closer. */
  readonly around: string;
  readonly share: number;
  readonly incidentsPerMonth: number;
  readonly rise: DemoRise | null;
  readonly spots: readonly DemoSpot[];
  readonly units: readonly DemoUnitOfArea[];
  /** Whether a point lies in the area. */
  readonly holds: (lon: number, lat: number) => boolean;
}

export interface DemoIncident {
  /** The same for the same incident each time. */
  readonly id: string;
  readonly body: IncidentBody;
}

/** First days of the months from the demo's beginning to `today` ('YYYY-MM-DD'). */
export function demoMonths(today: string): string[] {
  const months: string[] = [];
  for (let month = DEMO_FIRST_MONTH; month <= today; month = addMonths(month, 1))
    months.push(month);
  return months;
}

/**
 * What happened in one area in one month: the same each time, and nothing after `now`. An invention throughout, in
 * proportions that a municipality would know.
 */
export function demoIncidentsOf(
  area: DemoArea,
  month: string,
  now: Date,
  timeZone: string,
): DemoIncident[] {
  const random = new SeededRandom(`${area.code} ${month}`);
  const { year, month: monthNumber } = parseCivilDate(month)!;
  const weights = demoStories.map(
    ({ category, share, season, trend }) =>
      share *
      seasons[season][monthNumber - 1]! *
      trendAt(trend, year) *
      riseOf(area, category, month),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) / SHARES_TOTAL;
  const count = random.poisson(area.incidentsPerMonth * area.share * total);
  const incidents: DemoIncident[] = [];
  for (let number = 0; number < count; number += 1) {
    const story = demoStories[random.pick(weights)]!;
    const id = `${area.level}:${area.code} ${month} ${number}`;
    const told = bodyOf(story, area, month, random, timeZone);
    const body = { ...told, ...(isOfStaff(story) && staffDetailsOf(story.category, id)) };
    if (new Date(body.occurredFrom) <= now) incidents.push({ id, body });
  }
  return incidents;
}

const isOfStaff = ({ kind }: DemoStory): boolean => kind === 'staff_incident';

const SHARES_TOTAL = demoStories.reduce((sum, { share }) => sum + share, 0);

function bodyOf(
  story: DemoStory,
  area: DemoArea,
  month: string,
  random: SeededRandom,
  timeZone: string,
): IncidentBody {
  const occurredFrom = timeOf(story, month, random, timeZone);
  const gender = story.affected && genders[random.pick(story.affected)]!;
  const unitId = unitOf(area, occurredFrom, random);
  return {
    kind: story.kind,
    category: story.category,
    occurredFrom,
    location: whereOf(area, random),
    text: story.texts[random.pick(story.texts.map(() => 1))]!,
    severity: random.pick(story.severity),
    witnessed: witnesses[random.pick(NO_WITNESS)]!,
    policeReported: answers[random.pick(POLICE)]!,
    ...(unitId !== undefined && { unitId }),
    ...(gender !== undefined && { affected: { gender } }),
    ...(story.kind === 'accident' && { nearMiss: random.next() < NEAR_MISS_SHARE }),
  };
}

function riseOf({ rise }: DemoArea, category: string, month: string): number {
  return rise !== null && month >= rise.from && rise.categories.includes(category)
    ? rise.factor
    : 1;
}

/** At a named place, around one, somewhere in the area, in the area without a point, or no closer than around it. */
function whereOf(area: DemoArea, random: SeededRandom): IncidentBody['location'] {
  if (random.next() < DISTRICT_ONLY_SHARE) return { areaCode: area.around };
  const areaCode = `${area.level}:${area.code}`;
  const spot = area.spots[random.pick(area.spots.map(({ weight }) => weight))];
  const way = ways[random.pick(WAYS)]!;
  if (spot === undefined || way === 'area') return { areaCode };
  if (way === 'place') return { placeId: spot.placeId };
  const spreadMeters = way === 'near' ? NEAR_METERS : FAR_METERS;
  const lon = moved(spot.lon, random.normal() * spreadMeters, METERS_PER_DEGREE_LON);
  const lat = moved(spot.lat, random.normal() * spreadMeters, METERS_PER_DEGREE_LAT);
  if (!area.holds(lon, lat)) return { areaCode };
  return { lon, lat, source: 'map', uncertaintyMeters: POINT_UNCERTAINTY_METERS };
}

const ways = ['place', 'near', 'far', 'area'] as const;
const WAYS = [2, 4, 2, 2] as const;
const NEAR_METERS = 60;
const FAR_METERS = 350;
const POINT_UNCERTAINTY_METERS = 25;
const METERS_PER_DEGREE_LAT = 111_300;
/** At Sweden's latitude 59: good enough for an invention. */
const METERS_PER_DEGREE_LON = 57_300;
const METER_DECIMALS = 5;

const moved = (degrees: number, meters: number, metersPerDegree: number) =>
  Number((degrees + meters / metersPerDegree).toFixed(METER_DECIMALS));

/** Half of what is told comes from a unit; one that has fallen silent tells nothing more. */
function unitOf({ units }: DemoArea, occurredFrom: string, random: SeededRandom) {
  const isOfUnit = random.next() < OF_UNIT_SHARE;
  const unit = units[random.pick(units.map(({ weight }) => weight))];
  if (!isOfUnit || unit === undefined) return undefined;
  const isSilent = unit.silentFrom !== null && occurredFrom >= unit.silentFrom;
  return isSilent ? undefined : unit.id;
}

const OF_UNIT_SHARE = 0.55;
const NEAR_MISS_SHARE = 0.3;
const genders = ['woman', 'man', 'several', 'unknown'] as const;
const witnesses = ['own', 'secondhand', 'unknown'] as const;
const answers = ['yes', 'no', 'unknown'] as const;

function timeOf(story: DemoStory, month: string, random: SeededRandom, timeZone: string): string {
  const days = daysOf(month);
  const date = days[random.pick(days.map((day) => dayWeight(story, day)))]!;
  const { year, month: monthNumber, day } = parseCivilDate(date)!;
  const hour = hourOf(story.day, random);
  const minute = Math.floor(random.next() * MINUTES_PER_HOUR);
  const local = { year, month: monthNumber, day, hour, minute };
  return instantOf(local, timeZone, 'later').instant.toISOString();
}

function hourOf(rhythm: DayRhythm, random: SeededRandom): number {
  return random.pick(dayRhythms[rhythm]);
}

function dayWeight({ season, week }: DemoStory, date: string): number {
  // Noon in UTC has the same weekday as the civil date.
  const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  const fireworks = season === 'newYear' ? (FIREWORK_DAYS.get(date.slice(5)) ?? 1) : 1;
  return weekRhythms[week][weekday]! * fireworks;
}

function daysOf(month: string): string[] {
  const from = Date.parse(month);
  const count = (Date.parse(addMonths(month, 1)) - from) / MS_PER_DAY;
  return Array.from({ length: count }, (_, day) =>
    new Date(from + day * MS_PER_DAY).toISOString().slice(0, 10),
  );
}
