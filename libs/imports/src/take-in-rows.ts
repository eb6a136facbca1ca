import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { Areas, type AreaIndex } from '#geography';
import { GeographyMovedError, RecordMany, type ManyCounts, type ManyItem } from '#intake';
import { ImportLedger } from './import-ledger.js';
import type { ImportPass } from './import-pass.js';
import { ImportRunReader } from './import-run.reader.js';
import type { RowCounts } from './import-run.repository.js';
import type { SourceRow } from './reading/open-table.js';
import { rowError, type RowError } from '#documents';
import { clientIdOf, senderIdOf } from './source-id.js';

/** How often a batch is located anew when the geography changes under it. */
const LOCATE_ATTEMPTS_MAX = 4;

type LinedItem = ManyItem & { readonly line: number };

interface MappedRows {
  readonly ready: readonly ManyItem[];
  readonly errors: readonly RowError[];
  readonly refused: number;
}

/** Takes in some rows in one transaction: the good ones as incidents, the others as errors. */
@Injectable()
export class TakeInRows {
  constructor(
    private readonly areas: Areas,
    private readonly recordMany: RecordMany,
    private readonly ledger: ImportLedger,
    private readonly reader: ImportRunReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param previous the batch before: this one is made ready meanwhile, and written after it. */
  async run(
    rows: readonly SourceRow[],
    pass: ImportPass,
    previous: Promise<void> = Promise.resolve(),
  ): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const areas = await (attempt === 1 ? this.areas.current() : this.areas.reload());
      const mapped = await this.map(rows, pass, areas);
      try {
        const counts = await this.record(rows.length, mapped, pass, areas, previous);
        await pass.note(counts, mapped.errors);
        return;
      } catch (error) {
        if (!(error instanceof GeographyMovedError) || attempt === LOCATE_ATTEMPTS_MAX) throw error;
      }
    }
  }

  private async map(
    rows: readonly SourceRow[],
    { mapper, subject }: ImportPass,
    areas: AreaIndex,
  ): Promise<MappedRows> {
    const { profile, sha256, source } = subject;
    const { timeZone } = this.settings;
    const context = { areas, now: this.clock.now(), timeZone };
    const ready: LinedItem[] = [];
    const errors: RowError[] = [];
    // In one turn: rows that are alike are numbered in the order of the file, also where batches are read side by side.
    for (const row of rows) {
      const mapped = mapper?.map(row, context) ?? [];
      if ('facts' in mapped) {
        ready.push({
          line: row.line,
          clientId: clientIdOf(profile.source, mapped.sourceId),
          body: mapped.body,
          facts: mapped.facts,
          provenance: {
            ...mapped.provenance,
            ...{ file: source.name, sha256, licence: profile.licence, profile: profile.name },
          },
        });
      } else errors.push(...mapped);
    }
    return this.withoutUnknownUnits(rows, ready, errors);
  }

  /** Units are looked up together: a row that names one that does not exist is refused like any other. */
  private async withoutUnknownUnits(
    rows: readonly SourceRow[],
    ready: readonly LinedItem[],
    errors: readonly RowError[],
  ): Promise<MappedRows> {
    const named = new Set(ready.map(({ body }) => body.unitId).filter((id) => id !== undefined));
    const unknown = await this.reader.unknownUnits([...named]);
    if (unknown.size === 0) return { ready, errors, refused: rows.length - ready.length };
    const kept = ready.filter(({ body }) => !unknown.has(body.unitId ?? ''));
    const refused = ready
      .filter((item) => !kept.includes(item))
      .map(({ line, body }) =>
        rowError(line, 'unitId', body.unitId ?? '', { code: 'UNIT_UNKNOWN' }),
      );
    return { ready: kept, errors: [...errors, ...refused], refused: rows.length - kept.length };
  }

  private async record(
    rowCount: number,
    mapped: MappedRows,
    pass: ImportPass,
    areas: AreaIndex,
    previous: Promise<void>,
  ): Promise<RowCounts> {
    const { run, profile, isDry } = pass.subject;
    const senderId = senderIdOf(profile.source);
    const takenBack = await this.reader.takenBack(profile.source);
    const countsFor = (counts: ManyCounts): RowCounts => ({
      read: rowCount,
      ...counts,
      refused: mapped.refused,
      withPersonData: mapped.ready.filter(({ facts }) => facts.personDataKinds !== null).length,
    });
    if (run === undefined || isDry) {
      const counts = countsFor(
        await this.recordMany.foresee(mapped.ready, { senderId, takenBack }),
      );
      await previous;
      if (run !== undefined) {
        await this.ledger.note(run, counts, pass.takeStorable(mapped.errors), pass);
      }
      return counts;
    }
    const origin = {
      senderId,
      actorId: run.actorId,
      importRunId: run.id,
      takenBack,
      after: previous,
    };
    const storable = pass.takeStorable(mapped.errors);
    const alongside = (tx: Transaction, counts: ManyCounts) =>
      this.ledger.addBatch(tx, run, countsFor(counts), storable, pass);
    return countsFor(await this.recordMany.run(mapped.ready, origin, areas, alongside));
  }
}
