import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import type { Reach } from '#domain';
import { exportRequested } from './events.js';
import { KEPT_MS, SILENT_MS } from './export-limits.js';
import { ExportReasonRepository } from './export-reason.repository.js';
import {
  ExportRunRepository,
  type ExportAttempt,
  type ExportRun,
  type NewExport,
} from './export-run.repository.js';
import type { WritingProgress, WrittenIncidents } from './write-incidents.js';

/** How exports come about and end, each step with its audit row in the same transaction. */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly repository: ExportRunRepository,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly reasons: ExportReasonRepository,
  ) {}

  /** That it was asked for, and why where a reason was given. */
  async request(
    tx: Transaction,
    { id, requestedBy, scope }: NewExport,
    reason: string | null,
    details: Record<string, unknown>,
  ): Promise<void> {
    if (reason !== null) await this.reasons.add(tx, id, reason);
    const organisations = organisationsOf(scope);
    const hasReason = reason !== null;
    await this.tell(tx, exportRequested.name, id, requestedBy, {
      ...{ ...details, organisations, hasReason },
    });
  }

  /** Takes an export on; undefined when it is gone, done, or in another process's hands. */
  begin(exportId: string): Promise<(ExportRun & { formerFileId: string | null }) | undefined> {
    const now = this.clock.now();
    return this.repository.begin(exportId, now, new Date(now.getTime() - SILENT_MS));
  }

  /** Tells which file it writes to, so that the next attempt finds what this one leaves. */
  attach(attempt: ExportAttempt, fileId: string): Promise<boolean> {
    return this.repository.change(attempt, { fileId, progressAt: this.clock.now() });
  }

  /** @returns false when it has been removed, or another attempt has begun. */
  progress(attempt: ExportAttempt, progress: WritingProgress): Promise<boolean> {
    return this.repository.change(attempt, { ...progress, progressAt: this.clock.now() });
  }

  /** Puts it back for another process. @returns false when it is gone or in other hands. */
  release(attempt: ExportAttempt): Promise<boolean> {
    return this.repository.change(attempt, { status: 'waiting', progressAt: this.clock.now() });
  }

  /** @returns false when it has been removed meanwhile: then its file is nobody's. */
  complete(
    run: ExportRun,
    { rows, bytes, position, tier, mark }: WrittenIncidents,
    sha256: string,
  ): Promise<boolean> {
    const { id, requestedBy } = run;
    const organisations = organisationsOf(run.scope);
    return this.end(run, { status: 'completed', rows, bytes, position }, (tx) =>
      this.tell(tx, 'export.completed', id, requestedBy, {
        ...{ rows, tier, mark, sha256, organisations },
      }),
    );
  }

  stop(run: ExportRun): Promise<boolean> {
    return this.end(run, { status: 'stopped' }, (tx) =>
      this.tell(tx, 'export.stopped', run.id, run.requestedBy, {}),
    );
  }

  fail(run: ExportRun): Promise<boolean> {
    return this.end(run, { status: 'failed' }, (tx) =>
      this.tell(tx, 'export.failed', run.id, run.requestedBy, {}),
    );
  }

  /** In the audit log before the first byte is answered. */
  async download(run: ExportRun): Promise<void> {
    const { id, requestedBy, rows, scope } = run;
    const organisations = organisationsOf(scope);
    await this.database.transaction((tx) =>
      this.tell(tx, 'export.downloaded', id, requestedBy, { rows, organisations }),
    );
  }

  /** @returns its file; undefined when there is no such export of this account. */
  remove(id: string, requestedBy: string): Promise<{ fileId: string | null } | undefined> {
    return this.database.transaction(async (tx) => {
      const removed = await this.repository.remove(tx, id, requestedBy);
      if (removed !== undefined) await this.tell(tx, 'export.removed', id, requestedBy, {});
      return removed;
    });
  }

  /** One row of the log: codes and figures only. */
  tell(
    tx: Transaction,
    action: string,
    exportId: string,
    actorId: string | null,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.append(tx, {
      actorId,
      action,
      subject: 'export',
      subjectIds: [exportId],
      details,
    });
  }

  private end(
    run: ExportRun,
    change: Parameters<ExportRunRepository['change']>[1],
    tell: (tx: Transaction) => Promise<void>,
  ): Promise<boolean> {
    const finishedAt = this.clock.now();
    const expiresAt = new Date(finishedAt.getTime() + KEPT_MS);
    return this.database.transaction(async (tx) => {
      const ended = await this.repository.change(run, { ...change, finishedAt, expiresAt }, tx);
      if (ended) await tell(tx);
      return ended;
    });
  }
}

/** Whose incidents an export may hold, for those organisations' reading logs; null for everybody's. */
function organisationsOf(scope: Reach): string[] | null {
  const others = scope.filter(({ senderId }) => senderId === null);
  const organisations = others.map(({ organisationId }) => organisationId);
  if (organisations.includes(null)) return null;
  return [...new Set(organisations.filter((id) => id !== null))].sort();
}
