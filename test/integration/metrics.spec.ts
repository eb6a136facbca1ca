import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constantPart } from '../support/constant-part.js';
import { RunningApp } from '../support/running-app.js';

const TOKEN = 'a-token-that-only-prometheus-has';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_METRICS_TOKEN: TOKEN });
});
afterAll(() => app?.close());

const scrape = (token: string | undefined) =>
  app.send<string>('GET', '/metrics', {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

/** The value of a metric without labels. */
const valueOf = (text: string, name: string) =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);

describe('metrics', () => {
  it('are there for whoever has the token, and for nobody else', async () => {
    const unknown = await app.api.inject('/api/v1/nothing');
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: TOKEN }]) {
      const answer = await app.api.inject({ url: '/api/v1/metrics', headers });
      expect(constantPart(answer)).toEqual(constantPart(unknown));
    }
    expect((await scrape(TOKEN)).status).toBe(200);
  });

  it('count what waits, and every answer by its route', async () => {
    await app.database.query(
      `INSERT INTO outbox (event, payload, recorded_at) VALUES ('audit.recorded', '{}', now() - interval '90 seconds')`,
    );
    await app.send('GET', '/health/live');
    await app.send('GET', '/areas/anything');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { body: text } = await scrape(TOKEN);
    expect(valueOf(text, 'lagesbild_database_up')).toBe(1);
    expect(valueOf(text, 'lagesbild_outbox_waiting')).toBe(1);
    expect(valueOf(text, 'lagesbild_outbox_oldest_seconds')).toBeGreaterThanOrEqual(90);
    expect(text).toMatch(/_count\{method="GET",route="\/api\/v1\/health\/live",status="200"\} 1/);
    expect(text).toContain('route="/api/v1/areas/:code"');
    expect(text).not.toContain('anything');
    expect(text).toMatch(/^lagesbild_queue_waiting\{queue="aggregation"\} \d+$/m);
  });

  it('are all described in docs/metrics.md, and no others', async () => {
    const { body: text } = await scrape(TOKEN);
    const told = [...text.matchAll(/^# TYPE (lagesbild_\S+)/gm)].map(([, name]) => name).sort();
    const page = await readFile(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
    const described = [...page.matchAll(/^\| `(lagesbild_\w+)`/gm)].map(([, name]) => name).sort();
    expect(described).toEqual(told);
  });
});

describe('without a token', () => {
  it('there are none', async () => {
    const without = await RunningApp.start();
    try {
      const answer = await without.send('GET', '/metrics', {
        headers: { authorization: 'Bearer undefined' },
      });
      expect(answer.status).toBe(404);
    } finally {
      await without.close();
    }
  });
});
