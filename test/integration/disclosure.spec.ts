import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DisclosureWorld, maskOf } from '../support/disclosure-world.js';
import { flat, hasPoppler, pdfText, pdfUnpacked, unlessPoppler } from '../support/pdf.js';

const TEXT =
  'Anna Andersson 👩‍👩‍👧 på Café Ele\u0301gance, tel 070-174 06 35, sa att hissen är trasig.';
const NAMED = 'Anna Andersson';
const PHONE = '070-174 06 35';
const GROUND = 'OSL 39:3';

let world: DisclosureWorld;
beforeAll(async () => {
  world = await DisclosureWorld.start();
}, 60_000);
afterAll(() => world?.app.close());

const asked = (text = TEXT) => world.asked(text);

describe('a request', () => {
  it('is registered at once, keeps its words sealed, and needs no name', async () => {
    const { id, designation, daysOpen, state, words } = await world.ask([], {
      wanted: 'Kanariebegäran om torget',
    });
    expect([state, daysOpen, words?.asker]).toEqual(['open', 0, null]);
    const entries = await world.register.list();
    expect(entries.items[0]).toMatchObject({ designation, line: 'request', incidentId: null });
    const [stored] = await world.app.database.query<{ row: string }>(
      `SELECT d::text AS row FROM disclosure d WHERE id = $1`,
      [id],
    );
    expect(stored!.row).not.toContain('Kanarie');
    expect(words?.wanted).toBe('Kanariebegäran om torget');
    const late = {
      kind: 'party',
      channel: 'visit',
      wanted: 'x',
      receivedAt: '2099-01-01T00:00:00Z',
    };
    expect((await world.registrar.send('POST', '/disclosures', { body: late })).status).toBe(422);
  });

  it('is told to the archivist without who asked, and not opened to them', async () => {
    const { id, incidentId } = await asked();
    const { archivist } = world.register;
    const seen = await archivist.send('GET', `/disclosures/${id}`);
    expect([seen.status, seen.body['words']]).toEqual([200, null]);
    expect(JSON.stringify(seen.body)).not.toContain('Fransson');
    const path = `/disclosures/${id}/incidents/${incidentId}`;
    expect((await archivist.send('GET', path)).status).toBe(403);
    expect((await world.reporter.send('GET', '/disclosures')).status).toBe(403);
  });

  it('of another authority is not there, and neither are its incidents', async () => {
    const { id, incidentId, reference } = await asked();
    const absent = await world.registrar.send('GET', `/disclosures/${randomUUID()}`);
    const { database } = world.app;
    const [other] = await database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id <> $1 LIMIT 1`,
      [world.register.organisation],
    );
    const move = (to: string) =>
      database.query(
        `UPDATE role_holding SET organisation_id = $1
          WHERE person_id = (SELECT person_id FROM account WHERE email = 'registrar@demo.example')`,
        [to],
      );
    await move(other!.id);
    for (const path of ['', '/copy.pdf', `/incidents/${incidentId}`]) {
      const hidden = await world.registrar.send('GET', `/disclosures/${id}${path}`);
      expect([hidden.status, hidden.body], path).toEqual([404, absent.body]);
    }
    const mine = await world.ask([]);
    const body = { reference };
    const added = await world.registrar.send('POST', `/disclosures/${mine.id}/incidents`, { body });
    expect(added.status).toBe(422);
    await move(world.register.organisation);
  });
});

describe('the trying', () => {
  it('shows each part, proposes what points out a person, and is a reading in the log', async () => {
    const { id, incidentId } = await asked();
    const { fields } = await world.open(id, incidentId);
    const text = fields.find(({ field }) => field === 'text')!;
    expect(text.value).toBe(TEXT.normalize('NFC'));
    const proposed = text.proposals.map(({ from, to }) => text.value.slice(from, to));
    expect(proposed).toEqual([NAMED, PHONE]);
    expect(fields.find(({ field }) => field === 'place')?.value).toContain('17.907');
    const rows = await world.register.audited('incident.read');
    expect(rows.at(-1)).toMatchObject({
      ...{ actor: 'registrar@demo.example', ids: [incidentId] },
      details: { disclosureId: id },
    });
    // The data protection officer sees for which request.
    await world.app.catchUp();
    const { designation } = await world.detail(id);
    const officer = await world.app.signIn('dpo@demo.example', 'lagesbild-demo');
    const { body } = await officer.send('GET', '/readings');
    expect(body['items']).toContainEqual(
      expect.objectContaining({ action: 'incident.read', caseReference: designation }),
    );
  });

  it('wants a ground for each masking and a choice for each part', async () => {
    const { id, incidentId } = await asked();
    const opened = await world.open(id, incidentId);
    const path = `/disclosures/${id}/incidents/${incidentId}`;
    const put = (choices: object[]) =>
      world.registrar.send('PUT', path, { body: { seen: opened.seen, choices } });
    const all = opened.fields.map(({ field }) => ({ field, choice: 'give' }));
    expect((await put(all.slice(1))).status).toBe(422);
    for (const wrong of [
      { choice: 'mask' },
      { choice: 'mask', ground: 'Anna bad om det' },
      { choice: 'part', masks: [] },
      { choice: 'part', masks: [{ from: 5, to: 4_000, ground: GROUND }] },
    ]) {
      const choices = all.map((one) => (one.field === 'text' ? { ...one, ...wrong } : one));
      expect((await put(choices)).status, JSON.stringify(wrong)).toBe(422);
    }
    expect((await put(all)).status).toBe(204);
    const early = await world.act((await world.ask([])).id, 'decision', { outcome: 'hand_out' });
    expect(early.body['code']).toBe('DISCLOSURE_INCOMPLETE');
  });

  it('holds whole signs, wherever a mask begins or ends', async () => {
    const { id, incidentId } = await asked();
    const opened = await world.open(id, incidentId);
    const { value } = opened.fields.find(({ field }) => field === 'text')!;
    const family = value.indexOf('👩');
    const masks = [{ from: family + 2, to: family + 3, ground: GROUND }];
    await world.choose(id, incidentId, [{ field: 'text', choice: 'part', masks }], opened);
    const { choices } = await world.open(id, incidentId);
    const [mask] = choices.find(({ field }) => field === 'text')!.masks!;
    expect(value.slice(mask!.from, mask!.to)).toBe('👩‍👩‍👧');
  });
});

describe('the copy', () => {
  const withPoppler = hasPoppler ? it : it.skip;
  withPoppler(
    `does not hold what is masked, and is the same bytes afterwards${unlessPoppler}`,
    async () => {
      const { id, incidentId, reference } = await asked();
      const opened = await world.open(id, incidentId);
      const { value } = opened.fields.find(({ field }) => field === 'text')!;
      const masks = [maskOf(value, NAMED, GROUND), maskOf(value, PHONE, GROUND)];
      const said = [
        { field: 'text', choice: 'part' as const, masks },
        { field: 'place', choice: 'mask' as const, ground: 'OSL 21:3' },
      ];
      expect((await world.choose(id, incidentId, said, opened)).status).toBe(204);
      expect((await world.pdf(id, 'copy')).pdf.toString('latin1')).toContain('Utkast till kopia');
      expect((await world.handOut(id)).status).toBe(204);
      const { pdf } = await world.pdf(id, 'copy');
      const detail = await world.detail(id);
      expect(detail.pdfSha256).toBe(createHash('sha256').update(pdf).digest('hex'));
      const [seen, bytes] = [flat(pdfText(pdf)), pdfUnpacked(pdf)];
      for (const hidden of [NAMED, 'Andersson', PHONE, '17.907', '59.277', 'Fransson']) {
        expect(seen).not.toContain(flat(hidden));
        expect(bytes).not.toContain(hidden);
      }
      expect(seen).toContain(flat('på Café Elégance, tel [maskerat, OSL 39:3], sa att'));
      for (const told of [reference, detail.designation, 'OSL 21:3: adress']) {
        expect(seen).toContain(flat(told));
      }
      expect((await world.pdf(id, 'copy')).pdf.equals(pdf)).toBe(true);
      // What went out is made again from the revision that went out.
      await world.reporter.send('PATCH', `/incidents/${incidentId}`, {
        headers: { 'if-match': '"1"' },
        body: { text: 'Rättad text.' },
      });
      expect((await world.pdf(id, 'copy')).pdf.equals(pdf)).toBe(true);
    },
  );

  it('does not go out when the incident has changed since it was tried', async () => {
    const { id, incidentId } = await asked();
    await world.choose(id, incidentId, []);
    await world.decide(id);
    const corrected = await world.reporter.send('PATCH', `/incidents/${incidentId}`, {
      headers: { 'if-match': '"1"' },
      body: { text: `Nytt. ${TEXT}` },
    });
    expect(corrected.status).toBe(200);
    expect((await world.detail(id)).items[0]!.state).toBe('changed');
    const stale = await world.act(id, 'hand-out', undefined);
    expect([stale.status, stale.body['code']]).toEqual([409, 'DISCLOSURE_STALE']);
    // Tried again, the decision that stood has fallen.
    expect((await world.open(id, incidentId)).choices).toEqual([]);
    expect((await world.choose(id, incidentId, [])).status).toBe(204);
    expect((await world.detail(id)).state).toBe('open');
    expect((await world.handOut(id)).status).toBe(204);
  });

  it('nor when an answer has been given meanwhile, or the choices were made of something else', async () => {
    const { id, incidentId } = await asked();
    const opened = await world.open(id, incidentId);
    await world.choose(id, incidentId, [], opened);
    await world.decide(id);
    const step = { state: 'closed', outcome: 'Vi har pratat med Anna.' };
    const handled = await world.second.send('POST', `/incidents/${incidentId}/handling`, {
      body: step,
    });
    expect(handled.status).toBeLessThan(300);
    expect((await world.act(id, 'hand-out', undefined)).body['code']).toBe('DISCLOSURE_STALE');
    const late = await world.choose(id, incidentId, [], opened);
    expect([late.status, late.body['code']]).toEqual([409, 'DISCLOSURE_STALE']);
  });

  it('nor when the content has been erased, and then nothing can be made again', async () => {
    const [first, second] = [await asked(), await asked()];
    for (const { id, incidentId } of [first, second]) await world.choose(id, incidentId, []);
    await world.handOut(first.id);
    await world.decide(second.id);
    for (const { incidentId } of [first, second]) {
      await world.app.database.query(
        `WITH gone AS (
           DELETE FROM incident_content c USING incident_revision r
            WHERE r.id = c.revision_id AND r.incident_id = $1 RETURNING c.revision_id)
         DELETE FROM content_key WHERE revision_id IN (SELECT revision_id FROM gone)`,
        [incidentId],
      );
    }
    expect((await world.act(second.id, 'hand-out', undefined)).body['code']).toBe(
      'DISCLOSURE_STALE',
    );
    expect((await world.detail(second.id)).items[0]!.state).toBe('erased');
    expect((await world.pdf(first.id, 'copy')).status).toBe(409);
  });
});
