import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { appendEvent } from '#jobs';
import { FILE_KEPT_MS, PACKAGE_KEPT_MS, SILENT_MS } from './archive-limits.js';
import { packageOrdered } from './events.js';
import { PackageRepository } from './package.repository.js';
import type { PackageAttempt, PackageChange, StoredPackage } from './package.row.js';

/** How packages are made and end, each step with its audit row in the same transaction. */
@Injectable()
export class PackageLedger {
  constructor(
    private readonly repository: PackageRepository,
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** When a file that is begun now goes by itself. */
  get fileExpiresAt(): Date {
    return new Date(this.clock.now().getTime() + FILE_KEPT_MS);
  }

  /** It may be made: a job is woken. */
  order(tx: Transaction, packageId: string): Promise<void> {
    return appendEvent(tx, packageOrdered, { packageId });
  }

  /** Takes a package on; undefined when it is done, or in another process's hands. */
  begin(id: string): Promise<(StoredPackage & { formerFileId: string | null }) | undefined> {
    const now = this.clock.now();
    return this.repository.begin(id, now, new Date(now.getTime() - SILENT_MS));
  }

  /** @returns false when another attempt has begun. */
  note(attempt: PackageAttempt, change: PackageChange): Promise<boolean> {
    return this.repository.change(attempt, change, this.clock.now());
  }

  /** @returns false when another attempt has begun: then its file is nobody's. */
  complete(
    made: StoredPackage,
    written: Required<Pick<PackageChange, 'files' | 'bytes' | 'sha256'>>,
  ): Promise<boolean> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + PACKAGE_KEPT_MS);
    const change: PackageChange = { state: 'ready', finishedAt: now, expiresAt, ...written };
    return this.end(made, change, 'archive.completed', { ...written });
  }

  /** Ends it without a package. */
  giveUp(made: StoredPackage, state: 'stopped' | 'failed'): Promise<boolean> {
    const change = { state, finishedAt: this.clock.now() };
    return this.end(made, change, `archive.${state}`, {});
  }

  /** In the audit log before the first byte is answered. */
  async fetched(made: StoredPackage, accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.repository.fetched(tx, made.id, accountId, this.clock.now());
      await this.tell(tx, 'archive.downloaded', made.id, accountId, { sha256: made.sha256 });
    });
  }

  /** @returns whether it was there still. */
  erased(id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const isGone = await this.repository.erased(tx, id);
      if (isGone) await this.tell(tx, 'archive.erased', id, null, {});
      return isGone;
    });
  }

  /** One row of the log: codes and figures only. */
  tell(
    tx: Transaction,
    action: string,
    id: string,
    actorId: string | null,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId, action, subject: 'archive_package', subjectIds: [id], details },
    });
  }

  private end(
    made: StoredPackage,
    change: PackageChange,
    action: string,
    details: Record<string, unknown>,
  ): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const ended = await this.repository.change(made, change, this.clock.now(), tx);
      if (ended) await this.tell(tx, action, made.id, made.requestedBy, details);
      return ended;
    });
  }
}
