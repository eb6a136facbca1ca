import { describe, expect, it } from 'vitest';
import { AreaIndex, type AreaRecord } from '#geography';
import { polisenProfile } from './polisen.profile.js';
import { rowMapper } from './row-mapper.js';

function area(areaKey: number, level: AreaRecord['level'], code: string, name: string): AreaRecord {
  const nothing = { validTo: null, parentKey: null, geometry: null, source: null };
  return {
    ...{ areaKey, scheme: 'scb', level, code, name, validFrom: '1970-01-01', approximate: false },
    ...nothing,
  };
}

const areas = new AreaIndex(
  [
    area(1, 'county', '09', 'Gotlands län'),
    area(2, 'municipality', '0980', 'Gotland'),
    area(3, 'municipality', '0114', 'Upplands Väsby'),
    area(4, 'county', '08', 'Kalmar län'),
    area(5, 'municipality', '0880', 'Kalmar'),
    area(6, 'district', 'sodermalm', 'Södermalm'),
    { ...area(7, 'municipality', '0140', 'Nykvarn'), validFrom: '1999-01-01' },
  ],
  1,
);

const row = {
  id: '409538',
  datetime: '2023-03-20 11:04:29 +01:00',
  type: 'Mord/dråp, försök',
  location_name: 'Gotland',
  name: '20 mars 09:49, Mord/dråp, försök, Gotland',
  summary: 'Polisen är på plats.',
  url: '',
};

const columns = Object.keys(row);
const mapper = rowMapper(polisenProfile, columns);

function read(changed: Partial<typeof row> = {}) {
  const cells = Object.values({ ...row, ...changed });
  const context = { areas, now: new Date('2026-09-01T00:00:00Z'), timeZone: 'Europe/Stockholm' };
  const read = mapper.map({ line: 2, cells }, context);
  if (!('facts' in read)) {
    return { mapped: undefined, complaints: read.map(({ column, code }) => [column, code]) };
  }
  const { sourceId, body, provenance, facts } = read;
  return { mapped: { id: sourceId, body, provenance }, facts, complaints: [] };
}

const areaOf = (name: string) => read({ location_name: name }).mapped?.body.location.areaCode;
const timeOf = (datetime: string) => read({ datetime }).mapped?.body.occurredFrom;

describe('a row of polisen.se', () => {
  it('becomes an incident at a municipality, in words and with its source, and without a point', () => {
    expect(read().mapped).toEqual({
      id: '409538',
      body: {
        kind: 'observation',
        category: 'crime.life_health.murder.attempt',
        occurredFrom: '2023-03-20T11:04:29+01:00',
        location: { areaCode: 'municipality:0980' },
        text: '20 mars 09:49, Mord/dråp, försök, Gotland\nPolisen är på plats.',
      },
      provenance: { sourceId: '409538' },
    });
  });

  it('tells the county from the municipality of nearly the same name', () => {
    expect(areaOf('Gotlands län')).toBe('county:09');
    expect(areaOf('Kalmar')).toBe('municipality:0880');
    expect(areaOf('Kalmar län')).toBe('county:08');
  });

  it('knows a name whatever its case', () => {
    expect(areaOf('Upplands väsby')).toBe('municipality:0114');
    expect(areaOf('  UPPLANDS  VÄSBY ')).toBe('municipality:0114');
  });

  it('never stops at a district, whose names are not what the police mean', () => {
    expect(read({ location_name: 'Södermalm' }).complaints).toEqual([
      ['location_name', 'AREA_UNKNOWN'],
    ]);
  });

  it('says when an area was not there on the day', () => {
    const early = { location_name: 'Nykvarn', datetime: '1998-12-31 23:59:59 +01:00' };
    expect(read(early).complaints).toEqual([['location_name', 'AREA_NOT_VALID_THEN']]);
    // The local day counts: in Stockholm it is the new year already.
    const late = { location_name: 'Nykvarn', datetime: '1998-12-31 23:30:00 +00:00' };
    expect(read(late).complaints).toEqual([]);
  });

  it('complains of every wrong column at once', () => {
    const wrong = { id: '', datetime: 'i går', type: 'Tidsresa', location_name: 'Atlantis' };
    expect(read(wrong)).toEqual({
      mapped: undefined,
      complaints: [
        ['id', 'FIELD_REQUIRED'],
        ['datetime', 'NOT_A_TIME'],
        ['type', 'CATEGORY_UNKNOWN'],
        ['location_name', 'AREA_UNKNOWN'],
      ],
    });
  });

  it('gives the whole address of an event that the live feed gives by half', () => {
    const url = '/aktuellt/handelser/2026/augusti/22/22-augusti-17.59-brand-kavlinge/';
    expect(read({ url }).mapped?.provenance).toEqual({
      sourceId: '409538',
      url: `https://polisen.se${url}`,
    });
  });
});

describe('the time of polisen.se', () => {
  it.each([
    ['2023-03-21 1:15:53 +01:00', '2023-03-21T01:15:53+01:00'],
    ['2023-03-21 01:15:53 +01:00', '2023-03-21T01:15:53+01:00'],
    ['2026-08-22 17:48:23 +02:00', '2026-08-22T17:48:23+02:00'],
    ['2024-02-29 0:00:00 +01:00', '2024-02-29T00:00:00+01:00'],
  ])('%s is %s', (text, iso) => {
    expect(timeOf(text)).toBe(iso);
    expect(new Date(iso).getTime()).not.toBeNaN();
  });

  it.each([
    '2023-02-29 10:00:00 +01:00',
    '2023-13-01 10:00:00 +01:00',
    '2023-03-20 24:00:00 +01:00',
    '2023-03-20 10:60:00 +01:00',
    '2023-03-20 10:00:00',
    '2023-03-20T10:00:00+01:00',
    '',
  ])('"%s" is none', (text) => {
    expect(read({ datetime: text }).complaints[0]?.[0]).toBe('datetime');
  });
});
