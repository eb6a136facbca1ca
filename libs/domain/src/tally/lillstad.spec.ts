import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { polygonHolds } from '../geometry/point-in-polygon.js';
import type { PolygonRings } from '../geometry/geojson.js';
import { category } from '../taxonomy/taxonomy.js';
import { localParts } from '../time/local-time.js';
import { countBy } from './count-by.js';
import { countPacked } from './count-packed.js';
import { packCell, unpackCell, type PackedCell } from './packed-cell.js';
import {
  emptyTally,
  equalTallies,
  incidentCount,
  mergeTallies,
  tallyOf,
  type Tally,
  type TallyPoint,
} from './tally.js';

interface Body {
  readonly clientId: string;
  readonly kind: string;
  readonly category: string;
  readonly occurredFrom: string;
  readonly location: { lon?: number; lat?: number; areaCode?: string };
  readonly severity?: number;
  readonly affected?: { gender?: string };
}

interface Operation {
  readonly op: 'record' | 'correct' | 'withdraw';
  readonly phase: string;
  readonly number: number;
  readonly clientId?: string;
  readonly body?: Body;
  readonly changes?: Partial<Body>;
}

type Figures = Record<string, Record<string, number>>;

interface Expected {
  readonly cellsAsFirstRecorded: Record<string, { areaCode: string; month: string }>;
  readonly phases: readonly {
    readonly phase: string;
    readonly total: number;
    readonly notCounted: number;
    readonly areaMonths: Figures;
    readonly categoryYears: Figures;
    readonly genderYears: Figures;
    readonly tiers: Record<string, number>;
  }[];
}

interface Area {
  readonly code: string;
  readonly level: string;
  readonly parent: string | undefined;
  readonly rings: PolygonRings;
}

function fixture<Shape>(name: string): Shape {
  const path = new URL(`../../../../test/fixtures/lillstad/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

interface AreaFixture {
  features: {
    properties: { code: string; parent?: string };
    geometry: { coordinates: PolygonRings };
  }[];
}

/** Finest first; within a level by code, which is how a border point finds its one area. */
const areas: readonly Area[] = ['sub_area', 'district', 'municipality', 'county'].flatMap((level) =>
  fixture<AreaFixture>(`areas-${level}.geojson`)
    .features.map(({ properties, geometry }) => ({
      code: properties.code,
      level,
      parent: properties.parent,
      rings: geometry.coordinates,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
);
const { operations, timeZone } = fixture<{ operations: Operation[]; timeZone: string }>(
  'incidents.json',
);
const expected = fixture<Expected>('expected.json');

/** The place of an area in `areas` is its key. */
function areaKeyOf({ lon, lat, areaCode }: Body['location']): number {
  return areas.findIndex(({ level, code, rings }) =>
    areaCode === undefined
      ? polygonHolds(rings, [lon!, lat!])
      : areaCode === `${level}:${code}` || areaCode === code,
  );
}

function pointOf(body: Body): TallyPoint {
  return {
    areaKey: areaKeyOf(body.location),
    month: localParts(new Date(body.occurredFrom), timeZone).monthStart,
    category: body.category,
    kind: body.kind,
    severity: body.severity ?? null,
    tier: category(body.category)!.defaultTier,
    source: 'reporter',
    organisationId: null,
    affectedGender: body.affected?.gender ?? null,
  };
}

/** The incidents that stand after a phase and those before it. */
function bodiesAfter(phase: string): Body[] {
  const last = operations.findLastIndex((operation) => operation.phase === phase);
  const standing = new Map<string, Body>();
  for (const { op, body, clientId, changes } of operations.slice(0, last + 1)) {
    if (op === 'record') standing.set(body!.clientId, body!);
    else if (op === 'withdraw') standing.delete(clientId!);
    else standing.set(clientId!, { ...standing.get(clientId!)!, ...changes });
  }
  return [...standing.values()];
}

/** '<level>:<code>' of the district that an area lies in, or of the area itself above districts. */
function districtOf(areaKey: number): string {
  const { level, code, parent } = areas[areaKey]!;
  return level === 'sub_area' ? `district:${parent}` : `${level}:${code}`;
}

function add(figures: Figures, outer: string, inner: string, count: number): void {
  const row = (figures[outer] ??= {});
  row[inner] = (row[inner] ?? 0) + count;
}

function figuresOf(tally: Tally) {
  const areaMonths: Figures = {};
  for (const row of countBy(tally, ['areaKey', 'month'])) {
    add(areaMonths, districtOf(row.areaKey), row.month.slice(0, 7), row.count);
  }
  const categoryYears: Figures = {};
  const genderYears: Figures = {};
  for (const row of countBy(tally, ['month', 'category', 'affectedGender'])) {
    add(categoryYears, row.month.slice(0, 4), row.category, row.count);
    add(genderYears, row.month.slice(0, 4), row.affectedGender ?? 'notStated', row.count);
  }
  const tiers = Object.fromEntries(
    countBy(tally, ['tier']).map(({ tier, count }) => [tier, count]),
  );
  const uncounted = countBy(tally, ['category']).filter((row) => !category(row.category)!.counted);
  return {
    total: incidentCount(tally),
    notCounted: uncounted.reduce((sum, { count }) => sum + count, 0),
    areaMonths,
    categoryYears,
    genderYears,
    tiers,
  };
}

describe('Lillstad, folded by the domain alone', () => {
  it('puts each incident into the area and the local month that were found by hand', () => {
    const seen: Expected['cellsAsFirstRecorded'] = {};
    for (const { op, number, body } of operations) {
      if (op !== 'record') continue;
      const { areaKey, month } = pointOf(body!);
      seen[number] = { areaCode: areas[areaKey]!.code, month: month.slice(0, 7) };
    }
    expect(seen).toEqual(expected.cellsAsFirstRecorded);
  });

  it.each(expected.phases)('has the numbers worked out by hand after phase “$phase”', (phase) => {
    const { phase: name, ...figures } = phase;
    expect(figuresOf(tallyOf(bodiesAfter(name).map(pointOf)))).toEqual(figures);
  });

  it('has the same numbers as the merge of its areas, packed and unpacked', () => {
    const points = bodiesAfter('withdrawn').map(pointOf);
    const cells: PackedCell[] = [];
    for (const areaKey of new Set(points.map((point) => point.areaKey))) {
      for (const month of new Set(points.map((point) => point.month))) {
        const cell = points.filter((point) => point.areaKey === areaKey && point.month === month);
        cells.push({ areaKey, month, packed: packCell(tallyOf(cell)) });
      }
    }
    const unpacked = cells.map((cell) => unpackCell(cell.packed, cell));
    const town = unpacked.reduce(mergeTallies, emptyTally);
    expect(equalTallies(town, tallyOf(points))).toBe(true);
    expect(countPacked(cells, ['areaKey', 'month', 'category'])).toEqual(
      countBy(town, ['areaKey', 'month', 'category']),
    );
  });

  it('uses only categories that its kinds of incident may use', () => {
    for (const { body } of operations) {
      if (body) expect(category(body.category)?.kinds).toContain(body.kind);
    }
  });
});
