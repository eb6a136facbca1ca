import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpeningHours, type OpeningHours } from './opening-hours.js';

const hoursOf = (text: string) => {
  const read = readOpeningHours(text);
  if (!('hours' in read)) throw new Error(`refused: ${read.refusedPart}`);
  return read.hours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`);
};

describe('opening hours', () => {
  it.each([
    ['Mo-We 08:00-17:00; Sa 10:00-14:00', ['1 08:00-17:00', '2 08:00-17:00', '3 08:00-17:00', '6 10:00-14:00']], // prettier-ignore
    ['Mån–Tis kl 8–12, 13–17', ['1 08:00-12:00', '1 13:00-17:00', '2 08:00-12:00', '2 13:00-17:00']], // prettier-ignore
    ['torsdagar 7.30-16', ['4 07:30-16:00']],
    ['Lö, Sö: 11-15', ['6 11:00-15:00', '7 11:00-15:00']],
    ['Sa-Mo 9-10', ['1 09:00-10:00', '6 09:00-10:00', '7 09:00-10:00']],
    ['helger 9-10|Lördag stängt', ['7 09:00-10:00']],
    ['Fr 22:00-03:00', ['5 22:00-03:00']],
    ['Fri 18-24', ['5 18:00-24:00']],
    ['Fri 18-00', ['5 18:00-24:00']],
    ['stängt', []],
  ])('%j are %j', (text, expected) => expect(hoursOf(text)).toEqual(expected));

  it('without days hold for the whole week, and round the clock is every day', () => {
    expect(hoursOf('8-17')).toHaveLength(7);
    expect(hoursOf('Dygnet runt')).toEqual(hoursOf('00-24'));
  });

  it.each([
    ['Mo-Fr 08:00', 'Mo-Fr 08:00'],
    ['Mo 8-17; Xy 8-17', 'Xy 8-17'],
    ['Mo 8-25', 'Mo 8-25'],
    ['Mo 8:60-17', 'Mo 8:60-17'],
    ['Mo 8-8', 'Mo 8-8'],
    ['Mo 8-12, 11-13', 'Mo 8-12, 11-13'],
    ['Mo 22-03, 23-24', 'Mo 22-03, 23-24'],
    ['efter överenskommelse', 'efter överenskommelse'],
    ['Mo-Tu-We 8-9', 'Mo-Tu-We 8-9'],
  ])('%j are refused, naming %j', (text, refusedPart) =>
    expect(readOpeningHours(text)).toEqual({ refusedPart }),
  );

  it('come back the same when they are written day by day', () => {
    const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
    const written = (hours: OpeningHours) =>
      days
        .map((day, index) => {
          const ofDay = hours.filter(({ weekday }) => weekday === index + 1);
          const times = ofDay.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');
          return `${day} ${times === '' ? 'off' : times}`;
        })
        .join('; ');
    const rule = fc
      .tuple(
        fc.constantFrom('Mån-Fre', 'Sa', 'helger', ''),
        fc.nat(11),
        fc.integer({ min: 12, max: 24 }),
      ) // prettier-ignore
      .map(([day, from, to]) => `${day} ${from}-${to}`);
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        const read = readOpeningHours(rules.join('; '));
        if (!('hours' in read)) throw new Error(read.refusedPart);
        expect(readOpeningHours(written(read.hours))).toEqual(read);
      }),
    );
  });

  it('of any text are read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readOpeningHours(text);
        expect('hours' in read || read.refusedPart.length > 0).toBe(true);
      }),
    );
  });
});
