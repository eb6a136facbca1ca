import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { crimes, StatisticsApp } from '../support/statistics-app.js';
import { textWorkbook } from '../support/xlsx-file.js';

let stats: StatisticsApp;

beforeAll(async () => {
  stats = await StatisticsApp.start();
}, 60_000);
afterAll(() => stats?.app.close());
afterEach(() => stats.clear());

interface Value {
  name: string;
  level: string;
  code: string;
  period: string;
  gender: string;
  status: string;
  value: number | null;
}
/** What holds, by other SQL than that of the product: for each thing the newest import that stands. */
const holds = () =>
  stats.app.database.query<Value>(
    `SELECT s.name, v.area_level AS level, v.area_code AS code, v.period, v.gender, v.status, v.value
       FROM statistic_value v JOIN statistic_series s ON s.id = v.series_id
       JOIN statistic_import i ON i.id = v.import_id
      WHERE i.withdrawn_at IS NULL AND NOT EXISTS (
        SELECT FROM statistic_value w JOIN statistic_import j ON j.id = w.import_id
         WHERE j.withdrawn_at IS NULL AND j.number > i.number AND w.series_id = v.series_id
           AND w.area_scheme = v.area_scheme AND w.area_level = v.area_level AND w.area_code = v.area_code
           AND w.period = v.period AND w.gender = v.gender AND w.band = v.band)
      ORDER BY 1, 2, 3, 4, 5`,
  );

