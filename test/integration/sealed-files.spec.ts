import { randomBytes as systemRandom } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#config';
import { Database } from '#database';
import { createKeyRing, SealedFileRepository, SealedFiles, type FileMeta } from '#protection';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const MIB = 1_048_576;
const HOUR_MS = 3_600_000;
const NO_LIMIT = { bytesMax: 1_000 * MIB };

class SetClock extends Clock {
  ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

let fresh: FreshDatabase;
let keyDir: string;
let files: SealedFiles;
const clock = new SetClock();

const meta: FileMeta = {
  name: 'brott 2026.csv',
  mediaType: 'text/csv',
  tier: 'protected',
  createdBy: null,
  expiresAt: null,
};

beforeAll(async () => {
  fresh = await freshDatabase();
  keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
  const ring = await createKeyRing(keyDir);
  files = new SealedFiles(new SealedFileRepository(fresh.database), ring, clock);
});
afterAll(async () => {
  await fresh?.close();
  await rm(keyDir, { recursive: true, force: true });
});

/** `bytes` in pieces that end at `cuts`. */
async function* inPieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    yield await Promise.resolve(bytes.subarray(from, end));
    from = end;
  }
}

async function contentOf(id: string, from?: number, to?: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of (await files.open(id)).read(from, to)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const create = (bytes: Buffer, wish: Partial<FileMeta> = {}, cuts: readonly number[] = []) =>
  files.create({ ...meta, ...wish }, inPieces(bytes, cuts), NO_LIMIT);

/** How many rows a file has left: itself, its key, its pieces. */
async function rowsOf(id: string): Promise<number> {
  const [row] = await fresh.database.query<{ n: number }>(
    `SELECT (SELECT count(*) FROM sealed_file WHERE id = $1)
          + (SELECT count(*) FROM content_key WHERE revision_id = $1)
          + (SELECT count(*) FROM sealed_file_chunk WHERE file_id = $1) AS n`,
    [id],
  );
  return row?.n ?? NaN;
}

/** Sizes around the edges of the pieces. */
const sizes = fc.oneof(
  fc.constantFrom(0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 5 * MIB, 5 * MIB + 7),
  fc.integer({ min: 0, max: 6 * MIB }),
);

describe('a sealed file', () => {
  it('gives back any bytes, however they came, and any range of them', async () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 6 * MIB }), { maxLength: 8 });
    const ends = fc.integer({ min: 0, max: 6 * MIB });
    await fc.assert(
      fc.asyncProperty(sizes, cuts, ends, ends, async (size, at, one, other) => {
        const bytes = systemRandom(size);
        const { id, bytes: counted } = await create(bytes, {}, at);
        expect(counted).toBe(size);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect((await contentOf(id)).equals(bytes)).toBe(true);
        expect((await contentOf(id, from, to)).equals(bytes.subarray(from, to))).toBe(true);
        await files.remove(id);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps its name, type and size, and shows nothing of its content in the database', async () => {
    const { id } = await create(Buffer.from('anna.andersson@example.org'));
    expect(await files.open(id)).toMatchObject({
      name: meta.name,
      mediaType: 'text/csv',
      bytes: 26,
    });
    const found = await fresh.database.query(
      `SELECT 1 FROM sealed_file_chunk WHERE position('anna'::bytea in ciphertext) > 0`,
    );
    expect(found).toEqual([]);
  });

  it('is not there until it is whole', async () => {
    const writer = await files.writer(meta);
    await writer.write(systemRandom(5 * MIB));
    await expect(files.open(writer.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await writer.finish();
    expect((await contentOf(writer.id)).length).toBe(5 * MIB);
  });

  it('asks for more only when what came is written', async () => {
    let given = 0;
    const written = async () => {
      const [row] = await fresh.database.query<{ n: number }>(
        `SELECT count(*) AS n FROM sealed_file_chunk c JOIN sealed_file f ON f.id = c.file_id
          WHERE f.name = 'pressure'`,
      );
      return row?.n ?? 0;
    };
    async function* source(): AsyncGenerator<Buffer> {
      for (; given < 20; given += 1) {
        // Never more than one transaction's pieces and the one that is being filled ahead of the database.
        expect(given - (await written())).toBeLessThanOrEqual(5);
        yield systemRandom(MIB);
      }
    }
    const { id } = await files.create({ ...meta, name: 'pressure' }, source(), NO_LIMIT);
    expect(given).toBe(20);
    await files.remove(id);
  });

  it('that is too large, or breaks off, leaves nothing', async () => {
    const count = async () =>
      (await fresh.database.query<{ n: number }>(`SELECT count(*) AS n FROM sealed_file`))[0]?.n;
    const before = await count();
    const large = files.create(meta, inPieces(systemRandom(3 * MIB), [MIB]), { bytesMax: 2 * MIB });
    await expect(large).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
    async function* broken(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(systemRandom(5 * MIB));
      throw new Error('the line broke');
    }
    await expect(files.create(meta, broken(), NO_LIMIT)).rejects.toThrow('the line broke');
    expect(await count()).toBe(before);
  });
});

describe('tampering', () => {
  const tampered: [string, string][] = [
    [
      'two pieces that have changed places',
      `UPDATE sealed_file_chunk SET sequence = CASE sequence WHEN 0 THEN 1 ELSE 0 END
        WHERE file_id = $1 AND sequence < 2`,
    ],
    ['a dropped piece', `DELETE FROM sealed_file_chunk WHERE file_id = $1 AND sequence = 1`],
    [
      'a tail that was cut at a piece',
      `WITH cut AS (DELETE FROM sealed_file_chunk WHERE file_id = $1 AND sequence = 2)
       UPDATE sealed_file SET bytes = 2 * 1048576 WHERE id = $1`,
    ],
    ['a shorter size', `UPDATE sealed_file SET bytes = bytes - 1 WHERE id = $1`],
    ['a longer size', `UPDATE sealed_file SET bytes = bytes + 1 WHERE id = $1`],
    ['a size of one more piece', `UPDATE sealed_file SET bytes = bytes + 1048576 WHERE id = $1`],
    [
      'a flipped bit',
      `UPDATE sealed_file_chunk SET ciphertext = set_bit(ciphertext, 9, 1 - get_bit(ciphertext, 9))
        WHERE file_id = $1 AND sequence = 1`,
    ],
    [
      "another file's piece",
      `UPDATE sealed_file_chunk c SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM sealed_file_chunk o
         WHERE o.file_id <> $1 AND o.sequence = 0 LIMIT 1) WHERE c.file_id = $1 AND c.sequence = 0`,
    ],
    [
      "another file's key",
      `UPDATE content_key SET wrapped = (SELECT wrapped FROM content_key WHERE revision_id <> $1 LIMIT 1)
        WHERE revision_id = $1`,
    ],
  ];

  it.each(tampered)('with %s is refused', async (_what, statement) => {
    const other = await create(systemRandom(MIB));
    const { id } = await create(systemRandom(2 * MIB + 500));
    await asOwner(statement, [id]);
    await expect(contentOf(id)).rejects.toThrow();
    await files.remove(other.id);
  });
});

/** The application's role may not even do this. */
async function asOwner(statement: string, values: readonly string[]): Promise<void> {
  const owner = new Database({ url: fresh.ownerUrl, schema: fresh.schema, connectionsMax: 1 });
  try {
    if (/SET sequence/.test(statement)) {
      await owner.query(`ALTER TABLE sealed_file_chunk DROP CONSTRAINT pk_sealed_file_chunk`);
    }
    await owner.query(statement, values);
    if (/SET sequence/.test(statement)) {
      await owner.query(
        `ALTER TABLE sealed_file_chunk ADD CONSTRAINT pk_sealed_file_chunk PRIMARY KEY (file_id, sequence)`,
      );
    }
  } finally {
    await owner.close();
  }
}

describe('removing', () => {
  it('takes the rows and the key, of a file of many pieces too', async () => {
    const { id } = await create(systemRandom(70 * MIB));
    expect(await rowsOf(id)).toBe(72);
    expect(await files.remove(id)).toBe(true);
    expect(await rowsOf(id)).toBe(0);
    expect(await files.remove(id)).toBe(false);
  });

  it('takes what has expired and what never became whole, and nothing else', async () => {
    const now = Date.now();
    const lasting = await create(Buffer.from('stays'));
    const later = await create(Buffer.from('x'), { expiresAt: new Date(now + 48 * HOUR_MS) });
    const soon = await create(Buffer.from('x'), { expiresAt: new Date(now + HOUR_MS) });
    const abandoned = await files.writer(meta);
    await abandoned.write(systemRandom(5 * MIB));
    await files.sweepExpired(new Date(now + HOUR_MS / 2));
    for (const { id } of [lasting, later, soon, abandoned])
      expect(await rowsOf(id)).toBeGreaterThan(0);
    clock.ahead = 25 * HOUR_MS;
    await expect(files.open(soon.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await files.sweepExpired(clock.now());
    clock.ahead = 0;
    expect(await rowsOf(soon.id)).toBe(0);
    expect(await rowsOf(abandoned.id)).toBe(0);
    expect((await contentOf(lasting.id)).toString()).toBe('stays');
    expect((await contentOf(later.id)).toString()).toBe('x');
    await expect(abandoned.finish()).rejects.toThrow();
  });
});
