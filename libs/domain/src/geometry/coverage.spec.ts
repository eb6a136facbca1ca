import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSquareMeters } from './area-square-meters.js';
import { differenceOf, unionOf } from './clip.js';
import { findGaps, findOverlaps, overlapSquareMeters } from './coverage.js';
import { metersToBoundary } from './distance.js';
import type { MultiPolygonRings, Position } from './geojson.js';
import { polygonHolds } from './point-in-polygon.js';
import { unprojectPolygons } from './projection.js';
import { polygonArea } from './ring.js';
import { voronoiCells } from './voronoi.js';

/** A rectangle whose corner and sides are meters in SWEREF 99 TM, as WGS 84. */
function plot(east: number, north: number, width: number, height: number): MultiPolygonRings {
  const [x, y] = [674_000 + east, 6_580_000 + north];
  const ring: Position[] = [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]; // prettier-ignore
  return unprojectPolygons([[ring]], 'EPSG:3006');
}

describe('areas that share ground', () => {
  it('measures a plot of a hectare as ten thousand square meters', () => {
    expect(areaSquareMeters(plot(0, 0, 100, 100))).toBeCloseTo(10_000, 2);
  });

  it('finds how much two plots share, and of which share of the smaller', () => {
    const [a, b] = [plot(0, 0, 100, 100), plot(90, 0, 50, 100)];
    expect(overlapSquareMeters(a, b)).toBeCloseTo(1_000, 1);
    const [overlap, ...more] = findOverlaps([a, plot(500, 0, 10, 10), b]);
    expect(more).toEqual([]);
    expect(overlap).toMatchObject({ first: 0, second: 2 });
    expect(overlap!.share).toBeCloseTo(0.2, 4);
  });

  it('does not call a shared boundary an overlap', () => {
    expect(findOverlaps([plot(0, 0, 100, 100), plot(100, 0, 100, 100)])).toEqual([]);
  });

  it('finds the yard that no plot around it claims', () => {
    const cells = [0, 100, 200].flatMap((x) => [0, 100, 200].map((y) => [x, y] as const));
    const around = cells
      .filter(([x, y]) => x !== 100 || y !== 100)
      .map(([x, y]) => plot(x, y, 100, 100));
    const [gap, ...more] = findGaps(around);
    expect(more).toEqual([]);
    expect(gap!.squareMeters).toBeCloseTo(10_000, 1);
    const yard = plot(100, 100, 100, 100)[0]!;
    expect(polygonHolds(yard, [gap!.at.lon, gap!.at.lat])).toBe(true);
  });

  it('joins plots and takes one from another', () => {
    const [a, b] = [plot(0, 0, 100, 100), plot(50, 0, 100, 100)];
    expect(areaSquareMeters(unionOf(a, b))).toBeCloseTo(15_000, 1);
    expect(areaSquareMeters(differenceOf(a, b))).toBeCloseTo(5_000, 1);
    expect(unionOf()).toEqual([]);
    expect(differenceOf(a, [])).toBe(a);
  });

  it('measures the way to the nearest boundary', () => {
    const [[lon, lat]] = plot(150, 50, 1, 1)[0]![0]! as [Position, ...Position[]];
    expect(metersToBoundary({ lon, lat }, plot(0, 0, 100, 100))).toBeCloseTo(50, 3);
  });
});

describe('Voronoi cells', () => {
  const meters = fc.integer({ min: 0, max: 10_000 });
  const centres = fc.uniqueArray(fc.tuple(meters, meters), {
    minLength: 1,
    maxLength: 30,
    selector: ([x, y]) => `${x},${y}`,
  });
  const clip: MultiPolygonRings = [
    [[[-100, -100], [12_000, -50], [10_100, 10_100], [-100, 11_000], [-100, -100]]], // prettier-ignore
  ];
  const size = (polygons: MultiPolygonRings): number =>
    polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

  it('part the clip among the centres: areas add up, each centre lies in its own', () => {
    fc.assert(
      fc.property(centres, (places) => {
        const cells = voronoiCells(places, clip);
        const total = cells.reduce((sum, cell) => sum + size(cell), 0);
        expect(Math.abs(total - size(clip))).toBeLessThan(1);
        places.forEach((place, i) => {
          expect(cells[i]!.some((polygon) => polygonHolds(polygon, place))).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('give a second centre at the same place nothing', () => {
    const [first, second] = voronoiCells([[5, 5], [5, 5]], clip); // prettier-ignore
    expect(size(first!) + size(second!)).toBeCloseTo(size(clip), 3);
  });
});
