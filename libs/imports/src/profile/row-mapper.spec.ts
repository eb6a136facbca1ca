import { describe, expect, it } from 'vitest';
import {
  goodRow,
  mapperOf,
  mapRow,
  ready,
  rowContext,
  sampleProfile,
  type Cells,
  type Fields,
} from '../../../../test/support/import-rows.js';
import { readOptionsOf } from './columns.js';
import { rowMapper, type ReadyRow } from './row-mapper.js';

describe('the columns of a file', () => {
  it('are found whatever their case, blanks, underscores and punctuation', () => {
    const fields = {
      id: { column: 'Crime ID' },
      text: { column: ['Beskrivning', 'last_outcome'] },
    };
    for (const header of ['Crime ID', 'crime_id', 'CRIME-ID', ' crime.id ']) {
      const { Nr: _, ...rest } = goodRow;
      const row = { [header]: '7', 'Last  Outcome': 'klart', ...rest };
      expect(ready(mapRow(row, fields))).toMatchObject({ sourceId: '7', body: { text: 'klart' } });
    }
  });

  it('with several names give what the first filled one says', () => {
    const text = { column: ['Beskrivning', 'Rubrik'] };
    const row = { ...goodRow, Rubrik: 'kort', Beskrivning: '' };
    expect(ready(mapRow(row, { text })).body.text).toBe('kort');
    expect(ready(mapRow({ ...row, Beskrivning: 'lång' }, { text })).body.text).toBe('lång');
  });

  it('must be there, unless the profile says otherwise', () => {
    const missing = (fields: Fields, ...columns: string[]) => {
      try {
        rowMapper(sampleProfile(fields), columns);
      } catch (error) {
        return (error as { fields: { values: { columns: string } }[] }).fields[0]!.values.columns;
      }
      return '';
    };
    expect(missing({ text: { column: 'Text' } }, 'Nr', 'Typ')).toBe('Datum, Område, Text');
    expect(missing({ text: { column: 'Text', optional: true } }, ...Object.keys(goodRow))).toBe('');
    const optional = [{ areaName: { column: 'Område', optional: true } }];
    expect(missing({ location: optional }, 'Nr', 'Typ', 'Datum')).toBe('Område');
    // What every row must say cannot be left out of the file by calling it optional.
    expect(missing({ id: { column: 'Id', optional: true } }, ...Object.keys(goodRow))).toBe('Id');
  });

  it('are told to the reader, with the paths of JSON', () => {
    const fields = { text: { columns: [['Rubrik', 'header.text'], 'Text'] } };
    const read = { delimiter: ';', decimal: ',' } as const;
    expect(readOptionsOf(sampleProfile(fields, { read }))).toEqual({
      delimiter: ';',
      columns: ['Nr', 'Typ', 'Datum', 'Område', 'Rubrik', 'header.text', 'Text'],
    });
  });
});

describe('an id', () => {
  const derived = { id: { column: 'Nr', derivedFrom: ['Datum', 'Typ', 'Område'] } };
  const idsOf = (rows: Cells[], fields: Fields = derived) => {
    const { map } = mapperOf(goodRow, fields);
    return rows.map((row) => map(row)).map((mapped) => ('facts' in mapped ? mapped.sourceId : ''));
  };
  const [one, other] = [{ Nr: '' }, { Nr: '', Typ: 'Rån' }];

  it('follows from what a row says when the source gives none, and none is lost', () => {
    const ids = idsOf([one, other, one, one, { Nr: '17' }]);
    expect(new Set(ids).size).toBe(5);
    expect(ids[4]).toBe('17');
    // The same file again, and its rows in any order.
    expect(idsOf([one, other, one, one, { Nr: '17' }])).toEqual(ids);
    expect([...idsOf([one, one, other, { Nr: '17' }, one])].sort()).toEqual([...ids].sort());
  });

  it('stays the same when a row is mapped again, and counts rows that an earlier import took', () => {
    const mapper = rowMapper(sampleProfile(derived), Object.keys(goodRow));
    const rows = [2, 3].map((line) => ({ line, cells: ['', ...Object.values(goodRow).slice(1)] }));
    const first = rows.map((row) => mapper.map(row, rowContext));
    expect(rows.map((row) => mapper.map(row, rowContext))).toEqual(first);
    const resumed = rowMapper(sampleProfile(derived), Object.keys(goodRow));
    resumed.pass(rows[0]!);
    expect(resumed.map(rows[1]!, rowContext)).toMatchObject({
      sourceId: (first[1] as ReadyRow).sourceId,
    });
  });

  it('may have been made a decimal', () => {
    const row = { ...goodRow, Nr: '11023904.0' };
    expect(ready(mapRow(row, { id: { column: 'Nr', integer: true } })).sourceId).toBe('11023904');
  });

  it('is required, and of a length', () => {
    expect(mapRow({ ...goodRow, Nr: '' })).toEqual(['Nr FIELD_REQUIRED']);
    expect(mapRow({ ...goodRow, Nr: 'x'.repeat(201) })).toEqual(['Nr TEXT_TOO_LONG']);
  });
});

