import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '#archive';
import { ArchiveWorld } from '../support/archive-world.js';
import { after } from '../support/retention-world.js';
import { readZip, writeZip } from '../support/zip-files.js';

const ROOT = join(import.meta.dirname, '../..');
const CSV = 'content/diarium.csv';
const XML = 'content/diarium.xml';
const VERSIONS = 'content/handelser-versioner.csv';

let folder: string;
let made: Buffer;
let files: [string, Buffer][];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-package-'));
  const world = await ArchiveWorld.start();
  try {
    for (const text of ['En händelse på torget.', 'En till.'])
      await world.retention.report({ text });
    await world.retention.at(after(1));
    const id = await world.made(['register', 'revisions', 'contents', 'decisions']);
    made = (await world.fetch(id)).zip;
    files = await readZip(made);
  } finally {
    await world.close();
  }
}, 90_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function stored(bytes: Buffer): Promise<string> {
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.zip`);
  await writeFile(file, bytes);
  return file;
}

const verified = async (changed: readonly (readonly [string, Buffer])[]) =>
  verifyPackage(await stored(await writeZip(changed)));
const bytesOf = (name: string) => files.find(([each]) => each === name)![1];
const without = (name: string) => files.filter(([each]) => each !== name);
const withOther = (name: string, bytes: Buffer) =>
  files.map(([each, old]) => [each, each === name ? bytes : old] as const);

describe('a package that is held against its own list', () => {
  it('is equal as it was made, and when another program has packed the same files', async () => {
    const told = await verifyPackage(await stored(made));
    expect(told).toMatchObject({ isEqual: true, differing: [], missing: [], added: [] });
    expect(told.equal).toBe(files.length - 1);
    expect(await verified(files)).toMatchObject({ isEqual: true, equal: files.length - 1 });
  });

  it('tells a flipped bit, by the file that it stands in', async () => {
    const bytes = Buffer.from(bytesOf(VERSIONS));
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    expect(await verified(withOther(VERSIONS, bytes))).toMatchObject({
      ...{ isEqual: false, differing: [VERSIONS], missing: [], added: [] },
    });
  });

  it('tells a file that is gone, one that is added, one that is there twice, and two that changed places', async () => {
    expect(await verified(without(CSV))).toMatchObject({ isEqual: false, missing: [CSV] });
    const planted = ['content/hemligt.txt', Buffer.from('x')] as const;
    expect(await verified([...files, planted])).toMatchObject({
      ...{ isEqual: false, differing: [], added: ['content/hemligt.txt'] },
    });
    expect(await verified([...files, [CSV, Buffer.from('x')]])).toMatchObject({
      ...{ isEqual: false, added: [CSV] },
    });
    const swapped = files.map(([name, bytes]) => {
      if (name === CSV) return [name, bytesOf(XML)] as const;
      return [name, name === XML ? bytesOf(CSV) : bytes] as const;
    });
    expect(await verified(swapped)).toMatchObject({ isEqual: false, differing: [CSV, XML] });
  });

  it('tells of every single flipped byte of the packed file that it is not the one that was delivered', async () => {
    const digest = createHash('sha256').update(made).digest('hex');
    const step = Math.max(1, made.length >> 6);
    for (let at = 0; at < made.length; at += step) {
      const bytes = Buffer.from(made);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
      const found = await verifyPackage(await stored(bytes), digest).catch(
        ({ name }: Error) => name,
      );
      if (typeof found !== 'string') expect(found, `byte ${at}`).toMatchObject({ isEqual: false });
      else expect(found).toBe('Error');
    }
  }, 60_000);
});

/** The command as an operator gives it, with no database in reach. */
function command(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const run = spawn(process.execPath, ['apps/cli/run.mjs', 'archive', 'verify', ...words], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
  });
  let [out, err] = ['', ''];
  run.stdout.on('data', (text: Buffer) => (out += text.toString()));
  run.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((resolve) => run.on('close', (code) => resolve({ code, out, err })));
}

describe('archive verify', () => {
  it('ends with 0 on a whole package, and with 1 naming what differs', async () => {
    const digest = createHash('sha256').update(made).digest('hex');
    const whole = await command(await stored(made), '--sha256', digest);
    expect(whole.out).toContain('The package is whole.');
    expect(whole.out).toContain(digest);
    expect(whole.code, whole.err).toBe(0);
    const broken = await command(await stored(await writeZip(without(CSV))), '--json');
    expect(JSON.parse(broken.out)).toMatchObject({ isEqual: false, missing: [CSV] });
    expect(broken.code).toBe(1);
    const other = await command(await stored(made), '--sha256', '0'.repeat(64));
    expect([other.code, other.out]).toEqual([1, expect.stringContaining('not the one')]);
    const none = await command(await stored(Buffer.from('no archive')));
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('no ZIP archive')]);
  }, 60_000);
});
