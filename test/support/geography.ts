import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { AreaReader, AreaRepository, Areas, ImportAreas, SeedDemoGeography } from '#geography';
import { createKeyRing } from '#protection';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

/** The use cases of geography on an empty database of their own. */
export interface Geography {
  readonly fresh: FreshDatabase;
  readonly areas: Areas;
  readonly importAreas: ImportAreas;
  readonly seed: SeedDemoGeography;
  close(): Promise<void>;
}

/** Call `close()` when done. */
export async function openGeography(): Promise<Geography> {
  const fresh = await freshDatabase();
  const keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
  const { database } = fresh;
  const clock = new Clock();
  const audit = new AuditTrail(await createKeyRing(keyDir), clock);
  const reader = new AreaReader(database);
  const repository = new AreaRepository();
  const areas = new Areas(reader, clock);
  return {
    fresh,
    areas,
    importAreas: new ImportAreas(database, reader, repository, audit, areas),
    seed: new SeedDemoGeography(database, reader, repository, audit, areas),
    close: async () => {
      await fresh.close();
      await rm(keyDir, { recursive: true, force: true });
    },
  };
}
