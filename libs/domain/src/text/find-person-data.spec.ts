import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonData } from './find-person-data.js';
import { personalNumberKind } from './personal-number.js';
import { personNames } from './person-names.data.js';
import { numberPersons, replacePersonData } from './replace-person-data.js';
import { personDataKindsOf, tierWithPersonData } from './tier-with-person-data.js';

const all = (text: string) => findPersonData(text, personNames());
const found = (text: string) => all(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
const sure = (text: string) =>
  all(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ kind, from, to }) => [kind, text.slice(from, to)]);

/** Skatteverket's published test numbers, which are nobody's. */
const NUMBER = '199001012385';

describe('personal identity numbers', () => {
  it.each([
    NUMBER,
    '19900101-2385',
    '900101-2385',
    '9001012385',
    '900101 2385',
    '900101+2385',
    '19900101 - 2385',
    '1990-01-01-2385',
    '19 90 01 01 23 85',
    '9 0 0 1 0 1 2 3 8 5',
  ])('are found as %s', (written) => {
    expect(found(`Han, ${written}, sprang.`)).toEqual([['personal_number', written]]);
  });

  it('are coordination numbers when the day is sixty more', () => {
    expect(personalNumberKind('701063-2391')).toBe('coordination_number');
    expect(found('Hon har 19701063-2391.')).toEqual([['coordination_number', '19701063-2391']]);
  });

  it('are found with a wrong check digit where the words say what it is', () => {
    expect(found('personnummer 900101-2386')).toEqual([['personal_number', '900101-2386']]);
    expect(found('Pnr: 19900101 2386')).toEqual([['personal_number', '19900101 2386']]);
  });

  it.each(['19900101-TF12', '900101-T123', '900101P021'])(
    'are reserve numbers as %s',
    (written) => {
      expect(found(`Elev ${written} kom`)).toEqual([['reserve_number', written]]);
    },
  );

  it.each([
    ...['900101-2386', '901301-2385', '900230-1234', '12345678901234', 'ärende 1990010123851'],
    ...[
      'org.nr 556036-0793',
      'förening 802406-1234',
      'värdet 0,9001012385',
      'dnr 2024/900101-2385',
    ],
    '20261103 1430',
  ])('are not found in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('telephone numbers, addresses of e-mail, accounts', () => {
  it.each([
    ...['070-123 45 67', '0701234567', '+46 70 123 45 67', '08-508 000 00', '0046701234567'],
    ...['+46 (0)70-123 45 67', '(08) 508 000 00', '0150-123 45', '+47 22 12 34 56'],
  ])('are found as %s', (written) => {
    const [kind, words] = sure(`Ring ${written} i kväll`)[0] ?? [];
    expect(kind).toBe('phone');
    expect(written).toContain(words);
  });

  it('are found beside each other, in order', () => {
    expect(found('anna.berg@skola.example, 070-123 45 67 och 900101-2385')).toEqual([
      ['email', 'anna.berg@skola.example'],
      ['phone', '070-123 45 67'],
      ['personal_number', '900101-2385'],
    ]);
  });

  it('are found under each other', () => {
    expect(found('070-123 45 67\n070-174 06 58').map(([, words]) => words)).toEqual([
      '070-123 45 67',
      '070-174 06 58',
    ]);
  });

  it('are found where the at sign is written out', () => {
    expect(found('kalle(at)skola.example')).toEqual([['email', 'kalle(at)skola.example']]);
  });

  it.each(['SE45 5000 0000 0583 9825 7466', 'SE4550000000058398257466'])(
    'are accounts by their check digits: %s',
    (written) => {
      expect(found(`Betala till ${written} nu`)).toEqual([['bank_account', written]]);
      expect(found(`Betala till ${written.replace('7466', '7467')} nu`)).toEqual([]);
    },
  );

  it.each([
    ...['2026-11-03', '03-11-2026', 'kl 08:30', 'buss 0123', 'H-2026-07K3M9-4', '12 000 kr'],
    ...['öppet 0800-1600', 'mellan 08.00-16.30', 'ordernr 0701234567', '192.168.010.025'],
    '59.2741234, 17.9012345',
  ])('are not found in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Anna Svensson skrek', 'Anna Svensson'],
    ['min chef Anna i receptionen', 'Anna'],
    ['Jag pratade med Fatima Al-Hassan i går', 'Fatima Al-Hassan'],
    ['en kille som heter Zbyszko kom', 'Zbyszko'],
    ['det var herr Andersson', 'Andersson'],
    ['kollegan Bo såg det', 'Bo'],
    ['Bo Lindgren såg det', 'Bo Lindgren'],
    ['Jag pratade med Björn i går', 'Björn'],
    ['Svensson, Anna', 'Svensson, Anna'],
    ['enligt A. Svensson igen', 'Svensson'],
    ['Anna-Karin Bergs bil', 'Anna-Karin Bergs'],
    ['det var anna svensson igen', 'anna svensson'],
  ])('are found in %s', (text, name) => {
    expect(sure(text)).toEqual([['name', name]]);
  });

  it.each([
    ...[
      'Klotter på Karl Johans gata',
      'vid Olof Palmes plats',
      'Sankt Eriksplan',
      'S:t Eriks torg',
    ],
    ...['Victoria Tower', 'Sofia kyrka', 'Astrid Lindgrens barnsjukhus', 'Maj var lugn.'],
    ...['Bo i området', 'Sten kastades', 'Dag och natt', 'en björn', 'Mina saker', 'Kurs SAM101'],
    ...['Astrid Lindgren-skolan', 'Adolf Fredriks musikklasser', 'Stölder på Willys'],
    ...['Gustav Adolfs torg', 'Skärholmens centrum', 'Tom lokal', 'Mars 2026', 'Mårtensson AB'],
  ])('are not found in %s', (text) => {
    expect(sure(text)).toEqual([]);
  });
});

