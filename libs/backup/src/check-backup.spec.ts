import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyRing, type KeyRing } from '#protection';
import { assertApart } from './backup-folders.js';
import { CheckBackup } from './check-backup.js';
import { FORMAT, MANIFEST_FILE, manifestText, type BackupManifest } from './manifest.js';

let folder: string;
let ring: KeyRing;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-check-'));
  ring = await createKeyRing(at('ring'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Checks a backup without tables, whose manifest is otherwise as given. */
async function check(name: string, otherwise: Partial<BackupManifest>) {
  const manifest: BackupManifest = {
    ...{ format: FORMAT, kind: 'data', id: '0192aaaa-0000-7000-8000-000000000001' },
    ...{ takenAt: '2026-03-01T00:00:00.000Z', audit: { position: 0, link: null } },
    ...{ application: '9.9.9', keyRing: ring.fingerprint, migrations: [], position: 0 },
    ...{ parts: [], sequences: [], leftOut: {} },
    ...otherwise,
  };
  await mkdir(at(name));
  await writeFile(join(at(name), MANIFEST_FILE), manifestText(manifest, ring));
  const request = { folder: at(name), keysFolder: null, keyRingFolder: at('ring'), ring };
  return new CheckBackup().run(request);
}

describe('a backup of another version', () => {
  it('is refused when its form or its tables are newer, with the version that made it', async () => {
    await expect(check('form', { format: FORMAT + 1 })).rejects.toThrow(/format 2.*9\.9\.9/);
    const migrations = ['CreateFuture1999999999999'];
    await expect(check('tables', { migrations })).rejects.toThrow(/newer.*CreateFuture/);
    expect(await check('fits', {})).toMatchObject({ ringFits: true });
  });

  it('is refused when it names a file outside its folder', async () => {
    const part = { table: 'place', columns: ['id'], rows: 0, bytes: 0, sha256: '' };
    const parts = [{ ...part, file: '../ring/keys.json' }];
    await expect(check('outside', { parts })).rejects.toThrow(/outside\/keys\.json is missing/);
  });
});

describe('the three folders', () => {
  it('must lie apart, also through a link', async () => {
    await mkdir(at('data'), { recursive: true });
    await symlink(at('data'), at('link'));
    const apart = (keysFolder: string) =>
      assertApart({ folder: at('data'), keysFolder, keyRingFolder: at('ring') });
    await expect(apart(at('keys'))).resolves.toBeUndefined();
    await expect(apart(at('data-keys'))).resolves.toBeUndefined();
    await expect(apart(at('link/keys'))).rejects.toThrow(/must lie apart/);
    await expect(apart(at('ring/keys'))).rejects.toThrow(/must lie apart/);
    await expect(apart(folder)).rejects.toThrow(/must lie apart/);
  });
});
