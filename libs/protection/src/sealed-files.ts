import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, type Tier } from '#domain';
import { newDataKey, openDataKey, wrapDataKey } from './data-key.js';
import { FileChunks } from './file-chunk.js';
import { KeyRing } from './key-ring.js';
import { OpenFile } from './open-file.js';
import { newId } from './random.js';
import { SealedFileRepository, type FileMeta } from './sealed-file.repository.js';
import { SealedFileWriter, type WrittenFile } from './sealed-file-writer.js';

const HOUR_MS = 3_600_000;
/** A file that has not become whole in this time never will: whoever wrote it is gone. */
const UNFINISHED_MAX_MS = 24 * HOUR_MS;

export interface FileLimits {
  /** Plain bytes at most. */
  readonly bytesMax: number;
}

/**
 * Files of any size, sealed in the database: api and worker hold no state and may run on different machines. It
 * decides nothing about who may read; whoever calls it has seen to that.
 */
@Injectable()
export class SealedFiles {
  constructor(
    private readonly repository: SealedFileRepository,
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a file in as it comes, in constant memory: `source` is asked for more only when what came is written. When
   * the source breaks off or is too large, nothing stays. @throws Fault BODY_TOO_LARGE
   */
  async create(
    meta: FileMeta,
    source: AsyncIterable<Buffer>,
    limits: FileLimits,
  ): Promise<WrittenFile> {
    const writer = await this.writer(meta, limits);
    try {
      for await (const data of source) await writer.write(data);
      return await writer.finish();
    } catch (error) {
      // The first error is what matters; what cannot be removed now is swept later.
      await writer.abandon().catch(() => undefined);
      throw error;
    }
  }

  /** Begins a file that is written piece by piece. `finish` makes it whole; `abandon` takes it away. */
  async writer(meta: FileMeta, limits?: FileLimits): Promise<SealedFileWriter> {
    const id = newId();
    const { dataKey, wrappedKey } = newDataKey(this.ring, meta.tier, id);
    await this.repository.begin(id, meta, wrappedKey, this.clock.now());
    const bytesMax = limits?.bytesMax ?? Number.MAX_SAFE_INTEGER;
    const wrapFor = (tier: Tier) => wrapDataKey(this.ring, tier, id, dataKey);
    const chunks = new FileChunks(id, dataKey);
    return new SealedFileWriter(id, chunks, this.repository, wrapFor, bytesMax);
  }

  /** A whole file. @throws Fault NOT_FOUND when there is none, or it is unfinished, removed or expired. */
  async open(id: string): Promise<OpenFile> {
    const file = await this.repository.find(id, this.clock.now());
    if (file === undefined) throw new Fault('NOT_FOUND');
    const dataKey = openDataKey(this.ring, id, file);
    return new OpenFile(file, new FileChunks(id, dataKey), this.repository);
  }

  /**
   * Keeps a file until `expiresAt`: something is about to be done with it. One that has no end keeps having none.
   * @throws Fault NOT_FOUND when it is no longer there.
   */
  async renew(id: string, expiresAt: Date): Promise<void> {
    const isThere = await this.repository.renew(id, expiresAt, this.clock.now());
    if (!isThere) throw new Fault('NOT_FOUND');
  }

  /** Erases a file, its key first. @returns whether there was one. */
  remove(id: string): Promise<boolean> {
    return this.repository.remove(id);
  }

  /** Removes what has expired, and what was begun a day ago and never became whole. @returns how many files. */
  async sweepExpired(now: Date): Promise<number> {
    const unfinishedSince = new Date(now.getTime() - UNFINISHED_MAX_MS);
    const overdue = await this.repository.overdue(now, unfinishedSince);
    for (const id of overdue) await this.repository.remove(id);
    return overdue.length;
  }
}
