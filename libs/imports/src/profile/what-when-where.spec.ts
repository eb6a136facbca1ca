import { describe, expect, it } from 'vitest';
import type { AreaLevel } from '#domain';
import {
  goodRow,
  mapperOf,
  mapRow,
  ready,
  rowContext,
} from '../../../../test/support/import-rows.js';
import { type ReadyRow } from './row-mapper.js';

describe('a category', () => {
  it('that nothing maps is refused and listed with its rows, each row once', () => {
    const { mapper } = mapperOf(goodRow);
    const rows = ['Tidsresa', 'Klotter', 'Tidsresa', 'Svartkonst', ''].map((type, index) => ({
      line: index + 2,
      cells: Object.values({ ...goodRow, Typ: type }),
    }));
    const mapped = rows.map((row) => mapper.map(row, rowContext));
    rows.forEach((row) => mapper.map(row, rowContext));
    expect(mapped.map((each) => 'facts' in each)).toEqual([false, true, false, false, false]);
    expect([...mapper.unmapped()]).toEqual([['Tidsresa', 2], ['Svartkonst', 1]]); // prettier-ignore
  });

  it('goes where the profile says, its own words before the mapping, and is listed all the same', () => {
    const category = {
      ...{
        column: 'Typ',
        mapping: 'bra',
        map: { klotter: 'crime.damage', tagg: 'crime.damage.graffiti' },
      },
      fallback: 'crime.other',
    };
    const { mapper, map } = mapperOf(goodRow, { category });
    const codes = ['KLOTTER', ' Tagg', 'Rån', 'Svartkonst', ''].map(
      (Typ) => (map({ Typ }) as ReadyRow).body.category,
    );
    expect(codes).toEqual([
      ...['crime.damage', 'crime.damage.graffiti', 'crime.theft.robbery'],
      ...['crime.other', 'crime.other'],
    ]);
    expect([...mapper.unmapped()]).toEqual([['Svartkonst', 1]]);
  });

  it('may be a code of ours or a name that only one has', () => {
    const category = { column: 'Typ', mapping: 'taxonomy' };
    const codeOf = (Typ: string) => mapRow({ ...goodRow, Typ }, { category });
    expect(ready(codeOf('crime.theft.bicycle')).body.category).toBe('crime.theft.bicycle');
    expect(ready(codeOf('Färdolycksfall')).body.category).toBe('accident.work.commuting');
    expect(ready(codeOf('commuting accident')).body).toMatchObject({ kind: 'accident' });
  });

  it('and the kind that a row states must fit each other', () => {
    const kind = { column: 'Slag', map: { Olycka: 'accident' } };
    expect(mapRow({ ...goodRow, Slag: 'olycka' }, { kind })).toEqual(['Typ CATEGORY_NOT_OF_KIND']);
    expect(mapRow({ ...goodRow, Slag: 'Fest' }, { kind })).toEqual(['Slag NOT_A_CHOICE']);
    expect(ready(mapRow({ ...goodRow, Slag: '' }, { kind })).body.kind).toBe('observation');
  });
});

describe('the tier', () => {
  it('is that of the profile, or of the category, and protected at least for what befalls staff', () => {
    expect(ready(mapRow(goodRow, {}, { tier: 'open' })).facts.tier).toBe('open');
    const category = { constant: 'threat.work.threat' };
    const threat = ready(mapRow(goodRow, { category }, { tier: 'open' })).facts;
    expect(threat).toMatchObject({ kind: 'staff_incident', tier: 'protected', hourBand: null });
    expect(ready(mapRow(goodRow, { category })).facts.tier).toBe('protected');
    expect(ready(mapRow(goodRow, { category }, { tier: 'strict' })).facts.tier).toBe('strict');
  });
});

describe('a time', () => {
  it('without zone is that of the profile, and counts in the month of the instance', () => {
    const row = { ...goodRow, Datum: '2026-02-28 20:00' };
    const mapped = ready(mapRow(row, {}, { timeZone: 'America/Chicago' }));
    expect(mapped.body.occurredFrom).toBe('2026-02-28T20:00:00-06:00');
    expect(mapped.facts.localMonth).toBe('2026-03-01');
  });

  it('that tells no more than the month is all of it', () => {
    expect(ready(mapRow({ ...goodRow, Datum: '2026-02' })).body).toMatchObject({
      occurredFrom: '2026-02-01T00:00:00+01:00',
      occurredTo: '2026-02-28T23:59:59+01:00',
    });
  });

  it('may stand in two columns, and its end in a third', () => {
    const fields = {
      occurredFrom: { columns: ['Datum', 'Kl'], formats: ['yyyy-MM-dd H.mm'] },
      occurredTo: { column: 'Till', formats: ['yyyy-MM-dd'] },
    };
    const row = { ...goodRow, Datum: '2026-03-01', Kl: '8.15', Till: '2026-03-01' };
    expect(ready(mapRow(row, fields)).body).toMatchObject({
      occurredFrom: '2026-03-01T08:15:00+01:00',
      occurredTo: '2026-03-01T23:59:59+01:00',
    });
    expect(mapRow({ ...row, Till: '2026-02-01' }, fields)).toEqual(['Till PERIOD_INVALID']);
    expect(mapRow({ ...row, Kl: 'åtta' }, fields)).toEqual(['Datum + Kl TIME_FORMAT_WRONG']);
    expect(mapRow({ ...row, Datum: '2026-07-01', Till: '' }, fields)).toEqual([
      'Datum + Kl OCCURRED_IN_FUTURE',
    ]);
  });
});

