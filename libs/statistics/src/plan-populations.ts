import { rowError, type RowError } from '#documents';
import type { DraftFact } from './reading/read-facts.js';
import type { PlacedArea } from './reading/place-areas.js';

/** More than live in any country of the size. */
const POPULATION_MAX = 100_000_000;

/** What a file says of inhabitants, with its area found. */
export interface PlacedFact {
  readonly fact: DraftFact;
  readonly area: PlacedArea;
}

/** Inhabitants of an area at the end of a year. */
export interface PlannedPopulation {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly year: number;
  readonly population: number;
}

/**
 * Inhabitants of each area and year: the row for both sexes and all ages where there is one, else the sum of women and
 * men, of all ages or of every age. Where a part is missing or suppressed nothing is summed, and the row is told. Areas
 * that do not stand here at the end of the year are left out: they have been told already.
 */
export function planPopulations(placed: readonly PlacedFact[]): {
  readonly populations: readonly PlannedPopulation[];
  readonly errors: readonly RowError[];
} {
  const groups = new Map<string, PlacedFact[]>();
  for (const one of placed.filter(({ area }) => area.stands)) {
    const { scheme, level, code } = one.area;
    const key = JSON.stringify([scheme, level, code, one.fact.period]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const populations: PlannedPopulation[] = [];
  const errors: RowError[] = [];
  for (const group of groups.values()) {
    const { fact, area } = group[0]!;
    const population = sumOf(group.map((one) => one.fact));
    if (population === undefined) {
      errors.push(rowError(fact.line, fact.areaColumn, area.name, { code: 'POPULATION_NOT_TOLD' }));
      continue;
    }
    if (population > POPULATION_MAX) {
      const fault = { code: 'NUMBER_TOO_LARGE', values: { max: POPULATION_MAX } } as const;
      errors.push(rowError(fact.line, fact.column, String(population), fault));
      continue;
    }
    const { scheme, level, code } = area;
    populations.push({ scheme, level, code, year: Number(fact.period), population });
  }
  return { populations, errors };
}

function sumOf(facts: readonly DraftFact[]): number | undefined {
  const whole = facts.find(({ gender, band }) => gender === 'all' && band === '');
  if (whole !== undefined) return whole.value ?? undefined;
  const allAges = facts.filter(({ band }) => band === '');
  const bothSexes = facts.filter(({ gender }) => gender === 'all');
  const parts = allAges.length > 0 ? allAges : bothSexes.length > 0 ? bothSexes : facts;
  const of = (gender: DraftFact['gender']) =>
    parts.filter((fact) => fact.gender === gender).map(({ band }) => band);
  // Women of some ages and men of others are not everybody.
  const isWhole = same(of('women'), of('men'));
  if (!isWhole || parts.some(({ value }) => value === null)) return undefined;
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((band) => other.includes(band));
}
