import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityPictureApp } from '../support/city-picture-app.js';
import { SHORT } from '../support/collections-app.js';

const RISKS = 12;
const DISTRICTS = 11;
const LIMIT_MS = 1_000;
/** The machine of the tests is shared: the best of so many is what the code takes. */
const ROUNDS = 5;
/** Two that read, and what else a request asks of the database in passing. */
const CONNECTIONS_HELD_MAX = 5;
let world: CityPictureApp;

beforeAll(async () => {
  world = await CityPictureApp.start('2027-02-10');
}, 120_000);
afterAll(() => world?.collections.app.close());

/** The version of the demo's own district, as ten others might have decided it: ids of their own, and everything else. */
async function decidedByAll(editionId: string): Promise<void> {
  const { database } = world.collections.app;
  const [row] = await database.query<{ content: string; pictureId: string }>(
    `SELECT content, picture_id AS "pictureId" FROM edition WHERE id = $1`,
    [editionId],
  );
  const districts = await database.query<{
    id: string;
    scheme: string;
    level: string;
    code: string;
  }>(
    `SELECT o.id, a.scheme, a.level, a.code FROM organisation o JOIN organisation_area a ON a.organisation_id = o.id
      WHERE a.level = 'district' AND o.id <> $1 ORDER BY o.name LIMIT ${DISTRICTS - 1}`,
    [world.districts[0]!.id],
  );
  const { risks } = (JSON.parse(row!.content) as { chain: { risks: { id: string }[] } }).chain;
  for (const { id, scheme, level, code } of districts) {
    const [picture, edition] = [randomUUID(), randomUUID()];
    const text = risks.reduce(
      (content, risk) => content.replaceAll(risk.id, randomUUID()),
      row!.content,
    );
    await database.query(
      `INSERT INTO situation_picture (id, organisation_id, kind, scheme, level, code, period_from, period_to,
                                      template_version, begun_at)
       SELECT $1, $2, kind, $3, $4, $5, period_from, period_to, template_version, begun_at
         FROM situation_picture WHERE id = $6`,
      [picture, id, scheme, level, code, row!.pictureId],
    );
    await database.query(
      `INSERT INTO edition (id, picture_id, number, kind, as_of_position, hash, content, frozen_at)
       SELECT $1, $2, number, kind, as_of_position, $3, $4, frozen_at FROM edition WHERE id = $5`,
      [edition, picture, createHash('sha256').update(text).digest('hex'), text, editionId],
    );
  }
}

describe('the city’s picture of 41 answers', () => {
  it('is made in under a second, with each risk of eleven registers in it once', async () => {
    for (let at = 0; at < RISKS; at += 1) {
      await world.risk(0, `${'abcdefghijkl'[at]!.repeat(8)} på platsen`, 3, 3);
    }
    await decidedByAll(await world.decided(await world.written(0)));
    const { collections, collectionId } = world;
    const { database } = collections.app;
    const security = await collections.person('security');
    await database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), a.person_id, 'security_coordinator', r.organisation_id, '2020-01-01'
         FROM collection_recipient r, account a
        WHERE r.collection_id = $1 AND r.form = 'short' AND a.email = 'security@demo.example'
          AND NOT EXISTS (SELECT FROM role_holding h WHERE h.person_id = a.person_id AND h.organisation_id = r.organisation_id)`,
      [collectionId],
    );
    const asked = await database.query<{ id: string }>(
      `SELECT organisation_id AS id FROM collection_recipient WHERE collection_id = $1 AND form = 'short'`,
      [collectionId],
    );
    for (const { id: organisationId } of asked) {
      const answer = { organisationId, kind: 'short', answer: SHORT };
      const { status, body } = await collections.answer(security, collectionId, answer);
      expect(status, JSON.stringify(body)).toBe(200);
    }
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = performance.now();
      const picture = await world.picture();
      took.push(performance.now() - before);
      expect(picture.answers.filter(({ hearing }) => hearing === 'told')).toHaveLength(41);
      expect(picture.risks).toHaveLength(RISKS);
      expect(picture.risks[0]!.seenBy).toHaveLength(DISTRICTS);
    }
    process.stdout.write(`41 answers: ${took.map((each) => each.toFixed(0)).join(', ')} ms\n`);
    expect(Math.min(...took)).toBeLessThanOrEqual(LIMIT_MS);
  }, 120_000);

  it('leaves connections for whoever reports, however many ask for it at once', async () => {
    const { database } = world.collections.app;
    let isOver = false;
    const all = Promise.all(Array.from({ length: 20 }, () => world.picture())).finally(() => {
      isOver = true;
    });
    let most = 0;
    while (!isOver) {
      const [row] = await database.query<{ held: number }>(
        `SELECT count(*)::integer AS held FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`,
      );
      most = Math.max(most, row!.held);
    }
    for (const { answers } of await all) expect(answers).toHaveLength(41);
    process.stdout.write(`20 at once hold ${most} connections\n`);
    expect(most).toBeLessThanOrEqual(CONNECTIONS_HELD_MAX);
  }, 120_000);
});