describe('the other fields', () => {
  const fields = {
    severity: { column: 'A', map: { Lindrig: 1 } },
    nearMiss: { column: 'B' },
    affected: { gender: { column: 'C', map: { Kvinna: 'woman' }, default: 'unknown' } },
    details: { consequences: { column: 'D', split: ';', map: { rädsla: 'fear' } } },
    policeReported: { column: 'E', unmapped: 'leave_out' },
    unitId: { column: 'F' },
  };
  const row = {
    ...goodRow,
    A: 'lindrig',
    B: 'Ja',
    C: '',
    D: 'Rädsla; fear; sick_leave',
    E: 'kanske',
    F: '',
  };

  it('are read through their words', () => {
    expect(ready(mapRow(row, fields)).body).toMatchObject({
      ...{ severity: 1, nearMiss: true, affected: { gender: 'unknown' } },
      details: { consequences: ['fear', 'sick_leave'] },
    });
    expect(ready(mapRow(row, fields)).body).not.toHaveProperty('policeReported');
  });

  it('are complained of all at once, in both languages, with what stood there', () => {
    const wrong = {
      A: '5',
      B: 'kanske',
      C: 'x',
      D: 'ilska',
      F: '12',
      Datum: 'igår',
      Typ: '?',
      Nr: '',
    };
    const mapped = mapperOf(row, fields).map(wrong);
    if ('facts' in mapped) throw new Error('mapped');
    expect(mapped.map(({ column, value, code }) => [column, value, code])).toEqual([
      ['Nr', '', 'FIELD_REQUIRED'],
      ['Datum', 'igår', 'NOT_A_TIME'],
      ['Typ', '?', 'CATEGORY_UNKNOWN'],
      ['A', '5', 'NUMBER_TOO_LARGE'],
      ['B', 'kanske', 'NOT_A_CHOICE'],
      ['F', '12', 'NOT_A_UUID'],
      ['C', 'x', 'NOT_A_CHOICE'],
      ['D', 'ilska', 'NOT_A_CHOICE'],
    ]);
    expect(mapped[2]).toMatchObject({
      line: 2,
      reason: { sv: 'Det finns ingen kategori "?".', en: 'There is no category "?".' },
    });
  });

  it('hold no sign that cannot be stored, and no endless text', () => {
    const text = { column: 'Text' };
    expect(mapRow({ ...goodRow, Text: 'a\0b' }, { text })).toEqual(['Text CHARACTER_REFUSED']);
    expect(mapRow({ ...goodRow, Text: 'a\ufffdb' }, { text })).toEqual(['Text CHARACTER_REFUSED']);
    expect(mapRow({ ...goodRow, Text: 'x'.repeat(10_001) }, { text })).toEqual([
      'Text TEXT_TOO_LONG',
    ]);
  });

  it('take words for nothing as nothing', () => {
    const empty = { empty: ['NA'] };
    const text = { columns: ['Text', 'Mer'], separator: '\n', empty: ['okänt'] };
    const said = { ...goodRow, Text: 'NA', Mer: 'okänt' };
    expect(ready(mapRow(said, { text }, empty)).body).not.toHaveProperty('text');
    expect(ready(mapRow({ ...said, Mer: 'mer' }, { text }, empty)).body.text).toBe('mer');
    expect(mapRow({ ...goodRow, Nr: 'NA' }, {}, empty)).toEqual(['Nr FIELD_REQUIRED']);
  });

  it('keep an address of the event that a browser may open', () => {
    const url = { column: 'Url', base: 'https://lillstad.example' };
    const of = (Url: string) => ready(mapRow({ ...goodRow, Url }, { url })).provenance['url'];
    expect(of('/1')).toBe('https://lillstad.example/1');
    expect(of('javascript:alert(1)')).toBeUndefined();
  });
});

describe('a row that is bad in itself', () => {
  it('is explained by what the reader says', () => {
    const mapper = rowMapper(sampleProfile(), Object.keys(goodRow));
    const fault = { column: 'Typ', fault: { code: 'ROW_COLUMNS_WRONG' } } as const;
    expect(mapper.map({ line: 9, cells: ['1', 'Klotter'], fault }, rowContext)).toMatchObject([
      { line: 9, column: 'Typ', value: 'Klotter', code: 'ROW_COLUMNS_WRONG' },
    ]);
  });
});
