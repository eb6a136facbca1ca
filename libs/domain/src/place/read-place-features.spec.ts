import { describe, expect, it } from 'vitest';
import { project } from '../geometry/projection.js';
import { placeTypeOf, placeTypes, placeTypeNames } from './place-type.js';
import { readPlaceFeatures } from './read-place-features.js';
import { readPlacePosition } from './place-position.js';

const square: [number, number] = [17.907, 59.277];
const file = (geometry: unknown, more: object = {}) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: 7, properties: { namn: ' Torget ', n: 1, x: {} }, geometry }],
  ...more,
});
const positionIn = (geometry: unknown) => readPlaceFeatures(file(geometry)).features[0]?.position;

describe('the position of a place', () => {
  it.each(['EPSG:3006', 'EPSG:3011'] as const)('in %s is found, whichever axis is first', (crs) => {
    const [easting, northing] = project(square, crs);
    for (const written of [[easting, northing] as const, [northing, easting] as const]) {
      expect(readPlacePosition(written)).toEqual({ lon: square[0], lat: square[1], crs });
    }
  });

  it('in degrees has the longitude first', () => {
    expect(readPlacePosition(square)).toEqual({ lon: 17.907, lat: 59.277, crs: 'EPSG:4326' });
    expect(readPlacePosition([59.277, 17.907])).toBe('PLACE_AXES_SWAPPED');
    expect(readPlacePosition([1_628_000, 6_574_000])).toBe('PLACE_POSITION_UNKNOWN');
  });
});

describe('places in GeoJSON', () => {
  it('have texts, a number and a position', () => {
    expect(readPlaceFeatures(file({ type: 'Point', coordinates: square }))).toEqual({
      features: [
        {
          ...{ number: 1, id: '7', properties: { namn: 'Torget', n: '1', x: '' } },
          position: { lon: 17.907, lat: 59.277, crs: 'EPSG:4326' },
        },
      ],
    });
  });

  it('that are areas lie at a point inside', () => {
    const ring = [[18, 59], [18.02, 59], [18.02, 59.02], [18, 59.02], [18, 59]]; // prettier-ignore
    expect(positionIn({ type: 'Polygon', coordinates: [ring] })).toEqual({
      lon: 18.01,
      lat: expect.closeTo(59.015, 6),
      crs: 'EPSG:4326',
    });
  });

  it.each([null, { type: 'Point', coordinates: ['a', 1] }, { type: 'LineString', coordinates: [square, square] }, { type: 'Polygon', coordinates: [] }])(
    'without a sound point or area are refused: %j',
    (geometry) => expect(positionIn(geometry)).toBe('PLACE_GEOMETRY_REFUSED'),
  ); // prettier-ignore

  it('break no other rule of the RFC, and the system that they name is told', () => {
    const point = { type: 'Point', coordinates: square };
    expect(readPlaceFeatures(file(point, { features: 1 })).breach).toMatch(/features/);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3010' } };
    expect(readPlaceFeatures(file(point, { crs })).declaredCrs).toBe('EPSG:3010');
  });
});

describe('the types of place', () => {
  it('are known by code, name and alias, in any case', () => {
    for (const type of placeTypes) {
      const { sv, en } = placeTypeNames[type];
      expect([type, sv.toUpperCase(), en].map(placeTypeOf)).toEqual([type, type, type]);
    }
    expect([placeTypeOf(' Grundskola '), placeTypeOf('constructor')]).toEqual([
      'school',
      undefined,
    ]);
  });
});
