import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldTextKinds } from '#domain';
import { HeldTextsReader } from '#rights';
import { everyEntity } from '../support/every-entity.js';
import { RightsTextsWorld, WITNESS, type TextHit } from '../support/rights-texts-world.js';
import { SOUGHT } from '../support/rights-world.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let world: RightsTextsWorld;

beforeAll(async () => {
  world = await RightsTextsWorld.start();
}, 120_000);
afterAll(() => world?.app.close());

const kinds = (hits: readonly TextHit[]) => hits.map(({ kind }) => kind).sort();
const wordsOf = (hit: TextHit | undefined) => hit?.pieces?.map(({ text }) => text).join('');
const ownOf = (hit: TextHit | undefined) =>
  hit?.pieces?.filter(({ whose }) => whose === 'person').map(({ text }) => text);

/** Whether it is not the section of the decided picture, of which there is one in the draft too. */
const isDraft = ({ kind, place }: TextHit) =>
  kind !== 'section' || place?.page === `/pictures/${world.ids.picture}`;

/** Writes more in the risk that the person is named in. */
async function moreOfRisk(measures: string): Promise<void> {
  const { coordinator } = world.collections.editions.world;
  const path = `/risks/${world.ids.risk}`;
  const { body } = await coordinator.send<{ revision: number; judgement: object }>('GET', path);
  const headers = { 'if-match': `"${body.revision}"` };
  const judgement = { ...body.judgement, measures };
  expect((await coordinator.send('PUT', path, { headers, body: { judgement } })).status).toBe(200);
}

/** What the person is named in, each once: in two sections, and twice in one of them. */
const FOUND = [
  ...[
    'action',
    'answer_draft',
    'comment',
    'edition',
    'evidence',
    'follow_up',
    'goal',
    'measure',
    'memo',
  ],
  ...['problem', 'proposal', 'public_edition', 'public_recall', 'risk', 'section', 'section'],
  'step',
].sort();

