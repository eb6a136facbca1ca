import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAreaGeometry } from './check-area-geometry.js';
import type { Position, Ring } from './geojson.js';
import { project } from './projection.js';
import { signedRingArea } from './ring.js';

const data = resolve(process.env['LAGESBILD_TEST_DATA'] ?? '../shared/data', 'geo');
const absent = existsSync(data) ? '' : ' (skipped: the test data folder is absent)';

function box(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
}
const outer = box(18, 59, 1);
const inner = [...box(18.2, 59.2, 0.2)].reverse();
const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings });
const bowTie = [[18, 59], [19, 60], [19, 59], [18, 60], [18, 59]]; // prettier-ignore
const spike = [[18, 59], [19, 59], [19, 60], [19, 61], [19, 60], [18, 60], [18, 59]]; // prettier-ignore
const flat = [[18, 59], [18.5, 59], [19, 59], [18, 59]]; // prettier-ignore
const turned = outer.map(([x, y]): Position => [y, x]);
const northingFirst = outer.map((p) => [...project(p, 'EPSG:3006')].reverse());

describe('the check of an area geometry', () => {
  it('accepts a polygon with a hole as it stands', () => {
    expect(checkAreaGeometry(polygon(outer, inner))).toEqual({
      ok: true,
      polygons: [[outer, inner]],
      crs: 'EPSG:4326',
      remarks: [],
    });
  });

  it('rewinds rings that run the wrong way, and tells', () => {
    const wrong = polygon([...outer].reverse(), [...inner].reverse());
    const verdict = checkAreaGeometry(wrong);
    expect(verdict).toMatchObject({ ok: true, remarks: ['REWOUND'], polygons: [[outer, inner]] });
  });

  it('drops repeated positions and heights, and tells', () => {
    const ring = [outer[0], ...outer].map((p) => [...p!, 12]);
    expect(checkAreaGeometry(polygon(ring))).toMatchObject({
      ok: true,
      polygons: [[outer]],
      remarks: ['HEIGHT_DROPPED', 'REPEATED_POSITIONS'],
    });
  });

  it.each(['EPSG:3006', 'EPSG:3011'] as const)('brings a geometry in %s to WGS 84', (crs) => {
    const verdict = checkAreaGeometry(polygon(outer.map((p) => project(p, crs))));
    if (!verdict.ok) throw new Error(verdict.problem.message);
    expect(verdict).toMatchObject({ crs, remarks: ['TRANSFORMED'] });
    verdict.polygons[0]![0]!.forEach(([lon, lat], i) => {
      expect(lon).toBeCloseTo(outer[i]![0], 8);
      expect(lat).toBeCloseTo(outer[i]![1], 8);
    });
  });

  it.each([
    ['no geometry', null, 'NO_GEOMETRY'],
    ['a point', { type: 'Point', coordinates: [18, 59] }, 'GEOMETRY_TYPE'],
    ['an empty polygon', { type: 'Polygon', coordinates: [] }, 'EMPTY'],
    ['an empty multipolygon', { type: 'MultiPolygon', coordinates: [] }, 'EMPTY'],
    ['a ring of three positions', polygon(outer.slice(0, 3)), 'RING_SHORT'],
    ['an open ring', polygon(outer.slice(0, 4)), 'RING_OPEN'],
    ['a ring without area', polygon(flat), 'RING_AREA_ZERO'],
    [
      'a ring of one repeated position',
      polygon([outer[0], outer[0], outer[0], outer[0]]),
      'RING_AREA_ZERO',
    ],
    ['a bow tie', polygon(bowTie), 'RING_AREA_ZERO'],
    ['a lopsided bow tie', polygon([[18, 59], [19, 60], [19, 59], [18, 60.5], [18, 59]]), 'SELF_INTERSECTION'], // prettier-ignore
    ['a spike', polygon(spike), 'SELF_INTERSECTION'],
    ['a hole across the shell', polygon(outer, box(18.9, 59.2, 0.2)), 'SELF_INTERSECTION'],
    ['a hole outside the shell', polygon(outer, box(20, 59.2, 0.2)), 'HOLE_OUTSIDE'],
    ['a hole in a hole', polygon(outer, inner, box(18.25, 59.25, 0.1)), 'HOLE_OUTSIDE'],
    [
      'a polygon in a polygon',
      { type: 'MultiPolygon', coordinates: [[outer], [inner]] },
      'POLYGONS_OVERLAP',
    ],
    ['latitude before longitude', polygon(turned), 'AXES_SWAPPED'],
    ['northing before easting', polygon(northingFirst), 'AXES_SWAPPED'],
    [
      'coordinates of nowhere',
      polygon(outer.map(([x, y]) => [x * 1e5, y * 1e3])),
      'COORDINATE_RANGE',
    ],
  ])('refuses %s', (_, geometry, reason) => {
    expect(checkAreaGeometry(geometry)).toMatchObject({ ok: false, problem: { reason } });
  });

  it('says in words that the axes are swapped', () => {
    expect(checkAreaGeometry(polygon(turned))).toMatchObject({
      problem: { message: 'the axes are swapped: latitude stands before longitude' },
    });
  });

  it('accepts a hole that touches its shell in a point', () => {
    const touching = [[18.5, 59], [18.4, 59.2], [18.6, 59.2], [18.5, 59]]; // prettier-ignore
    expect(checkAreaGeometry(polygon(outer, touching))).toMatchObject({ ok: true });
  });

  it('accepts an island in a lake in an area', () => {
    const island = box(18.25, 59.25, 0.1);
    const geometry = { type: 'MultiPolygon', coordinates: [[outer, inner], [island]] };
    expect(checkAreaGeometry(geometry)).toMatchObject({ ok: true, remarks: [] });
  });

  it('gives every accepted shell a positive area and every hole a negative one', () => {
    const star = fc
      .array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
      .map((radii): Ring => {
        const open = radii.map((radius, i): Position => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [18 + radius * Math.cos(angle), 59 + radius * Math.sin(angle)];
        });
        return [...open, open[0]!];
      });
    fc.assert(
      fc.property(star, fc.boolean(), (ring, reverse) => {
        const hole = ring.map(([x, y]): Position => [18 + (x - 18) / 3, 59 + (y - 59) / 3]);
        const rings = reverse ? [[...ring].reverse(), [...hole].reverse()] : [ring, hole];
        const verdict = checkAreaGeometry(polygon(...rings));
        if (!verdict.ok) return verdict.problem.reason !== 'COORDINATE_RANGE' && ring.length < 5;
        const [shell, hollow] = verdict.polygons[0]!;
        return signedRingArea(shell!) > 0 && signedRingArea(hollow!) < 0;
      }),
    );
  });

  it.skipIf(absent !== '')(`accepts the 117 sub-areas and 290 municipalities${absent}`, () => {
    const remarks: Record<string, string[]> = {};
    for (const file of ['stockholm-stadsdelar', 'swedish_municipalities']) {
      const text = readFileSync(resolve(data, `${file}.geojson`), 'utf8');
      const { features } = JSON.parse(text) as { features: { geometry: unknown }[] };
      const verdicts = features.map(({ geometry }) => checkAreaGeometry(geometry));
      expect(verdicts.filter((verdict) => !verdict.ok)).toEqual([]);
      remarks[file] = [...new Set(verdicts.flatMap((v) => (v.ok ? v.remarks : [])))];
    }
    // Stockholm's file winds its shells clockwise, against RFC 7946.
    expect(remarks).toEqual({ 'stockholm-stadsdelar': ['REWOUND'], swedish_municipalities: [] });
  });
});
