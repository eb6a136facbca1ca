import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoAccounts } from '#access';
import { permissionTable, roles } from '#domain';
import { RunningApp, type Person } from '../support/running-app.js';

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(64),
]);
const BYTES = { 'content-type': 'application/octet-stream' };

let app: RunningApp;
let dataDir: string;
let admin: Person;
let reporter: Person;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-instance-'));
  app = await RunningApp.start({ LAGESBILD_DEMO: 'liten', LAGESBILD_DATA_DIR: dataDir });
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  admin = await app.signIn('admin@demo.example', 'lagesbild-demo');
  reporter = await app.signIn('reporter@demo.example', 'lagesbild-demo');
});
afterAll(async () => {
  await app?.close();
  await rm(dataDir, { recursive: true, force: true });
});

const versionNow = async () =>
  Number((await admin.send('GET', '/instance/settings')).body['version']);
const change = async (body: object, version?: number) =>
  admin.send('PATCH', '/instance', {
    body,
    headers: { 'if-match': `"${version ?? (await versionNow())}"` },
  });

describe('what the municipality has settled', () => {
  it('has defaults before anybody has said anything', async () => {
    const { body } = await app.send('GET', '/instance');
    expect(body).toMatchObject({
      name: 'Lägesbild',
      kind: 'kommun',
      colour: '#12524b',
      logoUrl: null,
      emergencyNumbers: [{ number: '112' }, { number: '114 14' }],
      setUp: true,
      provider: null,
    });
    expect(Object.keys(body)).not.toContain('categoriesOff');
  });

  it('is shown to everybody once changed, and what was not sent stays', async () => {
    const numbers = [
      { label: 'SOS Alarm', number: '112' },
      { label: 'Trygghetscentralen', number: '0123-456 78' },
    ];
    const levels = {
      district: null,
      subArea: { sv: { one: 'kommundel', many: 'kommundelar' }, en: null },
    };
    const first = { name: 'Lillkommun', colour: '#1D4E89', emergencyNumbers: numbers, levels };
    const changed = await change(first);
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).toBe(`"${changed.body['version']}"`);
    await change({ kind: 'stad' });
    expect((await app.send('GET', '/instance')).body).toMatchObject({
      ...first,
      colour: '#1d4e89',
      kind: 'stad',
    });
    const [entry] = await app.database.query(
      `SELECT details FROM audit_entry WHERE action = 'instance.changed' ORDER BY id LIMIT 1`,
    );
    expect(JSON.stringify(entry)).toContain('"name"');
    expect(JSON.stringify(entry)).not.toContain('Lillkommun');
  });

  it('is changed once by two who read the same, and the other is told', async () => {
    const version = await versionNow();
    const answers = await Promise.all([
      change({ name: 'Ena' }, version),
      change({ name: 'Andra' }, version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await versionNow()).toBe(version + 1);
    const without = await admin.send('PATCH', '/instance', { body: { name: 'Utan' } });
    expect(without.status).toBe(428);
  });

  it.each([
    [{ colour: '#ffee00' }, 'colour', 'COLOUR_TOO_LIGHT'],
    [{ colour: 'red' }, 'colour', 'FORMAT_WRONG'],
    [{ colour: 'url(//x)' }, 'colour', 'FORMAT_WRONG'],
    [{ name: '' }, 'name', 'TEXT_LENGTH_WRONG'],
    [{ name: null }, 'name', undefined],
    [{ kind: 'region' }, 'kind', 'NOT_A_CHOICE'],
    [{ emergencyNumbers: [{ label: 'Ring', number: 'ring oss' }] }, 'emergencyNumbers.0.number', 'FORMAT_WRONG'], // prettier-ignore
    [{ emergencyNumbers: [{ label: 'Ring', number: 'tel:112' }] }, 'emergencyNumbers.0.number', 'FORMAT_WRONG'], // prettier-ignore
    [{ accessibilityContact: { email: 'ingen', phone: null } }, 'accessibilityContact.email', 'NOT_AN_EMAIL'], // prettier-ignore
    [{ categoriesOff: ['no.such.thing'] }, 'categoriesOff.0', 'CATEGORY_UNKNOWN'],
    [{ logoUrl: 'https://elsewhere.example/x.png' }, 'logoUrl', 'UNKNOWN_FIELD'],
  ])('refuses %j', async (body, path, code) => {
    const before = await versionNow();
    const answer = await change(body);
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([{ path, ...(code && { code }) }]);
    expect(await versionNow()).toBe(before);
  });

  it('is for administrators only', async () => {
    const holders = roles.filter((role) => permissionTable[role].includes('instance.administer'));
    expect(holders).toEqual(['administrator']);
    const refused = [
      await reporter.send('PATCH', '/instance', { body: {}, headers: { 'if-match': '"1"' } }),
      await reporter.send('GET', '/instance/settings'),
      await reporter.send('PUT', '/instance/logo', { body: PNG, headers: BYTES }),
      await reporter.send('DELETE', '/instance/logo'),
      await reporter.send('POST', '/areas', { body: { level: 'district', name: 'Norr' } }),
      await reporter.send('POST', '/areas/imports/preview', { body: PNG, headers: BYTES }),
      await reporter.send('PUT', '/areas/populations', { body: { items: [] } }),
      await reporter.send('GET', '/people'),
      await reporter.send('POST', '/people/imports', { body: PNG, headers: BYTES }),
      await reporter.send('POST', '/units', { body: {} }),
      await reporter.send('POST', '/organisations/small-municipality', { body: {} }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    expect((await app.send('GET', '/instance/settings')).status).toBe(401);
  });

  it('chooses categories for the forms, with all below them; their history stays', async () => {
    type Node = { code: string; inUse: boolean; children: Node[] };
    const tree = async () =>
      (await reporter.send<{ items: Node[] }>('GET', '/categories')).body.items;
    const [branch] = (await tree()).filter(({ children }) => children.length > 0);
    expect(branch).toMatchObject({ inUse: true });
    await change({ categoriesOff: [branch!.code] });
    const after = (await tree()).find(({ code }) => code === branch!.code)!;
    const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
    expect(all(after).some(({ inUse }) => inUse)).toBe(false);
    expect((await tree()).some(({ inUse }) => inUse)).toBe(true);
    await change({ categoriesOff: [] });
    expect((await tree()).find(({ code }) => code === branch!.code)).toMatchObject({ inUse: true });
  });
});

describe('the picture beside the name', () => {
  const put = (bytes: Buffer) =>
    admin.send('PUT', '/instance/logo', { body: bytes, headers: BYTES });

  it('is served as what it is, and goes when it is taken away', async () => {
    expect((await put(PNG)).status).toBe(204);
    const url = String((await app.send('GET', '/instance')).body['logoUrl']);
    const shown = await app.send('GET', url);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect(String(shown.headers['content-security-policy'])).toContain("default-src 'none'");
    expect((await admin.send('DELETE', '/instance/logo')).status).toBe(204);
    expect((await app.send('GET', '/instance')).body['logoUrl']).toBeNull();
    expect((await app.send('GET', url)).status).toBe(404);
  });

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>1</script>')],
    ['GIF', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
    ['a sound in the same envelope', Buffer.from('RIFF\0\0\0\0WAVEfmt ')],
    ['the beginning of a PNG only', PNG.subarray(0, 5)],
  ])('is never %s', async (_, bytes) => {
    expect(await put(bytes)).toMatchObject({ status: 422, body: { code: 'LOGO_REFUSED' } });
  });

  it('is small', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(200 * 1024)]);
    expect((await put(large)).status).toBe(413);
    expect((await app.send('GET', '/instance')).body['logoUrl']).toBeNull();
  });
});
