import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoAccounts } from '#access';
import { RebuildTallies } from '#aggregation';
import {
  categoryFor,
  comparisonSentence,
  expectedSentence,
  headline,
  type LivePicture,
  type RecordingBreak,
} from '#domain';
import { ImportAreas } from '#geography';
import { builtinProfile, ImportIncidents } from '#imports';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const data = process.env['LAGESBILD_TEST_DATA'] ?? resolve('../shared/data');
const municipalities = join(data, 'geo/swedish_municipalities.geojson');
const events = join(data, 'polisen/polisen-events-2023-2026.csv.gz');
const absent = ![municipalities, events].every((path) => existsSync(path));
const unless = absent ? ` (skipped: no data in ${data}; set LAGESBILD_TEST_DATA)` : '';

const STOCKHOLM = 'municipality:0180';
const FEWER = /färre|lägre|minsk|fewer|lower|less|decreas/i;

/** Type, year and month of every row, read with nothing of the importer: cut at commas outside quotes. */
function rowsByHand(): { type: string; month: string }[] {
  const lines = gunzipSync(readFileSync(events)).toString('utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    const type = (cells[2] ?? '').replace(/,$/, '').replaceAll('"', '');
    // The offset is the one of Sweden at that moment, so the month that is written is the local one.
    return { type, month: (cells[1] ?? '').slice(0, 'YYYY-MM'.length) };
  });
}

describe.skipIf(absent)(`the police's events of 2023 to 2026${unless}`, () => {
  let app: RunningApp;
  let analyst: Person;

  beforeAll(async () => {
    app = await RunningApp.start();
    await app.api.get(SeedDemoAccounts, { strict: false }).run();
    await app.worker.get(ImportAreas, { strict: false }).run(null, {
      ...{ file: municipalities, level: 'municipality', codeProperty: 'id' },
      ...{ nameProperty: 'kom_namn', parentProperty: 'lan_code' },
    });
    const profile = builtinProfile('polisen');
    const imported = await app.worker
      .get(ImportIncidents, { strict: false })
      .run(null, { file: events, profile });
    expect(imported).toMatchObject({ read: 84_424, refused: 0 });
    await app.catchUp();
    await app.worker.get(RebuildTallies, { strict: false }).run();
    analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
  }, 300_000);
  afterAll(() => app?.close());

  const ask = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await analyst.send<Body>('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  it('are as many per type and month as an independent count finds, those that are not counted too', async () => {
    const { items } = await ask<{ items: { category: string; month: string; count: number }[] }>(
      '/tallies?from=2023-01-01&to=2027-01-01&by=category,month',
    );
    const answered = Object.fromEntries(
      items.map(({ category, month, count }) => [`${month} ${category}`, count]),
    );
    const byHand: Record<string, number> = {};
    for (const { type, month } of rowsByHand()) {
      const key = `${month} ${categoryFor('polisen', type)}`;
      byHand[key] = (byHand[key] ?? 0) + 1;
    }
    expect(answered).toEqual(byHand);
    expect(Object.keys(byHand).some((key) => key.includes('police_notice.summary'))).toBe(true);
    expect(Object.keys(byHand).length).toBeGreaterThan(1_000);
  });

  it('are told in the picture of Stockholm with the change of January 2026, and no comparison across it', async () => {
    const query = `area=${STOCKHOLM}&from=2026-01-01&to=2027-01-01&exact=true`;
    const picture = await ask<LivePicture>(`/situation-pictures/live?${query}`);
    const found = picture.breaks.find(({ kind }) => kind === 'area_level');
    expect(found).toMatchObject({ from: '2026-01', hits: 'everything' });
    expect(found!.after).toBeGreaterThan(0.9);
    expect(picture).toMatchObject({ compared: null, expected: null, now: 0, before: 0 });
    expect(picture.months.every(({ expected }) => expected === null)).toBe(true);
  });

  it.each(['', '&focusArea=crime', '&category=crime.theft', '&category=crime.life_health'])(
    'are nowhere said to be fewer in Stockholm in 2026%s',
    async (filter) => {
      const query = `area=${STOCKHOLM}&from=2026-01-01&to=2027-01-01&exact=true${filter}`;
      const picture = await ask<LivePicture>(`/situation-pictures/live?${query}`);
      for (const language of ['sv', 'en'] as const) {
        const said = [
          headline({ area: 'Stockholm', what: null }, picture, language),
          comparisonSentence(picture, language),
          expectedSentence(picture, language) ?? '',
        ];
        expect(said.filter((sentence) => FEWER.test(sentence))).toEqual([]);
      }
      expect(picture.focusAreas.every(({ before }) => before === 0)).toBe(true);
      const { items } = await ask<{ items: unknown[] }>(
        `/situation-pictures/standouts?${query.replace('&exact=true', '')}`,
      );
      expect(items).toEqual([]);
    },
  );

  it('are compared on no map across it, and in no week', async () => {
    const map = await ask<{ compared: unknown; recordingBreaks: RecordingBreak[] }>(
      '/choropleth.geojson?level=municipality&from=2026-01-01&to=2027-01-01&measure=change&geometry=false',
    );
    expect(map.compared).toBeNull();
    expect(map.recordingBreaks).toMatchObject([{ kind: 'area_level', from: '2026-01' }]);
    for (const week of ['2026-01-05', '2026-01-19', '2026-02-02']) {
      const { total } = await ask<{ total: { expected: unknown; standing: unknown } }>(
        `/situation-pictures/week?area=${STOCKHOLM}&week=${week}`,
      );
      expect(total).toMatchObject({ expected: null, standing: null });
    }
  });
});