describe('vehicles and homes', () => {
  it('are told from rooms, courses and the place where it happened by the words around', () => {
    expect(sure('Bilen ABC123 stod där')).toEqual([['registration_number', 'ABC123']]);
    expect(sure('regnr abc 12A')).toEqual([['registration_number', 'abc 12A']]);
    expect(sure('Kurs ABC123 i sal DEF456')).toEqual([]);
    expect(sure('Han bor på Storgatan 3 B')).toEqual([['address', 'Storgatan 3 B']]);
    expect(sure('Rutan på Storgatan 3 är sönder')).toEqual([]);
    expect(all('Rutan på Storgatan 3 är sönder')).toMatchObject([
      { kind: 'address', certainty: 'possible' },
    ]);
    expect(found('Vi gick Storgatan 3 gånger')).toEqual([]);
  });
});

describe('what is hidden', () => {
  it.each([
    ['zero width', '9\u200b0010\u200d1-23\u206085'],
    ['soft hyphens and marks of direction', '90\u00ad0101\u202e-2385'],
    ['full-width digits', '９００１０１－２３８５'],
    ['digits of another script', '٩٠٠١٠١-٢٣٨٥'],
    ['mathematical digits', '𝟗𝟎𝟎𝟏𝟎𝟏-𝟐𝟑𝟖𝟓'],
    ['no-break spaces', '900101\u00a02385'],
    ['other hyphens', '900101\u20112385'],
    ['marks heaped on digits', '9\u0301\u03020\u03010101-2385'],
    ['letters as digits', '9OO1O1-2385'],
    ['signs between', '900101_2385'],
    ['a new line', '900101\n2385'],
  ])('is seen through: %s', (_, written) => {
    expect(found(`Han, ${written}, sprang.`)).toEqual([['personal_number', written]]);
  });

  it('is a name in letters of another script, or with its marks apart', () => {
    expect(sure('Аnnа Svеnssоn kom')).toEqual([['name', 'Аnnа Svеnssоn']]);
    expect(sure('A\u030asa Bergstro\u0308m kom')).toEqual([['name', 'A\u030asa Bergstro\u0308m']]);
    expect(sure('Dragan Kovačević kom')).toEqual([['name', 'Dragan Kovačević']]);
    expect(sure('An\u0302\u0303na Svensson kom')).toEqual([['name', 'An\u0302\u0303na Svensson']]);
    expect(sure('An\u200bna Svens\u00adson kom')).toEqual([['name', 'An\u200bna Svens\u00adson']]);
  });
});

