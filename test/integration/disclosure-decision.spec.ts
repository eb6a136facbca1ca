import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DisclosureWorld } from '../support/disclosure-world.js';
import { flat, hasPoppler, pdfText, unlessPoppler } from '../support/pdf.js';

const TEXT = 'Anna Andersson sa att hissen är trasig.';
const GROUND = 'OSL 39:3';

let world: DisclosureWorld;
beforeAll(async () => {
  world = await DisclosureWorld.start();
}, 60_000);
afterAll(() => world?.app.close());

describe('a second person', () => {
  it('agrees before what is protected goes out, and is never who decided', async () => {
    const { id: incidentId, reference } = await world.report({
      ...{ kind: 'staff_incident', category: 'threat.work.threat', text: TEXT },
    });
    const { id } = await world.ask([reference]);
    await world.choose(id, incidentId, []);
    expect((await world.detail(id)).needsSecond).toBe(true);
    await world.act(id, 'decision', { outcome: 'hand_out' });
    expect((await world.detail(id)).state).toBe('to_review');
    const early = await world.act(id, 'hand-out', undefined);
    expect(early.body['code']).toBe('DISCLOSURE_STATE');
    const proven = await world.app.signInProven('registrar@demo.example', 'lagesbild-demo');
    const own = await world.act(id, 'second', { agreed: true }, proven);
    expect(own.body['code']).toBe('DISCLOSURE_OWN');
    const unproven = await world.act(id, 'second', { agreed: true }, world.register.security);
    expect(unproven.status).toBe(403);
    expect((await world.act(id, 'second', { agreed: false }, world.second)).status).toBe(204);
    expect((await world.detail(id)).state).toBe('open');
    await world.act(id, 'decision', { outcome: 'hand_out' });
    expect((await world.act(id, 'second', { agreed: true }, world.second)).status).toBe(204);
    expect((await world.act(id, 'hand-out', undefined)).status).toBe(204);
    const own2 = await world.reporter.send('GET', `/incidents/${incidentId}/disclosures`);
    expect(own2.body['items']).toMatchObject([{ kind: 'public_document', fieldsMasked: [] }]);
    expect(JSON.stringify(own2.body)).not.toMatch(/asker|Fransson|wanted/);
  });
});

describe('protected identity', () => {
  it('wants a second person whatever the tier, and is told only to those who try it', async () => {
    const { id: incidentId, reference } = await world.report({ text: 'Hissen är trasig.' });
    const { id } = await world.ask([reference]);
    const protect = (isProtected: boolean) =>
      world.app.database.query(
        `UPDATE person SET protected_identity = $1
          WHERE id = (SELECT person_id FROM account WHERE email = 'reporter@demo.example')`,
        [isProtected],
      );
    expect((await world.detail(id)).needsSecond).toBe(false);
    await protect(true);
    expect((await world.open(id, incidentId)).isProtectedIdentity).toBe(true);
    expect((await world.detail(id)).needsSecond).toBe(true);
    const seen = await world.register.archivist.send('GET', `/disclosures/${id}`);
    expect(seen.body['items']).toMatchObject([{ isProtectedIdentity: false }]);
    const fields = (await world.open(id, incidentId)).fields.map(({ value }) => value).join();
    expect(fields).not.toContain('Robin');
    await protect(false);
  });
});

describe('an authority that enforces law (2025:170)', () => {
  const withPoppler = hasPoppler ? it : it.skip;
  withPoppler(
    `is noted with its reference and ground, and gets no word of appeal${unlessPoppler}`,
    async () => {
      const { id: incidentId, reference } = await world.report({ text: TEXT });
      const { id, words } = await world.ask([reference], {
        ...{ kind: 'law_enforcement', authority: 'Polismyndigheten' },
        ...{ authorityReference: '5000-K1-26', legalGround: '6 § lagen (2025:170)' },
      });
      expect(words).toMatchObject({
        authority: 'Polismyndigheten',
        authorityReference: '5000-K1-26',
      });
      await world.choose(id, incidentId, [{ field: 'text', choice: 'mask', ground: 'OSL 26:1' }]);
      await world.act(id, 'decision', { outcome: 'refuse', reason: 'Sekretessen väger tyngre.' });
      const told = pdfText((await world.pdf(id, 'decision')).pdf);
      expect(told).toContain('brottsbekämpande myndighet');
      expect(told).not.toContain('kammarrätten');
    },
  );
});

describe('a decision', () => {
  const withPoppler = hasPoppler ? it : it.skip;
  withPoppler(
    `to refuse says why, on which ground, and how to appeal${unlessPoppler}`,
    async () => {
      const { id, incidentId } = await world.asked(TEXT);
      await world.choose(id, incidentId, [{ field: 'text', choice: 'mask', ground: GROUND }]);
      expect((await world.act(id, 'decision', { outcome: 'refuse' })).status).toBe(422);
      const reason = 'Det går inte att lämna ut utan att någon skadas. #read("x")';
      await world.act(id, 'decision', { outcome: 'refuse', reason });
      const told = flat(pdfText((await world.pdf(id, 'decision')).pdf));
      for (const line of [
        reason,
        'Begäran avslås',
        GROUND,
        'kammarrätten',
        'inom tre veckor',
        'Rune Register',
      ]) {
        expect(told, line).toContain(flat(line));
      }
      expect((await world.pdf(id, 'copy')).status).toBe(409);
      const [entry] = (await world.register.list()).items;
      expect(entry).toMatchObject({ line: 'decision' });
    },
  );

  it('is in a log without who asked, as a file too', async () => {
    const { body } = await world.register.archivist.send<string>('GET', '/disclosures.csv');
    expect(body.split('\r\n')[0]).toContain('Diarienummer;Myndighet;Slag av begäran');
    expect(body).toContain('utlämnad');
    expect(body).not.toContain('Fransson');
    const rows = await world.register.audited('disclosure.handed-out');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/Fransson|Anna/);
  });
});