describe('a place', () => {
  const point = { lon: { column: 'Lon' }, lat: { column: 'Lat' }, whenOutside: 'next' };
  const code = { areaCode: { column: 'Kod', levels: ['municipality'], digits: 4 } };
  const fields = { location: [{ point }, code] };
  const at = (Lon: string, Lat: string, Kod = '') => mapRow({ ...goodRow, Lon, Lat, Kod }, fields);

  it('is the point, or the area code when there is none or it lies outside', () => {
    expect(ready(at('18,5', '57,5', '861')).body.location).toEqual({
      ...{ lon: 18.5, lat: 57.5, source: 'import' },
    });
    const byCode = { areaCode: 'municipality:0861' };
    expect(ready(at('', '', '861')).body.location).toEqual(byCode);
    expect(ready(at('0', '0.0', '861')).body.location).toEqual(byCode);
    expect(ready(at('-87,6', '41,9', '861')).body.location).toEqual(byCode);
    expect(ready(at('-87,6', '41,9', '861')).facts.areaKey).toBe(2);
  });

  it('is told to be wrong, column by column', () => {
    expect(at('18.5', '')).toEqual(['Lat FIELD_REQUIRED']);
    expect(at('x', 'y')).toEqual(['Lon NOT_A_NUMBER', 'Lat NOT_A_NUMBER']);
    expect(at('185', '57')).toEqual(['Lon POINT_NOT_IN_CRS']);
    expect(at('', '')).toEqual(['Lon FIELD_REQUIRED']);
    expect(at('1', '1')).toEqual(['Lon OUTSIDE_MUNICIPALITY']);
    expect(at('1', '1', '9999')).toEqual(['Kod AREA_UNKNOWN', 'Lon OUTSIDE_MUNICIPALITY']);
  });

  it('outside every area is refused where the profile does not say otherwise', () => {
    const strict = { location: [{ point: { ...point, whenOutside: 'refuse' } }, code] };
    const row = { ...goodRow, Lon: '1', Lat: '1', Kod: '861' };
    expect(mapRow(row, strict)).toEqual(['Lon OUTSIDE_MUNICIPALITY']);
  });

  it('may be one text, or meters of SWEREF 99', () => {
    const text = { location: [{ point: { text: { column: 'Läge' } } }] };
    for (const Läge of ['57.5,18.5', '(57.5, 18.5)', '57,5;18,5', '57,5 18,5']) {
      const { location } = ready(mapRow({ ...goodRow, Läge }, text)).body;
      expect([Läge, location.lon, location.lat]).toEqual([Läge, 18.5, 57.5]);
    }
    expect(mapRow({ ...goodRow, Läge: 'vid torget' }, text)).toEqual(['Läge NOT_A_POINT']);
    const meters = (lon: string, lat: string) =>
      mapRow(
        { ...goodRow, Lon: lon, Lat: lat },
        {
          location: [
            { point: { lon: { column: 'Lon' }, lat: { column: 'Lat' }, crs: 'EPSG:3006' } },
          ],
        },
      );
    // Visby, 57.63° north and 18.29° east.
    const visby = ready(meters('696 600', '6 392 400')).body.location;
    expect([visby.lon, visby.lat].map((degrees) => degrees?.toFixed(1))).toEqual(['18.3', '57.6']);
    expect(meters('6392400', '696600')).toEqual(['Lon POINT_NOT_IN_CRS']);
  });

  it('by a code that two levels have needs the level', () => {
    const codes = (Kod: string, levels?: AreaLevel[]) =>
      mapRow(
        { ...goodRow, Kod },
        { location: [{ areaCode: { column: 'Kod', integer: true, levels } }] },
      );
    expect(codes('66.0')).toEqual(['Kod AREA_CODE_AMBIGUOUS']);
    expect(ready(codes('district:66')).facts.areaKey).toBe(3);
    expect(ready(codes('66', ['municipality', 'district'])).facts.areaKey).toBe(3);
    expect(codes('67', ['district'])).toEqual(['Kod AREA_UNKNOWN']);
  });

  it('may be the same for every row, or follow from a word of the source', () => {
    const constant = { location: [{ areaCode: { constant: '0980' } }] };
    expect(ready(mapRow(goodRow, constant)).body.location.areaCode).toBe('municipality:0980');
    const mapped = {
      location: [{ areaName: { column: 'Område', map: { Biblioteket: 'Mönsterås' } } }],
    };
    expect(ready(mapRow({ ...goodRow, Område: 'biblioteket' }, mapped)).facts.areaKey).toBe(2);
  });
});
