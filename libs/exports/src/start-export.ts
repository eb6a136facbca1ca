import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, reachOf, type Actor } from '#domain';
import { Areas } from '#geography';
import { checkFilter } from '#intake';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { exportRequested } from './events.js';
import type { StartExportDto } from './export.dto.js';
import { ExportLedger } from './export-ledger.js';
import { OPEN_EXPORTS_MAX, INTERNAL_WITHOUT_REASON_MAX } from './export-limits.js';
import { ExportRunRepository, type ExportRun, type NewExport } from './export-run.repository.js';
import { ForeseeGuardedRows, type GuardedRows } from './needs-reason.js';

/** Takes an order for an export. A job writes it; what the account may read now is the most that it may hold. */
@Injectable()
export class StartExport {
  constructor(
    private readonly database: Database,
    private readonly repository: ExportRunRepository,
    private readonly ledger: ExportLedger,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly foresee: ForeseeGuardedRows,
  ) {}

  /**
   * The same client id again gives the same export. Throws `Fault`: FIELDS_INVALID, AREA_UNKNOWN,
   * AREA_CODE_AMBIGUOUS, EXPORT_REASON_NEEDED with `max`, EXPORTS_WAITING when the account has too many that have not ended.
   */
  async run(actor: Actor, wish: StartExportDto): Promise<ExportRun> {
    const filters = wish.filters ?? {};
    checkFilter(filters, await this.areas.current(), 'filters');
    const order: NewExport = {
      id: newId(),
      clientId: wish.clientId ?? null,
      requestedBy: actor.accountId,
      requestedAt: this.clock.now(),
      format: wish.format,
      crs: wish.crs ?? 'EPSG:4326',
      delimiter: wish.delimiter ?? ',',
      include: [...new Set(wish.include ?? [])],
      filters,
      scope: reachOf(actor, 'incident.read'),
    };
    const reason = wish.reason?.trim() ?? null;
    const guarded = reason === null ? await this.foresee.run(order.scope, filters) : undefined;
    const isNew = await this.add(order, reason, guarded);
    const run =
      isNew || order.clientId === null
        ? await this.repository.find(order.id, actor.accountId)
        : await this.repository.findByClientId(order.clientId, actor.accountId);
    if (run === undefined) throw new Error('the export was removed while it was being asked for');
    return run;
  }

  /** @param guarded what it would hold, where it is asked for without a reason. */
  private add(
    order: NewExport,
    reason: string | null,
    guarded: GuardedRows | undefined,
  ): Promise<boolean> {
    const { id, requestedBy, format, crs, include } = order;
    return this.database.transaction(async (tx) => {
      if (!(await this.repository.add(tx, order))) return false;
      if ((await this.repository.countOpen(tx, requestedBy)) > OPEN_EXPORTS_MAX) {
        throw new Fault('EXPORTS_WAITING', { max: OPEN_EXPORTS_MAX });
      }
      if (guarded && !(await this.foresee.mayGo(tx, requestedBy, guarded))) {
        throw new Fault('EXPORT_REASON_NEEDED', { max: INTERNAL_WITHOUT_REASON_MAX });
      }
      // Which fields narrow it, and not to what: an area and an hour may tell of somebody.
      const filters = Object.keys(order.filters).sort();
      await this.ledger.request(tx, order, reason, { format, crs, include: [...include], filters });
      await appendEvent(tx, exportRequested, { exportId: id });
      return true;
    });
  }
}
