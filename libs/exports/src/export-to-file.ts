import { open, rename, rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Areas } from '#geography';
import { checkFilter, IncidentBatchReader } from '#intake';
import { newId } from '#protection';
import { ExportLedger } from './export-ledger.js';
import { WriteIncidents, type ExportOrder, type WritingProgress } from './write-incidents.js';

const FOR_THE_OWNER_ONLY = 0o600;

/** What the command line asks for. */
export interface FileWish extends Pick<
  ExportOrder,
  'format' | 'crs' | 'delimiter' | 'include' | 'filter'
> {
  readonly file: string;
  readonly onProgress?: (progress: WritingProgress & { readonly asOfPosition: number }) => void;
}

export interface ExportedToFile extends WritingProgress {
  readonly asOfPosition: number;
  readonly file: string;
}

/** Writes incidents to a file on this machine, as the system: everything, in the clear, audited like all exports. */
@Injectable()
export class ExportToFile {
  constructor(
    private readonly database: Database,
    private readonly incidents: WriteIncidents,
    private readonly batches: IncidentBatchReader,
    private readonly ledger: ExportLedger,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /** The file takes its name only when it is whole. Throws `Fault` as `checkFilter`. */
  async run(wish: FileWish): Promise<ExportedToFile> {
    const { file, onProgress } = wish;
    checkFilter(wish.filter, await this.areas.current(), 'filters');
    const asOfPosition = await this.batches.headPosition();
    const id = newId();
    const requestedAt = this.clock.now();
    const { format, crs } = wish;
    await this.tell('export.requested', id, { format, crs, filters: Object.keys(wish.filter) });
    const part = `${file}.part`;
    const handle = await open(part, 'w', FOR_THE_OWNER_ONLY);
    try {
      const written = await this.incidents.run(
        { ...wish, id, actorId: null, scope: null, asOfPosition, requestedAt },
        {
          write: async (data) => void (await handle.writeFile(data)),
          onBatch: (progress) => Promise.resolve(onProgress?.({ ...progress, asOfPosition })),
        },
      );
      await handle.sync();
      await handle.close();
      await this.tell('export.completed', id, {
        ...{ rows: written.rows, tier: written.tier, mark: written.mark },
      });
      await rename(part, file);
      return { ...written, asOfPosition, file };
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(part, { force: true });
      throw error;
    }
  }

  private tell(action: string, id: string, details: Record<string, unknown>): Promise<void> {
    return this.database.transaction((tx) => this.ledger.tell(tx, action, id, null, details));
  }
}