describe('the search for a person', () => {
  it('finds them in every kind of text beside incidents, none twice, and tells where', async () => {
    const id = await world.opened();
    await world.search(id);
    const hits = await world.hits(id);
    expect(kinds(hits)).toEqual(FOUND);
    for (const hit of hits) {
      expect(ownOf(hit), hit.kind).toContain(SOUGHT.name);
      expect(hit, hit.kind).toMatchObject({ isExact: true, verdict: null });
    }
    const { ids } = world;
    const of = (kind: string) => hits.find((hit) => hit.kind === kind && isDraft(hit));
    expect(of('section')?.place).toEqual({
      ...{ area: 'Stockholm', from: '2025-01-01', to: '2026-01-01', number: null },
      ...{ part: expect.objectContaining({ sv: expect.any(String) as string }) as unknown },
      ...{ page: `/pictures/${ids.picture}`, isRecord: false },
    });
    expect(wordsOf(of('section'))).toContain('säger');
    expect(of('edition')?.place).toMatchObject({
      ...{ number: 1, page: `/editions/${ids.edition}`, isRecord: true },
    });
    expect(of('problem')?.place?.page).toBe(`/problems/${ids.problem}`);
    expect(of('measure')?.place?.page).toBe(`/measures/${ids.measure}`);
    expect(of('risk')?.place).toMatchObject({ from: '2026', page: `/risks/${ids.risk}` });
    expect(of('memo')?.place?.page).toBe(`/editions/${ids.edition}/memo`);
    const { body } = await world.registrar.send<{ search: Record<string, number> }>(
      'GET',
      `/rights-cases/${id}`,
    );
    expect(body).toMatchObject({ hits: FOUND.length, unjudged: FOUND.length });
    expect(body.search['texts']).toBe(body.search['textsInAll']);
    expect(body.search['contents']).toBe(body.search['texts']);
  });

  it('shows of a long text what stands around the person', async () => {
    const id = await world.opened();
    await world.search(id);
    const edition = (await world.hits(id)).find(({ kind }) => kind === 'edition');
    expect(edition?.isCut).toBe(true);
    expect(wordsOf(edition)).toContain(`${SOUGHT.name} är dömd.`);
  });

  it('keeps what is judged when it is made anew, and asks again when more is written of the person', async () => {
    const id = await world.opened();
    await world.search(id);
    const [risk, problem] = await Promise.all(
      ['risk', 'problem'].map(async (kind) =>
        (await world.hits(id)).find((hit) => hit.kind === kind)!,
      ),
    );
    for (const hit of [risk!, problem!]) {
      expect((await world.judge(id, hit, { verdict: 'other' })).status).toBe(204);
    }
    await moreOfRisk(`Samtal med ${SOUGHT.name}.`);
    await world.search(id);
    const verdicts = Object.fromEntries(
      (await world.hits(id)).map((hit) => [hit.kind, hit.verdict]),
    );
    expect(verdicts).toMatchObject({ problem: 'other', risk: null });
    expect(kinds(await world.hits(id))).toEqual(FOUND);
  });

  it('takes no judgement of a text that another has taken the place of', async () => {
    const id = await world.opened();
    await world.search(id);
    const risk = async () => (await world.hits(id)).find(({ kind }) => kind === 'risk')!;
    const seen = await risk();
    await moreOfRisk(`${SOUGHT.name} har flyttat.`);
    await world.search(id);
    const { status, body } = await world.judge(id, seen, { verdict: 'other' });
    expect([status, body['code']]).toEqual([412, 'REVISION_CONFLICT']);
    const now = await risk();
    expect(now).toMatchObject({ id: seen.id, verdict: null });
    expect(wordsOf(now)).toContain('har flyttat');
    expect((await world.judge(id, now, { verdict: 'same' })).status).toBe(204);
  });

  it('finds nothing that has lost its key, and says of what was found that it is erased', async () => {
    const id = await world.opened();
    await world.search(id);
    const comment = (await world.hits(id)).find(({ kind }) => kind === 'comment')!;
    await world.app.database.query(
      `DELETE FROM content_key WHERE revision_id IN (SELECT id FROM picture_comment)`,
    );
    const [after] = (await world.hits(id)).filter((hit) => hit.id === comment.id);
    expect(after).toMatchObject({ kind: 'comment', place: null, pieces: null });
    const again = await world.opened();
    await world.search(again);
    expect(kinds(await world.hits(again))).toEqual(FOUND.filter((kind) => kind !== 'comment'));
  });

  it('reads what is handed in to the city for the city too, and nothing else of others', async () => {
    const { app } = world;
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), person_id, 'registrar', $1, '2020-01-01' FROM account
        WHERE email = 'city@demo.example'`,
      [world.city],
    );
    const city = await app.signInProven('city@demo.example', DEMO_PASSWORD);
    const id = await world.opened(world.city, city);
    await world.search(id, city);
    expect(kinds(await world.hits(id, city))).toEqual(['answer', 'edition']);
    // To the city's handler the case of the district is not there, and the other way about.
    const theirs = await world.opened();
    expect((await city.send('GET', `/rights-cases/${theirs}/hits`)).status).toBe(404);
    expect((await world.registrar.send('GET', `/rights-cases/${id}/hits`)).status).toBe(404);
  });

  it('has each reading in the log with its case before it is answered, and the search with how much it opened', async () => {
    const id = await world.opened();
    await world.search(id);
    const hits = await world.hits(id);
    const [row] = await world.app.database.query<{
      ids: string[];
      details: { kinds: string[]; organisations: string[] };
    }>(
      `SELECT subject_ids AS ids, details FROM audit_entry
        WHERE action = 'rights.texts-read' AND details ->> 'rightsCaseId' = $1`,
      [id],
    );
    expect(row?.ids).toHaveLength(hits.length);
    expect(row?.details.organisations).toEqual([world.organisation]);
    expect(row?.details.kinds).toEqual([...new Set(kinds(hits))]);
    const [search] = await world.app.database.query<{ details: { texts: number } }>(
      `SELECT details FROM audit_entry WHERE action = 'rights.search-completed' AND subject_ids[1] = $1`,
      [id],
    );
    expect(search!.details.texts).toBeGreaterThanOrEqual(hits.length);
  });
});

describe('the registerutdrag', () => {
  it('holds what is the person’s, masked for others, and counts what is withheld', async () => {
    const id = await world.opened();
    await world.search(id);
    const extract = () =>
      world.registrar.send<Record<string, unknown>>('GET', `/rights-cases/${id}/extract`);
    expect((await extract()).body['code']).toBe('RIGHTS_HITS_UNJUDGED');
    for (const hit of await world.hits(id)) {
      const verdict =
        hit.kind === 'section' && isDraft(hit)
          ? { verdict: 'same' }
          : { verdict: 'withheld', secrecySection: '18:1' };
      expect((await world.judge(id, hit, verdict)).status).toBe(204);
    }
    const { status, body } = await extract();
    expect(status).toBe(200);
    const count = (await world.hits(id)).length - 1;
    expect(body).toMatchObject({ isOfIncidentsOnly: false });
    expect(body['withheld']).toEqual([{ section: '18:1', incidents: 0, texts: count }]);
    const texts = body['texts'] as { kind: string; area: string; words: string }[];
    expect(texts).toMatchObject([{ kind: 'section', area: 'Stockholm' }]);
    expect(texts[0]!.words).toContain('säger […].');
    expect(JSON.stringify(body)).not.toContain(WITNESS);
  });

  it('is refused after a search that did not read these texts yet', async () => {
    const id = await world.opened();
    await world.search(id);
    await world.app.database.query(
      `UPDATE rights_search SET texts_in_all = NULL WHERE case_id = $1`,
      [id],
    );
    const { body } = await world.registrar.send<{ code: string }>(
      'GET',
      `/rights-cases/${id}/extract`,
    );
    expect(body.code).toBe('RIGHTS_NOT_SEARCHED');
  });

  it('is made of a case that was closed after such a search, and says that it is of incidents only', async () => {
    const id = await world.opened();
    const extract = () => world.registrar.send('GET', `/rights-cases/${id}/extract`);
    const body = { outcome: 'granted', motive: 'Utdraget är sänt.' };
    await world.registrar.send('POST', `/rights-cases/${id}/decision`, { body });
    expect((await extract()).body['code']).toBe('RIGHTS_NOT_SEARCHED');
    await world.app.database.query(
      `INSERT INTO rights_search (id, case_id, requested_by, requested_at, status, finished_at)
       SELECT gen_random_uuid(), id, opened_by, opened_at, 'completed', opened_at FROM rights_case WHERE id = $1`,
      [id],
    );
    expect(await extract()).toMatchObject({
      ...{ status: 200, body: { isOfIncidentsOnly: true, texts: [] } },
    });
  });

  it('needs a section where something is withheld, and judges only what the case has', async () => {
    const id = await world.opened();
    await world.search(id);
    const [hit] = await world.hits(id);
    expect((await world.judge(id, hit!, { verdict: 'withheld' })).status).toBe(422);
    const other = await world.opened();
    expect((await world.judge(other, hit!, { verdict: 'same' })).status).toBe(404);
  });
});

/** Tables whose sealed words the walk beside incidents leaves out, and why. */
const LEFT_OUT: Record<string, string> = {
  incident_content: 'read by the search in incidents',
  incident_handling: 'read by the search in incidents, with its incident',
  break_glass: 'why an employee opened something; not searched yet (ADR 34)',
  export_reason: 'why an employee took something out; not searched yet (ADR 34)',
  unusual_reading: 'what was found of an employee’s reading; not searched yet (ADR 34)',
  disclosure: 'who asked for documents, and the decision: a register of their own',
  disclosure_incident: 'the masked copy of an incident, which is read itself',
  import_row_error: 'rows that were refused, gone within a day',
  archive_package: 'a copy of what is read itself',
  rights_text: 'the cases of persons themselves',
  data_breach_text: 'records of breaches, by rule without names',
  fault_report: 'reports of faults in the product, not of persons',
  second_step: 'a secret of an account, no words',
  sealed_file_chunk: 'files on their way, gone within a day',
};

describe('what is walked', () => {
  const sources = (process: 'api' | 'worker') =>
    world.app[process].get(HeldTextsReader, { strict: false }).sources();
  const names = (all: readonly { kind: string; table: string }[]) =>
    all.map(({ kind, table }) => `${kind} ${table}`).sort();

  it('is the same where it is searched as where it is read, and has a name for each kind', () => {
    expect(names(sources('api'))).toEqual(names(sources('worker')));
    expect(
      sources('worker')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(Object.keys(heldTextKinds).sort());
  });

  it('is every table with sealed words, or one that is left out for a reason', async () => {
    const walked = new Set(sources('worker').map(({ table }) => table));
    const { columns, tables } = getMetadataArgsStorage();
    const sealed = (await everyEntity()).flatMap((entity) => {
      const own = columns.filter(({ target }) => target === entity);
      const isSealed = own.some(({ options }) => /ciphertext$/.test(options.name ?? ''));
      return isSealed ? (tables.find(({ target }) => target === entity)?.name ?? []) : [];
    });
    expect(sealed.length).toBeGreaterThan(walked.size);
    const unread = sealed.filter((table) => !walked.has(table)).sort();
    expect(unread).toEqual(Object.keys(LEFT_OUT).sort());
    for (const table of walked) expect(sealed.concat('public_edition'), table).toContain(table);
  });
});
