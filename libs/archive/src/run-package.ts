import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ActorReader } from '#access';
import { Settings } from '#config';
import { instantOf, isWithin, reachOf, type Actor, type Reach, type Tier } from '#domain';
import { SealedFiles, type SealedFileWriter } from '#protection';
import { ATTEMPTS_MAX } from './archive-limits.js';
import { IncidentFiles } from './incident-files.js';
import { PackageLedger } from './package-ledger.js';
import type { PackageOrder } from './package-order.js';
import type { StoredPackage } from './package.row.js';
import { packageFacts } from './package-facts.js';
import { WritePackage } from './write-package.js';

/** What it is sealed as: the strictest tier that may go with it. */
const TIER: Tier = 'protected';
const ZIP = 'application/zip';
const ID_CHARACTERS = 6;

/** Why a package ends before it is whole though nothing is wrong. */
class Ended extends Error {
  constructor(readonly why: 'taken over' | 'not allowed' | 'closing') {
    super(`the package ended: ${why}`);
  }
}

/**
 * Writes one package into a sealed file. After its process has died it begins anew and what was left of the file goes.
 * It ends early when whoever asked for it may no longer deliver what it holds.
 */
@Injectable()
export class RunPackage implements OnModuleDestroy {
  private readonly logger = new Logger(RunPackage.name);
  private closing = false;

  constructor(
    private readonly ledger: PackageLedger,
    private readonly files: SealedFiles,
    private readonly incidents: IncidentFiles,
    private readonly writing: WritePackage,
    private readonly actors: ActorReader,
    private readonly settings: Settings,
  ) {}

  /** A package that is being written is put back at its next page: a process that stops waits for none. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  /** May be called again for the same package; what is done or in other hands is left alone. */
  async run(packageId: string): Promise<void> {
    const made = await this.ledger.begin(packageId);
    if (made === undefined) return;
    if (made.formerFileId !== null) await this.files.remove(made.formerFileId);
    const writer = await this.files.writer({
      name: `arkivpaket-${made.year}-${made.id.slice(-ID_CHARACTERS)}.zip`,
      ...{ mediaType: ZIP, tier: TIER, createdBy: made.requestedBy },
      expiresAt: this.ledger.fileExpiresAt,
    });
    try {
      await this.fill(made, writer);
    } catch (error) {
      // What cannot be removed now is swept later; why it ended matters more.
      await writer.abandon().catch(() => undefined);
      await this.endEarly(made, error);
    }
  }

  private async fill(made: StoredPackage, writer: SealedFileWriter): Promise<void> {
    await this.noteOrEnd(made, { fileId: writer.id });
    const order = await this.orderOf(made);
    const { all, reached } = await this.incidents.count(order);
    const leftOut = all - reached;
    await this.noteOrEnd(made, { incidents: reached, leftOut });
    const facts = packageFacts(made, leftOut);
    const { files } = await this.writing.run(order, made.parts, facts, (data) =>
      writer.write(data),
    );
    const { bytes, sha256 } = await writer.finish();
    if (!(await this.ledger.complete(made, { files, bytes, sha256 }))) {
      throw new Ended('taken over');
    }
  }

  private async orderOf(made: StoredPackage): Promise<PackageOrder> {
    const { id, organisationId, year } = made;
    const { timeZone } = this.settings;
    const { actor, reach } = await this.allowed(made);
    let done = 0;
    return {
      ...{ id, organisationId, year, actor, reach, timeZone },
      ...{ from: startOf(year, timeZone), to: startOf(year + 1, timeZone) },
      onIncidents: async (count) => {
        if (this.closing) throw new Ended('closing');
        done += count;
        await this.noteOrEnd(made, { incidentsDone: done });
        const now = await this.allowed(made);
        if (!isWithin(reach, now.reach)) throw new Ended('not allowed');
      },
    };
  }

  /** Whoever asked for it, as they are today, and what they may deliver of the authority. */
  private async allowed(made: StoredPackage): Promise<{ actor: Actor; reach: Reach }> {
    const actor = await this.actors.find(made.requestedBy);
    const reach = (actor ? reachOf(actor, 'archive.deliver') : []).filter(
      ({ organisationId, unitId }) => organisationId === made.organisationId && unitId === null,
    );
    if (actor === undefined || reach.length === 0) throw new Ended('not allowed');
    return { actor, reach };
  }

  private async noteOrEnd(
    made: StoredPackage,
    change: Parameters<PackageLedger['note']>[1],
  ): Promise<void> {
    if (!(await this.ledger.note(made, change))) throw new Ended('taken over');
  }

  private async endEarly(made: StoredPackage, error: unknown): Promise<void> {
    if (error instanceof Ended && error.why === 'taken over') return;
    if (error instanceof Ended && error.why === 'not allowed') {
      await this.ledger.giveUp(made, 'stopped');
    } else if (error instanceof Ended) {
      await this.ledger.note(made, { state: 'waiting' });
    } else if (made.attempt >= ATTEMPTS_MAX) {
      this.logger.error(`package ${made.id} is given up after ${made.attempt} attempts`);
      await this.ledger.giveUp(made, 'failed');
    } else if (await this.ledger.note(made, { state: 'waiting' })) {
      throw error;
    }
  }
}

function startOf(year: number, timeZone: string): Date {
  return instantOf({ year, month: 1, day: 1, hour: 0, minute: 0 }, timeZone, 'earlier').instant;
}
