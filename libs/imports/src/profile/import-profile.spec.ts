import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainField, Fault } from '#domain';
import { importProfileSchema, parseProfile } from './import-profile.js';
import { builtinProfile, builtinProfiles } from './profiles.js';

const published = new URL('../../../../docs/import-profile.schema.json', import.meta.url);

/** The least that a profile can say. */
const least = () => ({
  name: 'lillstad',
  title: { sv: 'Lillstad', en: 'Lillstad' },
  source: 'lillstad',
  licence: 'CC0',
  fields: {
    id: { column: 'Nr' } as object,
    category: { column: 'Typ', map: { Klotter: 'crime.damage.graffiti' } } as object,
    occurredFrom: { column: 'Datum', formats: ['yyyy-MM-dd'] } as object,
    location: [{ areaName: { column: 'Område' } }] as unknown,
  },
});

function faultsOf(profile: unknown): string[] {
  try {
    parseProfile(profile);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'PROFILE_INVALID') throw error;
    // Every fault can be told in both languages.
    for (const field of error.fields ?? []) {
      expect([explainField(field, 'sv'), explainField(field, 'en')].join()).not.toContain('…');
    }
    return (error.fields ?? []).map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

const withField = (name: string, value: unknown) => {
  const profile = least();
  return { ...profile, fields: { ...profile.fields, [name]: value } };
};

describe('the schema of a profile', () => {
  it('is the one that is published', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(importProfileSchema)),
    );
  });

  it.each(builtinProfiles.map((profile) => [profile.name, profile] as const))(
    'accepts %s, written as JSON',
    (_, profile) => {
      const json: unknown = JSON.parse(JSON.stringify(profile));
      expect(parseProfile(json)).toEqual(JSON.parse(JSON.stringify(profile)));
    },
  );

  it('accepts the least that a profile can say', () => expect(faultsOf(least())).toEqual([]));
});

describe('a profile is refused, with the path of what is wrong,', () => {
  it.each<[string, unknown, string[]]>([
    ['when it is no object', [], [' NOT_AN_OBJECT']],
    ['when it is nothing', null, [' NOT_AN_OBJECT']],
    ['with a key that we do not know', { ...least(), sauce: 1 }, ['sauce UNKNOWN_FIELD']],
    ['without a licence', { ...least(), licence: undefined }, ['licence FIELD_REQUIRED']],
    ['with a name in capitals', { ...least(), name: 'Lillstad' }, ['name FORMAT_WRONG']],
    [
      'under the name of our own reports',
      { ...least(), source: 'staff' },
      ['source SOURCE_RESERVED'],
    ],
    ['with a tier that is none', { ...least(), tier: 'secret' }, ['tier NOT_A_CHOICE']],
    [
      'in a zone that is none',
      { ...least(), timeZone: 'Europe/Lillstad' },
      ['timeZone TIME_ZONE_UNKNOWN'],
    ],
    [
      'when a field comes from two places',
      withField('text', { column: 'A', constant: 'b' }),
      ['fields.text EXACTLY_ONE'],
    ],
    ['when a field comes from nowhere', withField('text', {}), ['fields.text EXACTLY_ONE']],
    ['without any way to tell the id', withField('id', {}), ['fields.id EXACTLY_ONE']],
    ['without a place', withField('location', []), ['fields.location LIST_TOO_SHORT']],
    [
      'with half a point',
      withField('location', [{ point: { lon: { column: 'X' } } }]),
      ['fields.location.0.point EXACTLY_ONE'],
    ],
    [
      'with a category that is none',
      withField('category', { column: 'Typ', map: { Klotter: 'crime.grafitti' } }),
      ['fields.category.map.Klotter CATEGORY_UNKNOWN'],
    ],
    [
      'with a fallback that is none',
      withField('category', { column: 'Typ', mapping: 'bra', fallback: 'other' }),
      ['fields.category.fallback CATEGORY_UNKNOWN'],
    ],
    [
      'when nothing says what a category means',
      withField('category', { column: 'Typ' }),
      ['fields.category.mapping FIELD_REQUIRED'],
    ],
    [
      'with a code that is none',
      withField('affected', { gender: { column: 'Kön', map: { Kvinna: 'female' } } }),
      ['fields.affected.gender.map.Kvinna NOT_A_CHOICE'],
    ],
    [
      'with a time format that cannot be',
      withField('occurredFrom', {
        column: 'D',
        formats: ['MM-dd', 'ISO', 'yyyy-MM-dd hh:mm', '(a+)+'],
      }),
      ['0', '2', '3'].map((at) => `fields.occurredFrom.formats.${at} FORMAT_WRONG`),
    ],
    [
      'with everything that is wrong at once',
      { ...least(), tier: 1, read: { delimiter: 'x' }, title: { sv: 'x' } },
      ['title.en FIELD_REQUIRED', 'tier NOT_A_CHOICE', 'read.delimiter NOT_A_CHOICE'],
    ],
  ])('%s', (_, profile, expected) => expect(faultsOf(profile)).toEqual(expected));

  it('when it tries to reach the prototype of things', () => {
    const text = JSON.stringify(least()).replace('{"name"', '{"__proto__":{"tier":"open"},"name"');
    expect(faultsOf(JSON.parse(text))).toEqual(['__proto__ UNKNOWN_FIELD']);
    expect(faultsOf(withField('constructor', { column: 'A' }))).toEqual([
      'fields.constructor UNKNOWN_FIELD',
    ]);
  });

  it('without telling more than anybody reads', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`key${i}`, i]));
    expect(faultsOf({ ...least(), ...many })).toHaveLength(50);
  });
});

describe('the built-in profiles', () => {
  it('are found by name, and others are not', () => {
    expect(builtinProfile('chicago').source).toBe('chicago');
    expect(() => builtinProfile('toString')).toThrow('PROFILE_UNKNOWN');
  });
});
