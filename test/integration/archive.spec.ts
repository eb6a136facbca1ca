import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunPackage, SweepPackages } from '#archive';
import { VerifyAudit } from '#audit';
import { RegisterMissing } from '#register';
import { AGREEMENT, ARCHIVE, ArchiveWorld, REASON } from '../support/archive-world.js';
import { after } from '../support/retention-world.js';
import { readZip } from '../support/zip-files.js';

const KEPT = 'Kanariegubben <sjöng> & "teg"\r\npå torget.';
const GOES = 'Det här ska gallras, säger regeln.';
const THREAT = 'Hotet mot en kollega bevaras.';
const STRICT = 'Strängt skyddad kanariefågel.';
const RESTRICTED = 'Kanariefågeln som någon vill ha begränsad.';
const ALL = ['register', 'revisions', 'contents', 'decisions', 'copies'];
/** In its summer, as `getTimezoneOffset` counts. */
const AUCKLAND_MINUTES = -780;
const FIFTEEN_DAYS_MS = 15 * 24 * 3_600_000;

let world: ArchiveWorld;
let strict: { reference: string };

beforeAll(async () => {
  world = await ArchiveWorld.start();
  const { retention } = world;
  const kept = await retention.report({ text: KEPT });
  await world.people.reporter.send('PATCH', `/incidents/${kept.id}`, {
    body: { text: `${KEPT} Rättat.` },
    headers: { 'if-match': '"1"' },
  });
  await retention.report({ kind: 'accident', category: 'accident.traffic.single', text: GOES });
  await retention.report({
    kind: 'staff_incident',
    category: 'threat.work.threat',
    text: THREAT,
    severity: 2,
  });
  strict = await retention.report({ category: 'extremism.propaganda', text: STRICT });
  const restricted = await retention.report({ text: RESTRICTED });
  await world.app.database.query(`UPDATE incident SET restricted_at = now() WHERE id = $1`, [restricted.id]); // prettier-ignore
  await retention.rule({ kind: 'accident', years: 10 });
  await retention.rule({ kind: 'observation', outcome: 'keep', years: null, countedFrom: null });
  await world.app.catchUp();
  await world.app.worker.get(RegisterMissing, { strict: false }).run();
  await retention.at(after(1));
}, 90_000);
afterAll(() => world?.close());

const textOf = (files: [string, Buffer][], name: string) =>
  String(files.find(([each]) => each === name)?.[1]);

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** Read by a parser of XML, with its names as they are without prefixes. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

function all(element: Element, name: string): Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}

describe('asking for a package', () => {
  it('is the archivist’s alone, of a year that is over, with a reason', async () => {
    const { archivist, registrar, reporter } = world.people;
    expect((await world.ask(['register'], {}, registrar)).status).toBe(403);
    expect((await world.ask(['register'], {}, reporter)).status).toBe(403);
    expect((await world.ask(['register'], { year: 2027 })).body.code).toBe('ARCHIVE_YEAR_OPEN');
    expect((await world.ask(['register'], { reason: 'för kort' })).status).toBe(422);
    expect((await world.ask([])).status).toBe(422);
    expect((await world.ask(['everything'])).status).toBe(422);
    const foreign = '01890000-0000-7000-8000-000000000000';
    expect((await world.ask(['register'], { organisationId: foreign })).status).toBe(404);
    const unproven = await world.app.signIn('archivist@demo.example', 'lagesbild-demo');
    expect((await world.ask(['register'], {}, unproven)).status).toBe(403);
    expect((await archivist.send('GET', `/archive/packages?organisationId=${foreign}`)).status).toBe(404); // prettier-ignore
  });

  it('with what people have written waits for another person, and one at a time is under way', async () => {
    const id = await world.asked(['contents']);
    expect(await world.told(id)).toMatchObject({ state: 'proposed', reason: REASON });
    expect((await world.ask(['register'])).body.code).toBe('ARCHIVE_PACKAGE_OPEN');
    await world.run(id);
    expect((await world.told(id)).state).toBe('proposed');
    const own = await world.approve(id, world.people.archivist);
    expect([own.status, own.body['code']]).toEqual([403, 'ARCHIVE_SECOND_PERSON']);
    const withdrawn = await world.people.registrar.send('POST', `/archive/packages/${id}/withdrawal`); // prettier-ignore
    expect(withdrawn.status).toBe(204);
    expect((await world.approve(id)).status).toBe(409);
    expect((await world.fetch(id)).status).toBe(409);
  });

  it('keeps its reason sealed, and in no log', async () => {
    const rows = await world.app.database.query<{ text: string }>(
      `SELECT p::text AS text FROM archive_package p UNION ALL SELECT details::text FROM audit_entry`,
    );
    expect(rows.filter(({ text }) => text.includes('överenskommelsen'))).toEqual([]);
  });
});