describe('a file of reported crimes', () => {
  it('is taken in, and the same file again changes nothing', async () => {
    const file = crimes(
      ['Skärholmen', 'Skadegörelse', '2024', '1 234'],
      ['Stockholm', 'Skadegörelse', '2024', '-'],
      ['Stockholms län', 'Skadegörelse', '2024', '..'],
      ['Göteborg', 'Skadegörelse', '2024', ''],
    );
    const first = await stats.run(file);
    expect(first).toMatchObject({ read: 4, refused: 0, written: true, remarks: [] });
    expect(first.series).toMatchObject([{ added: 4, changed: 0, suppressed: 1, missing: 1 }]);
    expect(await holds()).toMatchObject([
      { level: 'county', code: '01', status: 'suppressed', value: null },
      { level: 'district', code: 'skarholmen', status: 'value', value: 1234 },
      { level: 'municipality', code: '0180', status: 'value', value: 0 },
      { level: 'municipality', code: '1480', status: 'missing', value: null },
    ]);
    const before = await stats.everything();
    expect(await stats.run(file)).toMatchObject({ repeated: true, importId: first.importId });
    expect(await stats.everything()).toEqual(before);
  });

  it('writes nothing when it is only tried, and says what it would do', async () => {
    const before = await stats.everything();
    const file = crimes(['Farsta', 'Stöld', '2024', '7']);
    expect(await stats.run(file, { dryRun: true })).toMatchObject({
      ...{ written: false, importId: null },
      series: [{ added: 1 }],
    });
    expect(await stats.everything()).toEqual(before);
  });

  it('holds over an earlier one, which stays and holds again when the later is taken back', async () => {
    await stats.run(crimes(['Farsta', 'Stöld', '2023', '5'], ['Farsta', 'Stöld', '2024', '7']));
    const before = await holds();
    const later = await stats.run(
      crimes(['Farsta', 'Stöld', '2024', '8'], ['Farsta', 'Stöld', '2025', '9']),
    );
    expect(later.series).toMatchObject([{ added: 1, changed: 1 }]);
    expect((await holds()).map(({ value }) => value)).toEqual([5, 8, 9]);
    await stats.withdraw(later.importId);
    expect(await holds()).toEqual(before);
    const gone = stats.withdraw(later.importId);
    await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stats.withdraw('x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused whole when one row is wrong, with the row and what to do', async () => {
    const before = await stats.everything();
    const outcome = await stats.run(
      crimes(
        ['Farsta', 'Stöld', '2024', '7'],
        ['Farsta', 'Stöld', '24', '7'],
        ['Farsta', 'Stöld', '2023', '1,5'],
        ['Farsta', 'Stöld', '2022', '=HYPERLINK("http://ond.example")'],
        ['Farsta', 'Stöld', '2021', '-3'],
        ['', 'Stöld', '2021', '3'],
        ['Farsta', 'Stöld', '2024', '7'],
      ),
    );
    expect(outcome).toMatchObject({ written: false, refused: 6 });
    expect(outcome.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'år', 'PERIOD_NOT_READ'],
      [4, 'antal', 'COUNT_NOT_WHOLE'],
      [5, 'antal', 'STATISTIC_NOT_READ'],
      [6, 'antal', 'NUMBER_TOO_SMALL'],
      [7, 'kommun', 'FIELD_REQUIRED'],
      [8, 'antal', 'ROW_REPEATED'],
    ]);
    expect(await stats.everything()).toEqual(before);
  });

  it('keeps areas that have ended or are not known by themselves, and says so row by row', async () => {
    await stats.app.database.query(
      `INSERT INTO area (scheme, level, code, name, valid_from, valid_to, parent_key, approximate)
       SELECT 'stockholm', 'district', 'norrmalm', 'Norrmalm', '2007-01-01', '2020-01-01', area_key, true
         FROM area WHERE level = 'municipality' AND code = '0180'`,
    );
    await stats.app.database.query(
      `UPDATE geography_revision SET revision = revision + 1 WHERE name = 'area'`,
    );
    const { remarks, written } = await stats.run(
      crimes(
        ['Norrmalm', 'Stöld', '2018', '1'],
        ['Norrmalm', 'Stöld', '2024', '2'],
        ['Farsta', 'Stöld', '2018', '3'],
        ['Norra innerstaden (upphörde 2024-01-01)', 'Stöld', '2022', '4'],
        ['Atlantis', 'Stöld', '2022', '5'],
        ['Norra innerstaden', 'Stöld', '2022', '6'],
      ),
    );
    expect(written).toBe(true);
    expect(remarks.map(({ line, code }) => [line, code])).toEqual([
      [3, 'AREA_ENDED'],
      [4, 'AREA_NOT_YET'],
      [5, 'AREA_ENDED'],
      [6, 'AREA_ELSEWHERE'],
    ]);
    expect(remarks[0]!.reason.sv).toContain('2020-01-01');
    const kept = (await holds()).map(({ level, code, value }) => [level, code, value]);
    expect(kept).toEqual([
      ['district', 'farsta', 3],
      ['district', 'norra_innerstaden', 6],
      ['district', 'norrmalm', 1],
      ['district', 'norrmalm', 2],
      ['elsewhere', 'Atlantis', 5],
      ['elsewhere', 'Norra innerstaden (upphörde 2024-01-01)', 4],
    ]);
  });

  it('is read with titles above, years as columns, in Windows-1252 and as a workbook', async () => {
    const rows = [
      ['Anmälda brott'],
      ['Källa: Brå'],
      ['kommun', 'brottstyp', '2023', '2024'],
      ['0180 Stockholm', 'Skadegörelse', '12 345', '..'],
      ['Hässelby - Vällingby', 'Skadegörelse', '1 000', '1 100'],
    ];
    const text = rows.map((row) => row.join(';')).join('\r\n');
    const values = [
      ['hasselby_vallingby', '2023', 1000],
      ['hasselby_vallingby', '2024', 1100],
      ['0180', '2023', 12345],
      ['0180', '2024', null],
    ];
    const held = async () =>
      (await holds()).map(({ code, period, value }) => [code, period, value]);
    for (const file of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`),
      textWorkbook(rows),
    ]) {
      const told = await stats.run(file);
      expect(told).toMatchObject({ written: true, errors: [], remarks: [] });
      expect(await held()).toEqual(values);
      await stats.withdraw(told.importId);
    }
  });
});

describe('any two files', () => {
  const fact = fc.record({
    area: fc.constantFrom('Farsta', 'Skärholmen', 'Stockholm', 'Atlantis', 'Stockholms län'),
    crime: fc.constantFrom('Stöld', 'Misshandel'),
    year: fc.integer({ min: 2019, max: 2022 }),
    cell: fc.constantFrom('..', '-', '', '.', '1', '2 345', 'x'),
  });
  const file = fc.uniqueArray(fact, {
    selector: ({ area, crime, year }) => `${area}${crime}${year}`,
    minLength: 1,
    maxLength: 20,
  });
  const meaning: Record<string, [string, number | null]> = {
    ...{ '..': ['suppressed', null], x: ['suppressed', null], '-': ['value', 0] },
    ...{ '': ['missing', null], '.': ['missing', null], '1': ['value', 1] },
    '2 345': ['value', 2345],
  };

  it('come to what the later says, and else the earlier; taken back, to what stood before', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (one, other) => {
        const read = (facts: typeof one) =>
          crimes(...facts.map(({ area, crime, year, cell }) => [area, crime, String(year), cell]));
        const first = await stats.run(read(one));
        const expected = (...files: (typeof one)[]) => {
          const all = new Map(
            files
              .flat()
              .map(({ area, crime, year, cell }) => [`${area} ${crime} ${year}`, meaning[cell]!]),
          );
          return [...all].map(([key, [status, value]]) => `${key} ${status} ${value}`).sort();
        };
        const held = async () =>
          (
            await stats.app.database.query<{ text: string }>(
              `SELECT DISTINCT ON (v.series_id, v.area_code, v.period)
                      v.area_name || ' ' || s.name || ' ' || v.period || ' ' || v.status || ' ' || coalesce(v.value::text, 'null') AS text
                 FROM statistic_value v JOIN statistic_series s ON s.id = v.series_id
                 JOIN statistic_import i ON i.id = v.import_id AND i.withdrawn_at IS NULL
                ORDER BY v.series_id, v.area_code, v.period, i.number DESC`,
            )
          )
            .map(({ text }) => text)
            .sort();
        expect(await held()).toEqual(expected(one));
        const second = await stats.run(read(other));
        expect(await held()).toEqual(expected(one, other));
        if (!second.repeated) await stats.withdraw(second.importId);
        expect(await held()).toEqual(expected(one));
        await stats.withdraw(first.importId);
        expect(await held()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
