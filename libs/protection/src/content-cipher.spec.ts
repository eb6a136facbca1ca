import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentCipher } from './content-cipher.js';
import { createKeyRing, readKeyRing, type KeyRing } from './key-ring.js';

const here = { table: 'incident_content', revisionId: 'a', field: 'body' };
let folder: string;
let ring: KeyRing;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-ring-'));
  ring = await createKeyRing(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('ContentCipher', () => {
  it('opens what it sealed, and shows nothing of it in the stored bytes', () => {
    const cipher = new ContentCipher(ring);
    const sealed = cipher.seal('protected', here, 'hotade mig vid entrén');
    expect(cipher.open(here, sealed)).toBe('hotade mig vid entrén');
    expect(sealed.ciphertext.includes('hotade')).toBe(false);
  });

  it('refuses content that was moved to another row or field', () => {
    const cipher = new ContentCipher(ring);
    const sealed = cipher.seal('internal', here, 'text');
    expect(() => cipher.open({ ...here, revisionId: 'b' }, sealed)).toThrow();
    expect(() => cipher.open({ ...here, field: 'persons' }, sealed)).toThrow();
  });

  it('refuses a single flipped bit', () => {
    const cipher = new ContentCipher(ring);
    const sealed = cipher.seal('internal', here, 'text');
    sealed.ciphertext[0] = (sealed.ciphertext[0] ?? 0) ^ 1;
    expect(() => cipher.open(here, sealed)).toThrow();
  });

  it('never seals the same text twice to the same bytes', () => {
    const cipher = new ContentCipher(ring);
    const first = cipher.seal('open', here, 'text');
    expect(cipher.seal('open', here, 'text').ciphertext.equals(first.ciphertext)).toBe(false);
  });
});

describe('the key ring', () => {
  it('stays the same when several processes make it at once', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'key-ring-'));
    const rings = await Promise.all(Array.from({ length: 8 }, () => createKeyRing(fresh)));
    expect(new Set(rings.map((one) => one.fingerprint)).size).toBe(1);
    expect((await readKeyRing(fresh))?.fingerprint).toBe(rings[0]?.fingerprint);
    await rm(fresh, { recursive: true });
  });
});
