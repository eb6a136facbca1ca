import { describe, expect, it } from 'vitest';
import { definitionOf, guessMapping, guessPattern, missingParts, nameOf } from './mapping.js';
import type { Preview } from './queries.js';

const preview = (columns: string[], cells: string[]): Preview => ({
  ...{ fileId: 'f', name: 'Larm 2026.csv', bytes: 1, format: 'csv', delimiter: ';' },
  ...{ encoding: 'utf-8', sheets: [], columns, rows: [{ line: 2, cells }], suggested: [] },
});

describe('a first guess of what columns mean', () => {
  it('goes by their names and the first values', () => {
    const guess = guessMapping(
      preview(
        ['Nummer', 'När', 'Vad', 'Var', 'Text'],
        ['1', '14/3/2026 20:15', 'Bråk', 'Söder', ''],
      ),
    );
    expect(guess).toMatchObject({
      ...{ title: 'Larm 2026', id: 'Nummer', time: 'När', pattern: 'd/M/yyyy H:mm' },
      ...{ category: 'Vad', more: { text: 'column:Text' } },
      place: { kind: 'areaName', column: 'Var' },
    });
    expect(missingParts(guess)).toEqual(['licence']);
  });

  it('takes two coordinates for the place where no area is named', () => {
    const guess = guessMapping(preview(['lat', 'lon', 'date'], ['59', '18', '2026-03-14']));
    expect(guess.place).toMatchObject({ kind: 'point', lon: 'lon', lat: 'lat' });
  });

  it.each([
    [['2026-03-14 20:15'], 'ISO'],
    [['', '14/3/2026'], 'd/M/yyyy'],
    [['3/4/2026', '3/14/2026'], 'M/d/yyyy'],
    [['14.3.2026 8:05'], 'd.M.yyyy H:mm'],
    [['20260314'], 'yyyyMMdd'],
    [[], 'ISO'],
  ])('reads %j as %s', (values, pattern) => expect(guessPattern(values)).toBe(pattern));
});

describe('a mapping as a profile', () => {
  const guess = guessMapping(preview(['När', 'Vad', 'Var'], ['2026-03-14', 'Bråk', 'Söder']));

  it('tells an event by all columns where it has no number', () => {
    const { fields } = definitionOf(guess, ['När', 'Vad', 'Var', ''], {}) as { fields: object };
    expect(fields).toEqual({
      id: { derivedFrom: ['När', 'Vad', 'Var'] },
      occurredFrom: { column: 'När', formats: ['ISO'] },
      category: { column: 'Vad', mapping: 'taxonomy' },
      location: [{ areaName: { column: 'Var' } }],
    });
  });

  it('carries words, constants, open data and how the file is written', () => {
    const told = {
      ...{ ...guess, isOpen: true, licence: 'CC0', categories: { Bråk: 'order.gathering' } },
      more: { kind: 'constant:observation', occurredTo: 'column:Slut', gender: 'column:Kön' },
    };
    expect(definitionOf(told, [], { delimiter: ';' })).toMatchObject({
      ...{ name: 'larm-2026', source: 'larm-2026', tier: 'open', read: { delimiter: ';' } },
      fields: {
        category: { map: { Bråk: 'order.gathering' } },
        kind: { constant: 'observation' },
        occurredTo: { column: 'Slut', formats: ['ISO'] },
        affected: { gender: { column: 'Kön' } },
      },
    });
  });

  it('has a name that an address can hold', () => {
    expect(nameOf('Ärenden från Öst, 2026!')).toBe('arenden-fran-ost-2026');
    expect(nameOf('???')).toBe('');
  });
});