describe('what a text asks for', () => {
  it.each([
    ['Tre mopeder på skolgården', [], 'open'],
    ['Rutan på Storgatan 3', [], 'open'],
    ['Ring 070-123 45 67', ['phone'], 'internal'],
    ['Anna såg det', ['name'], 'internal'],
    ['Anna Svensson såg det', ['name'], 'protected'],
    ['900101-2385, tel 070-123 45 67', ['personal_number', 'phone'], 'protected'],
  ] as const)('%s', (text, kinds, tier) => {
    expect(personDataKindsOf(all(text))).toEqual(kinds);
    expect(tierWithPersonData(all(text))).toBe(tier);
  });
});

describe('the persons of a text', () => {
  const numbered = (text: string) => numberPersons(text, all(text)).map(({ person }) => person);

  it('have one number each, whole or in part, and also in the genitive', () => {
    expect(
      numbered('Anna Svensson slog Omar Ali. Annas bror skrek åt Omar, 070-123 45 67.'),
    ).toEqual([1, 2, 1, 2, null]);
    const text = 'Anna Svensson ropade. Anna gick.';
    expect(
      replacePersonData(text, numberPersons(text, all(text)), ({ person }) => `[person ${person}]`),
    ).toBe('[person 1] ropade. [person 1] gick.');
  });
});

describe('any text', () => {
  const pieces = [
    ...['070-123 45 67', '900101-2385', 'a@b.example', ' ', '0', '-', 'x', '1', '\u200b', '\u0301'],
    ...['Anna', 'Svensson', 'Storgatan 3', 'bil ABC123', '٣', 'é', '\ud83d', '(at)', 'SE45 5000'],
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  );

  it('has its findings in order, within it and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { from, to } of all(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps everything else when the findings are replaced', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = all(text).reduceRight(
          (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
          text,
        );
        expect(replacePersonData(text, all(text), () => '')).toBe(kept);
      }),
    );
  });

  it('is looked through in a time that grows with its length, however it is made', () => {
    const CHARACTERS = 100_000;
    const unit = fc.oneof(
      fc.constantFrom(
        ...pieces,
        'a.',
        '@a',
        '1 ',
        '0 ',
        '+46',
        'konto 1 ',
        'A',
        '.',
        '1.',
        '\u0300',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (units) => {
        const one = units.join('');
        const text = one.repeat(Math.ceil(CHARACTERS / one.length));
        const startMs = performance.now();
        all(text);
        // Some 0.2 s on a busy machine at the worst; what grows with the square takes minutes.
        expect(performance.now() - startMs).toBeLessThan(5_000);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a gap', (length: number) => `Anna${'\n'.repeat(length)}(Bo`],
    ['a word', (length: number) => `${'A'.repeat(length)} Anna-${'a-'.repeat(length / 2)}a`],
    ['a number', (length: number) => `konto ${'1'.repeat(length)}O${'O'.repeat(length)}`],
    ['a street', (length: number) => `${'gata'.repeat(length / 4)} 1`],
    ['a name of marks', (length: number) => `A${'\u0301'.repeat(length)}`],
  ])('is looked through in time though %s in it never ends', (_, made) => {
    const startMs = performance.now();
    all(made(500_000));
    expect(performance.now() - startMs).toBeLessThan(5_000);
  });
});
