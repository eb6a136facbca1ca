import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, replacePersonalData } from './find-personal-data.js';
import { personalNumberKind } from './personal-number.js';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

/** Skatteverket's published test numbers, which are nobody's. */
const NUMBER = '199001012385';

describe('personal identity numbers', () => {
  it.each([NUMBER, '19900101-2385', '900101-2385', '9001012385', '900101 2385'])(
    'are found as %s',
    (written) => {
      expect(found(`Han, ${written}, sprang.`)).toEqual([['personal_number', written]]);
    },
  );

  it('are coordination numbers when the day is sixty more', () => {
    expect(personalNumberKind('701063-2391')).toBe('coordination_number');
    expect(personalNumberKind('19701063-2391')).toBe('coordination_number');
  });

  it.each(['900101-2386', '901301-2385', '900230-1234', '12345678901234', 'ärende 1990010123851'])(
    'are not found in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('telephone numbers and e-mail addresses', () => {
  it.each(['070-123 45 67', '0701234567', '+46 70 123 45 67', '08-508 000 00', '0046701234567'])(
    'are found as %s',
    (written) => {
      expect(found(`Ring ${written} i kväll`)).toEqual([['phone', written]]);
    },
  );

  it('are found beside each other, in order', () => {
    expect(found('anna.berg@skola.example, 070-123 45 67 och 900101-2385')).toEqual([
      ['email', 'anna.berg@skola.example'],
      ['phone', '070-123 45 67'],
      ['personal_number', '900101-2385'],
    ]);
  });

  it.each(['2026-11-03', '03-11-2026', 'kl 08:30', 'buss 0123', 'H-2026-07K3M9-4', '12 000 kr'])(
    'are not found in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('070-123 45 67', '900101-2385', 'a@b.example', ' ', '0', '-', 'x', '1'),
      )
      .map((parts) => parts.join('')),
  );

  it('has its findings in order, within it and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { from, to } of findPersonalData(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps everything else when the findings are replaced', () => {
    expect(replacePersonalData('Ring 070-123 45 67 nu', () => '[telefon]')).toBe(
      'Ring [telefon] nu',
    );
    fc.assert(
      fc.property(texts, (text) => {
        const kept = findPersonalData(text).reduceRight(
          (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
          text,
        );
        expect(replacePersonalData(text, () => '')).toBe(kept);
      }),
    );
  });

  it('is looked through in reasonable time, however it is made', () => {
    for (const text of [
      '0'.repeat(10_000),
      '0 '.repeat(5_000),
      'a.'.repeat(5_000),
      '@a'.repeat(5_000),
    ]) {
      const startMs = performance.now();
      findPersonalData(text);
      expect(performance.now() - startMs).toBeLessThan(2_000);
    }
  });
});
