import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../support/registers.js';
import { crimes, StatisticsApp } from '../support/statistics-app.js';
import { textRows, xlsxParts, zipFile } from '../support/xlsx-file.js';

let stats: StatisticsApp;

beforeAll(async () => {
  stats = await StatisticsApp.start();
}, 60_000);
afterAll(() => stats?.app.close());
afterEach(() => stats.clear());

describe('inhabitants', () => {
  const inhabitants = () =>
    stats.app.database.query(
      `SELECT code, population FROM area_population WHERE year = 2023 AND code IN ('farsta', '0180') ORDER BY 1`,
    );

  it('go to geography, where maps and rates find them, and come back when taken back', async () => {
    const before = await stats.everything();
    const file = csvOf([
      ['region', 'kön', 'ålder', 'Folkmängd 2023'],
      ['0180 Stockholm', 'män', 'totalt ålder', '480 000'],
      ['0180 Stockholm', 'kvinnor', 'totalt ålder', '490 000'],
      ['Farsta', 'män', '0-64 år', '20000'],
      ['Farsta', 'män', '65+ år', '5000'],
      ['Farsta', 'kvinnor', '0-64 år', '21000'],
      ['Farsta', 'kvinnor', '65+ år', '6000'],
      ['Göteborg', 'män', 'totalt ålder', '1'],
    ]);
    const refused = await stats.run(file, { profile: 'befolkning' });
    // Men alone are not everybody.
    expect(refused).toMatchObject({ written: false, errors: [{ code: 'POPULATION_NOT_TOLD' }] });
    const whole = file
      .split('\n')
      .filter((line) => !line.includes('Göteborg'))
      .join('\n');
    const told = await stats.run(whole, { profile: 'befolkning' });
    expect(told).toMatchObject({ written: true, populations: 2, series: [] });
    expect(await inhabitants()).toEqual([
      { code: '0180', population: 970_000 },
      { code: 'farsta', population: 52_000 },
    ]);
    const later = await stats.run(whole.replace('490 000', '500 000'), { profile: 'befolkning' });
    // The first goes, and the second stands on what was there before both.
    await stats.withdraw(told.importId);
    expect(await inhabitants()).toMatchObject([{ population: 980_000 }, { population: 52_000 }]);
    await stats.withdraw(later.importId);
    expect((await stats.everything()).at(-1)).toEqual(before.at(-1));
  });

  it('are not added up when a part is suppressed or lacks', async () => {
    const told = (cell: string) =>
      stats.run(
        csvOf([
          ['region', 'kön', 'år', 'folkmängd'],
          ['Farsta', 'män', '2023', '1'],
          ['Farsta', 'kvinnor', '2023', cell],
        ]),
        { profile: 'befolkning' },
      );
    for (const cell of ['..', '.']) {
      expect((await told(cell)).errors).toMatchObject([{ line: 2, code: 'POPULATION_NOT_TOLD' }]);
    }
  });
});

describe('numbers that no table holds', () => {
  it('are refused with their row', async () => {
    const huge = '9'.repeat(12);
    const counted = await stats.run(crimes(['Farsta', 'Stöld', '2024', huge]));
    expect(counted.errors).toMatchObject([{ line: 2, code: 'NUMBER_TOO_LARGE' }]);
    const asked = [
      ['område', 'fråga', 'år', 'andel', 'antal svar'],
      ['Farsta', 'Oro', '2024', '30', huge],
    ];
    const { errors } = await stats.run(csvOf(asked), { profile: 'ntu' });
    expect(errors).toMatchObject([{ line: 2, code: 'COUNT_NOT_WHOLE' }]);
    const lived = [
      ['region', 'kön', 'ålder', 'år', 'folkmängd'],
      ...['män', 'kvinnor'].map((sex) => ['Farsta', sex, '0 år', '2023', '90000000']),
    ];
    const told = await stats.run(csvOf(lived), { profile: 'befolkning' });
    expect(told.errors).toMatchObject([{ line: 2, code: 'NUMBER_TOO_LARGE' }]);
  });
});

describe('a file that must be refused', () => {
  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['headings alone', 'kommun;brottstyp;år;antal\r\n', 'FILE_EMPTY'],
    ['no column of values', 'kommun;brottstyp\r\nFarsta;Stöld\r\n', 'COLUMNS_MISSING'],
    ['no column of areas', 'brottstyp;år;antal\r\nStöld;2024;1\r\n', 'COLUMNS_MISSING'],
    ['no word of what it counts', 'kommun;år;antal\r\nFarsta;2024;1\r\n', 'COLUMNS_MISSING'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', 'FILE_FORMAT_UNKNOWN'],
  ])('holds %s', async (_what, text, code) => {
    expect(await stats.refusal(text)).toBe(code);
  });

  it('is a bomb', async () => {
    const rows =
      textRows([
        ['kommun', 'brottstyp', 'år', 'antal'],
        ['Farsta', 'Stöld', '2024', '1'],
      ]) + ' '.repeat(32 * 1_024 ** 2);
    const workbook = zipFile(xlsxParts({ sheets: [{ name: 'A', rows }] }));
    expect(await stats.refusal(workbook)).toBe('FILE_BOMB');
  }, 60_000);

  it('holds shares as parts of one, which would be a hundredth of what they say', async () => {
    const text = csvOf([
      ['område', 'fråga', 'år', 'andel'],
      ['Farsta', 'Oro', '2020', '0,34'],
      ['Farsta', 'Oro', '2021', '0,31'],
      ['Farsta', 'Oro', '2022', '0,3'],
    ]);
    expect(await stats.refusal(text, { profile: 'ntu' })).toBe('SHARES_AS_PARTS');
  });

  it('is taken in with a profile or a theme that nobody knows', async () => {
    const file = crimes(['Farsta', 'Stöld', '2024', '1']);
    await expect(stats.run(file, { profile: 'x' })).rejects.toMatchObject({
      code: 'PROFILE_UNKNOWN',
    });
    expect(await stats.refusal(file, { theme: 'x' })).toBe('THEME_UNKNOWN');
  });
});

describe('the sample of each profile', () => {
  const samples: Readonly<Record<string, number>> = {
    ...{ bra: 4, ntu: 3, trygghetsmatning: 6, skolenkat: 4 },
    ...{ raddningstjanst: 4, 'polis-lokal': 4, befolkning: 4 },
  };
  it.each(Object.entries(samples))('%s is read whole: %i rows', async (profile, read) => {
    const file = readFileSync(`test/fixtures/statistics/${profile}.csv`);
    const told = await stats.run(file, { profile });
    expect(told).toMatchObject({ written: true, read, errors: [] });
    expect(told.series.length > 0 || told.populations > 0).toBe(true);
  });
});
