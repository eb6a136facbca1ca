import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { Authorities, type RetentionPermission } from '#retention';
import { PackageLedger } from './package-ledger.js';
import { PackageRepository } from './package.repository.js';
import type { StoredPackage } from './package.row.js';

/** What the second person does with a package that was asked for, and how its first takes it back. */
@Injectable()
export class DecidePackage {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly packages: PackageRepository,
    private readonly ledger: PackageLedger,
    private readonly clock: Clock,
  ) {}

  /** A job makes it. Throws `Fault`: NOT_FOUND, ARCHIVE_SECOND_PERSON, TRANSITION_REFUSED. */
  approve(actor: Actor, id: string): Promise<void> {
    return this.change(actor, 'archive.approve', id, 'approved', async (tx, asked) => {
      if (asked.requestedBy === actor.accountId) throw new Fault('ARCHIVE_SECOND_PERSON');
      await this.packages.approve(tx, id, actor.accountId, this.clock.now());
      await this.ledger.order(tx, id);
    });
  }

  /** Only before it is approved. Throws `Fault`: NOT_FOUND, TRANSITION_REFUSED. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.change(actor, 'archive.approve', id, 'withdrawn', (tx) =>
      this.packages.withdraw(tx, id, this.clock.now()),
    );
  }

  private async change(
    actor: Actor,
    action: RetentionPermission,
    id: string,
    to: 'approved' | 'withdrawn',
    change: (tx: Transaction, asked: StoredPackage) => Promise<void>,
  ): Promise<void> {
    const found = await this.packages.one(id);
    if (found === undefined) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, action, found.organisationId);
    await this.database.transaction(async (tx) => {
      const asked = await this.packages.lock(tx, id);
      if (asked === undefined) throw new Fault('NOT_FOUND');
      if (asked.state !== 'proposed') {
        throw new Fault('TRANSITION_REFUSED', { from: asked.state, to });
      }
      await change(tx, asked);
      await this.ledger.tell(tx, `archive.${to}`, id, actor.accountId, {});
    });
  }
}
