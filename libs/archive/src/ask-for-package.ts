import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, localParts, type Actor } from '#domain';
import { newId } from '#protection';
import { Authorities } from '#retention';
import type { PackageWishDto } from './archive.dto.js';
import { archiveParts, needsSecondPerson } from './archive-values.js';
import { PackageLedger } from './package-ledger.js';
import { PackageRepository } from './package.repository.js';

/** Takes an order for a package. With what people have written in it, it waits for a second person. */
@Injectable()
export class AskForPackage {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly packages: PackageRepository,
    private readonly ledger: PackageLedger,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: NOT_FOUND, ARCHIVE_YEAR_OPEN, ARCHIVE_PACKAGE_OPEN while the authority has one under way. */
  async run(actor: Actor, wish: PackageWishDto): Promise<{ id: string }> {
    const { organisationId, year } = wish;
    await this.authorities.reach(actor, 'archive.deliver', organisationId);
    const now = this.clock.now();
    const thisYear = Number(localParts(now, this.settings.timeZone).date.slice(0, 4));
    if (year >= thisYear) throw new Fault('ARCHIVE_YEAR_OPEN');
    const parts = archiveParts.filter((part) => wish.parts.includes(part));
    const state = needsSecondPerson(parts) ? 'proposed' : 'waiting';
    const id = newId();
    const { receiver, agreement, reason } = wish;
    await this.database.transaction(async (tx) => {
      const isAdded = await this.packages.add(tx, {
        ...{ id, organisationId, year, parts, state },
        ...{ receiver: receiver.trim(), agreement: agreement.trim(), reason: reason.trim() },
        ...{ requestedBy: actor.accountId, requestedAt: now },
      });
      if (!isAdded) throw new Fault('ARCHIVE_PACKAGE_OPEN');
      const details = { organisationId, year, parts: [...parts] };
      await this.ledger.tell(tx, 'archive.requested', id, actor.accountId, details);
      if (state === 'waiting') await this.ledger.order(tx, id);
    });
    return { id };
  }
}
