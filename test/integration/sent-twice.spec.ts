import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMeasure } from '#domain';
import { newId } from '#protection';
import { goalOf, MeasuresApp } from '../support/measures-app.js';

let world: MeasuresApp;
beforeAll(async () => {
  world = await MeasuresApp.start();
}, 60_000);
afterAll(() => world?.app.close());

/** An answer that is lost on the way makes people send again: each of these is then made once. */
describe('what is begun twice with the same id', () => {
  const area = 'municipality:0180';
  const first = (path: string): Record<string, unknown> => {
    const organisationId = world.world.organisation;
    const measure = { ...emptyMeasure, title: 'Ljus vid trappan' };
    if (path === '/actions') {
      return {
        organisationId,
        area,
        action: { what: 'Byt lampan', where: '', who: '', dueOn: null },
      };
    }
    if (path === '/goals') return { problemId: world.problemId, goal: goalOf() };
    if (path === '/measures') return { organisationId, area, measure };
    if (path.endsWith('/measures')) return { measure };
    return { title: 'Klotter', focusArea: 'crime' };
  };

  it.each(['action', 'goal', 'measure', 'measure of a picture', 'problem'])(
    'is one %s, read as it was first written',
    async (what) => {
      const picture = `/situation-pictures/${world.pictureId}`;
      const path = what.endsWith('picture')
        ? `${picture}/measures`
        : what === 'problem'
          ? `${picture}/problems`
          : `/${what}s`;
      const body = { id: newId(), ...first(path) };
      const [one, two] = await Promise.all([
        world.send<{ id: string }>('POST', path, body),
        world.send<{ id: string }>('POST', path, body),
      ]);
      expect([one.status, two.status]).toEqual([201, 201]);
      expect([one.body.id, two.body.id]).toEqual([body.id, body.id]);
      const table = path.split('/').at(-1)!.slice(0, -1);
      const [found] = await world.app.database.query(
        `SELECT (SELECT count(*) FROM ${table} WHERE id = $1)::int AS rows,
                (SELECT count(*) FROM audit_entry
                  WHERE $1 = ANY (subject_ids) AND action ~ '[.](begun|set)$')::int AS lines`,
        [body.id],
      );
      expect(found).toEqual({ rows: 1, lines: 1 });
    },
  );
});
