import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Areas, type AreaIndex } from '#geography';
import { ImportLedger } from './import-ledger.js';
import type { ImportPass } from './import-pass.js';
import { ImportRunReader } from './import-run.reader.js';
import { mapRow, type ReadyRow } from './map-row.js';
import type { SourceRow } from './source-file.js';
import { GeographyMovedError, RecordBatch } from './record-batch.js';
import type { RowError } from './row-error.js';
import { clientIdOf, senderIdOf } from './source-id.js';

/** How often a batch is located anew when the geography changes under it. */
const LOCATE_ATTEMPTS_MAX = 4;

type ReadyItem = ReadyRow & { readonly clientId: string };

interface MappedRows {
  readonly ready: readonly ReadyItem[];
  readonly errors: readonly RowError[];
  readonly refused: number;
}

/** Takes in some rows in one transaction: the good ones as incidents, the others as errors. */
@Injectable()
export class TakeInRows {
  constructor(
    private readonly areas: Areas,
    private readonly batch: RecordBatch,
    private readonly ledger: ImportLedger,
    private readonly reader: ImportRunReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(rows: readonly SourceRow[], pass: ImportPass): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const areas = await (attempt === 1 ? this.areas.current() : this.areas.reload());
      const mapped = this.map(rows, pass, areas);
      try {
        const recorded = await this.record(rows.length, mapped, pass, areas);
        await pass.note(countsOf(rows.length, mapped, recorded), mapped.errors);
        return;
      } catch (error) {
        if (!(error instanceof GeographyMovedError) || attempt === LOCATE_ATTEMPTS_MAX) throw error;
      }
    }
  }

  private map(rows: readonly SourceRow[], { profile }: ImportPass, areas: AreaIndex): MappedRows {
    const { timeZone } = this.settings;
    const context = { profile, areas, now: this.clock.now(), timeZone };
    const ready: ReadyItem[] = [];
    const errors: RowError[] = [];
    for (const row of rows) {
      const mapped = mapRow(row, context);
      if ('facts' in mapped) {
        ready.push({ ...mapped, clientId: clientIdOf(profile.source, mapped.id) });
      } else errors.push(...mapped);
    }
    return { ready, errors, refused: rows.length - ready.length };
  }

  /** @returns how many incidents were new. */
  private async record(
    rowCount: number,
    mapped: MappedRows,
    pass: ImportPass,
    areas: AreaIndex,
  ): Promise<number> {
    const { run, profile } = pass;
    const senderId = senderIdOf(profile.source);
    if (run === undefined) {
      const ids = new Set(mapped.ready.map(({ clientId }) => clientId));
      return ids.size - (await this.reader.knownClientIds(senderId, [...ids])).size;
    }
    const origin = { senderId, actorId: run.actorId, importRunId: run.id };
    const storable = pass.takeStorable(mapped.errors);
    return this.batch.run(mapped.ready, origin, areas, (tx, added) =>
      this.ledger.addBatch(tx, run, countsOf(rowCount, mapped, added), storable),
    );
  }
}

function countsOf(read: number, { ready, refused }: MappedRows, recorded: number) {
  return { read, recorded, repeated: ready.length - recorded, refused };
}
