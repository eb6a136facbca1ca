import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import {
  project,
  strictestTier,
  type CsvDelimiter,
  type LonLat,
  type Reach,
  type Tier,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { OpenBatch, type IncidentFilterDto, type OpenedIncident } from '#intake';
import { ReceiptMac } from '#protection';
import { columnsFor } from './data-dictionary.js';
import { markOf } from './export-mark.js';
import type { ExportCrs, ExportFormat, ExportPart } from './export-values.js';
import { fileWriter } from './export-writer.js';
import type { GuardedRows } from './needs-reason.js';

/** Positions of the stream that one batch looks through, and so the most rows that it has. */
const BATCH_POSITIONS = 2_000;
/** Decimals that are written: a centimetre, in degrees and in metres. */
const DEGREE_FACTOR = 1e7;
const METER_FACTOR = 1e2;

interface Batch {
  readonly opened: readonly OpenedIncident[];
  readonly areas: AreaIndex;
  /** The last one that it looked through. */
  readonly position: number;
}

/** What is to be written. */
export interface ExportOrder {
  readonly id: string;
  /** The account that it is for; null for the system itself. */
  readonly actorId: string | null;
  /** The incidents that it may hold; null for all. */
  readonly scope: Reach | null;
  readonly format: ExportFormat;
  readonly crs: ExportCrs;
  readonly delimiter: CsvDelimiter;
  readonly include: readonly ExportPart[];
  readonly filter: IncidentFilterDto;
  readonly asOfPosition: number;
  readonly requestedAt: Date;
}

/** How far the writing has come. */
export interface WritingProgress extends GuardedRows {
  readonly rows: number;
  /** Plain bytes. */
  readonly bytes: number;
  /** Positions of the stream looked through, of `asOfPosition`. */
  readonly position: number;
}

export interface WrittenIncidents extends WritingProgress {
  /** The strictest tier among the rows; `open` when there are none. */
  readonly tier: Tier;
  /** What each row carries. */
  readonly mark: string;
}

/** Where the bytes go. Waiting for `write` is the back-pressure. */
export interface ExportTarget {
  write(data: Buffer): Promise<void>;
  /** Called after each batch; what it throws ends the writing. */
  onBatch(progress: WritingProgress): Promise<void>;
}

/**
 * Writes incidents as they stood at one position, a batch at a time, in constant memory. The ids of protected and
 * strict ones are in the audit log before a byte of them is handed on: when that cannot be written, nothing is.
 */
@Injectable()
export class WriteIncidents {
  constructor(
    private readonly batches: OpenBatch,
    private readonly areas: Areas,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly mac: ReceiptMac,
  ) {}

  async run(order: ExportOrder, target: ExportTarget): Promise<WrittenIncidents> {
    const { asOfPosition, crs } = order;
    const writer = fileWriter({ ...order, columns: columnsFor(crs, order.include) });
    let [rows, bytes, tier] = [0, 0, 'open' as Tier];
    const mark = markOf(this.mac, order);
    const taken = { internalRows: 0, guardedRows: 0 };
    const handOn = async (text: string) => {
      const data = Buffer.from(text, 'utf8');
      bytes += data.length;
      if (data.length > 0) await target.write(data);
    };
    await handOn(writer.head());
    for await (const { opened, areas, position } of this.batchesOf(order)) {
      await this.auditGuarded(order, opened);
      const sources = opened.map((each) => ({
        ...each,
        ...{ areas, mark },
        position: positionOf(each.point, crs),
      }));
      await handOn(writer.rows(sources, rows === 0));
      tier = strictestTier(tier, ...opened.map(({ incident }) => incident.facts.tier));
      rows += opened.length;
      for (const { incident } of opened) {
        if (incident.facts.tier === 'internal') taken.internalRows += 1;
        else if (incident.facts.tier !== 'open') taken.guardedRows += 1;
      }
      await target.onBatch({ rows, bytes, position, ...taken });
    }
    await handOn(writer.tail());
    return { rows, bytes, position: asOfPosition, tier, mark, ...taken };
  }

  /** The stream, a batch at a time. The next one is read while the last one is written: two are in memory. */
  private async *batchesOf(order: ExportOrder): AsyncGenerator<Batch> {
    const { asOfPosition } = order;
    let next = this.batchAfter(order, 0);
    for (let position = 0; position < asOfPosition;) {
      const batch = await next;
      ({ position } = batch);
      if (position < asOfPosition) {
        next = this.batchAfter(order, position);
        // Whether it failed is asked when its turn comes; it may never come.
        next.catch(() => undefined);
      }
      yield batch;
    }
  }

  private async batchAfter(order: ExportOrder, after: number): Promise<Batch> {
    const position = Math.min(after + BATCH_POSITIONS, order.asOfPosition);
    const areas = await this.areas.current();
    const opened = await this.batches.run({ ...order, areas }, after, position);
    return { opened, areas, position };
  }

  private async auditGuarded(order: ExportOrder, opened: readonly OpenedIncident[]): Promise<void> {
    const guarded = opened
      .filter(({ incident: { facts } }) => facts.tier === 'protected' || facts.tier === 'strict')
      .map(({ incident }) => incident.id);
    if (guarded.length === 0) return;
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: order.actorId,
        action: 'incident.exported',
        subject: 'incident',
        subjectIds: guarded,
        details: { exportId: order.id },
      }),
    );
  }
}

function positionOf(point: LonLat | null, crs: ExportCrs): [number, number] | null {
  if (point === null) return null;
  const projected = crs !== 'EPSG:4326';
  const factor = projected ? METER_FACTOR : DEGREE_FACTOR;
  const [x, y] = projected ? project([point.lon, point.lat], crs) : [point.lon, point.lat];
  return [Math.round(x * factor) / factor, Math.round(y * factor) / factor];
}