describe('a package', () => {
  let files: [string, Buffer][];
  let zip: Buffer;
  let id: string;

  beforeAll(async () => {
    id = await world.made(ALL);
    ({ zip } = await world.fetch(id));
    files = await readZip(zip);
  });

  it('lists every file with its size and SHA-256, and holds nothing that is not listed', async () => {
    const mets = parse(textOf(files, 'sip.xml'));
    expect(mets.name).toBe('mets');
    expect(mets.attributes['xmlns']).toBe('http://www.loc.gov/METS/');
    // The order that the schema of METS asks for.
    expect(mets.children.map(({ name }) => name)).toEqual([
      ...['metsHdr', 'amdSec', 'fileSec', 'structMap'],
    ]);
    const listed = all(mets, 'file').map(({ attributes, children: [place] }) => ({
      path: place?.attributes['xlink:href'],
      bytes: Number(attributes['SIZE']),
      sha256: attributes['CHECKSUM'],
    }));
    const there = files
      .filter(([name]) => name !== 'sip.xml')
      .map(([name, bytes]) => ({
        path: `file:${name}`,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
    expect(listed).toEqual(there);
    expect(there.length).toBeGreaterThan(5);
    const ids = all(mets, 'file').map(({ attributes }) => attributes['ID']);
    expect(all(mets, 'fptr').map(({ attributes }) => attributes['FILEID'])).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says who delivers what to whom, under which agreement and with which secrecy', () => {
    const mets = parse(textOf(files, 'sip.xml'));
    const [header] = all(mets, 'metsHdr');
    const agents = all(header!, 'agent').map(({ attributes, children }) => [
      ...[attributes['ROLE'], attributes['TYPE'], children[0]?.text],
    ]);
    expect(agents).toContainEqual(['PRESERVATION', 'ORGANIZATION', ARCHIVE]);
    expect(agents).toContainEqual(['CREATOR', 'ORGANIZATION', 'Kommunstyrelsen']);
    const records = all(header!, 'altRecordID').map(({ attributes, text }) => [
      ...[attributes['TYPE'], text],
    ]);
    expect(records).toEqual([
      ['SUBMISSIONAGREEMENT', AGREEMENT],
      ['STARTDATE', '2026-01-01'],
      ['ENDDATE', '2026-12-31'],
    ]);
    expect(all(mets, 'rights')[0]?.text).toContain('(2009:400)');
    expect(all(mets, 'note').map(({ text }) => text)).toContainEqual(
      'Strikt skyddade eller begränsade händelser som inte följer med: 2',
    );
  });

  it('holds what is kept, word for word, and nothing of what goes, is strict or restricted', async () => {
    const contents = parse(textOf(files, 'content/handelser.xml'));
    const told = all(contents, 'told').filter(({ attributes }) => attributes['name'] === 'text');
    expect(told.map(({ text }) => text).sort()).toEqual([THREAT, KEPT, `${KEPT} Rättat.`].sort());
    const everything = Buffer.concat(files.map(([, bytes]) => bytes)).toString('utf8');
    expect(everything).not.toContain(GOES);
    expect(everything).not.toContain('kanariefågel');
    expect(everything).not.toContain(strict.reference);
    const sender = (await world.people.reporter.send('GET', '/session')).body['person'] as { name: string }; // prettier-ignore
    expect(everything).not.toContain(sender.name);
    const rows = textOf(files, 'content/handelser-versioner.csv').trim().split('\r\n');
    // Head, two revisions of the first, the accident and the threat.
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => row.includes(';accident;'))).toHaveLength(1);
    expect(textOf(files, 'content/bevaranderegler.csv')).toContain('Kommunstyrelsen;2025-04-02');
    // The threat and what is strict; others are kept in order without a register (OSL 5 kap. 1 §).
    expect(all(parse(textOf(files, 'content/diarium.xml')), 'entry')).toHaveLength(2);
  });

  it('was in the audit log before it was read, and so is the fetching', async () => {
    const logged = await world.app.database.query<{ action: string; count: number }>(
      `SELECT action, cardinality(subject_ids) AS count FROM audit_entry
        WHERE details ->> 'archivePackageId' = $1 OR $1::uuid = ANY (subject_ids) ORDER BY id`,
      [id],
    );
    expect(logged.map(({ action, count }) => [action, count])).toEqual([
      ['archive.requested', 1],
      ['archive.approved', 1],
      ['incident.exported', 2],
      ['archive.completed', 1],
      ['archive.downloaded', 1],
    ]);
    await world.app.catchUp();
    expect(await world.app.api.get(VerifyAudit, { strict: false }).run()).toMatchObject({ intact: true }); // prettier-ignore
  });

  it('is told with its digest, by whom and when, and is fetched by nobody else', async () => {
    const told = await world.told(id);
    expect(told).toMatchObject({
      ...{ state: 'ready', files: files.length - 1, bytes: zip.length, leftOut: 2 },
      sha256: createHash('sha256').update(zip).digest('hex'),
      ...{ requestedBy: { name: 'Ada Arkiv' }, approvedBy: { name: 'Rune Register' } },
      ...{ fetchedBy: { name: 'Ada Arkiv' }, steps: 6, stepsDone: 6 },
    });
    expect((await world.fetch(id, world.people.registrar)).status).toBe(403);
    const answer = await world.fetch(id);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="arkivpaket-2026-[0-9a-f]{6}\.zip"$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('is the same bytes when it is made again, in any time zone and at any moment', async () => {
    const { database, clock, worker } = world.app;
    await database.query(`UPDATE archive_package SET state = 'waiting' WHERE id = $1`, [id]);
    clock.set(`${after(1).slice(0, 10)}T18:30:00Z`);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      const offset = new Date(2026, 0, 1).getTimezoneOffset();
      expect(offset, 'whether the process is in Auckland').toBe(AUCKLAND_MINUTES);
      await worker.get(RunPackage, { strict: false }).run(id);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    await world.retention.at(clock.now().toISOString());
    const again = await world.fetch(id);
    expect(await readZip(again.zip)).toEqual(files);
    expect(again.zip.equals(zip)).toBe(true);
    expect((await world.told(id)).sha256).toBe(createHash('sha256').update(zip).digest('hex'));
  });

  it('goes from the server after its time, and is told of still', async () => {
    const { clock, worker, database } = world.app;
    const sealed = () => database.query(`SELECT id FROM sealed_file`);
    expect(await sealed()).toHaveLength(1);
    clock.set(new Date(clock.now().getTime() + FIFTEEN_DAYS_MS));
    await worker.get(SweepPackages, { strict: false }).run();
    expect(await sealed()).toEqual([]);
    // Whoever was signed in fifteen days ago is not any longer.
    await world.retention.at(clock.now().toISOString());
    expect(await world.told(id)).toMatchObject({ state: 'erased', files: files.length - 1 });
    expect((await world.fetch(id)).status).toBe(409);
  });
});

describe('a package that may not or cannot be finished', () => {
  it('stops when whoever asked for it no longer holds the role', async () => {
    const id = await world.asked(['revisions']);
    const { database } = world.app;
    const held = await database.query<{ id: string }>(
      `UPDATE role_holding h SET valid_to = valid_from FROM account a
        WHERE a.person_id = h.person_id AND a.email = 'archivist@demo.example' RETURNING h.id`,
    );
    await world.run(id);
    expect((await world.told(id)).state).toBe('stopped');
    await database.query(`UPDATE role_holding SET valid_to = NULL WHERE id = ANY ($1::uuid[])`, [
      held.map((each) => each.id),
    ]);
  });

  it('is gone as soon as something of the authority is erased after it was begun', async () => {
    const id = await world.made(['revisions']);
    expect((await world.fetch(id)).status).toBe(200);
    await world.retention.at(after(12));
    const made = await world.made(['contents']);
    expect((await world.fetch(made)).status).toBe(200);
    await world.retention.erased();
    expect((await world.fetch(made)).status).toBe(409);
    await world.app.worker.get(SweepPackages, { strict: false }).run();
    expect((await world.told(made)).state).toBe('erased');
  });
});
