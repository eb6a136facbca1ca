import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ActorReader } from '#access';
import { Clock, Settings } from '#config';
import { isWithin, may, reachOf, type Tier } from '#domain';
import { SealedFiles, type SealedFileWriter } from '#protection';
import { ExportLedger } from './export-ledger.js';
import { ATTEMPTS_MAX, FILE_KEPT_MS } from './export-limits.js';
import type { ExportRun } from './export-run.repository.js';
import { mediaTypes } from './export-writer.js';
import { fileNameOf } from './file-name.js';
import { needsReason } from './needs-reason.js';
import { WriteIncidents } from './write-incidents.js';

/** What the file is sealed as while it is written; it is known only afterwards what it holds. */
const TIER_WHILE_WRITING: Tier = 'strict';

/** Why an export ends before its last row though nothing is wrong. */
class Ended extends Error {
  constructor(readonly why: 'removed' | 'not allowed' | 'closing') {
    super(`the export ended: ${why}`);
  }
}

/**
 * Writes one export into a sealed file. After its process has died it begins anew and what was left of the file
 * goes. It ends early when it is removed, and when whoever asked for it may no longer read what it may hold.
 */
@Injectable()
export class RunExport implements OnModuleDestroy {
  private readonly logger = new Logger(RunExport.name);
  private closing = false;

  constructor(
    private readonly ledger: ExportLedger,
    private readonly files: SealedFiles,
    private readonly incidents: WriteIncidents,
    private readonly actors: ActorReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Running exports end at their next batch and are put back: a process that stops waits for none of them. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  /** May be called again for the same export; what is done or in other hands is left alone. */
  async run(exportId: string): Promise<void> {
    const run = await this.ledger.begin(exportId);
    if (run === undefined) return;
    if (run.formerFileId !== null) await this.files.remove(run.formerFileId);
    const writer = await this.files.writer({
      name: fileNameOf(run, this.settings.timeZone),
      mediaType: mediaTypes[run.format],
      tier: TIER_WHILE_WRITING,
      createdBy: run.requestedBy,
      expiresAt: new Date(this.clock.now().getTime() + FILE_KEPT_MS),
    });
    try {
      await this.fill(run, writer);
    } catch (error) {
      // What cannot be removed now is swept later; why it ended matters more.
      await writer.abandon().catch(() => undefined);
      await this.endEarly(run, error);
    }
  }

  private async fill(run: ExportRun, writer: SealedFileWriter): Promise<void> {
    await this.assertAllowed(run);
    if (!(await this.ledger.attach(run, writer.id))) throw new Ended('removed');
    const { requestedBy: actorId, filters: filter, asOfPosition } = run;
    const written = await this.incidents.run(
      { ...run, actorId, filter, asOfPosition: asOfPosition ?? 0 },
      {
        write: (data) => writer.write(data),
        onBatch: async (progress) => {
          if (this.closing) throw new Ended('closing');
          if (!(await this.ledger.progress(run, progress))) throw new Ended('removed');
          await this.assertAllowed(run);
          // What came in since it was asked for needs a reason as much as what was there then.
          if (!run.hasReason && needsReason(progress)) throw new Ended('not allowed');
        },
      },
    );
    const { sha256 } = await writer.finish(written.tier);
    if (!(await this.ledger.complete(run, written, sha256))) throw new Ended('removed');
  }

  private async assertAllowed({ requestedBy, scope }: ExportRun): Promise<void> {
    const actor = await this.actors.find(requestedBy);
    const isAllowed =
      actor !== undefined &&
      may(actor, 'export.run') &&
      isWithin(scope, reachOf(actor, 'incident.read'));
    if (!isAllowed) throw new Ended('not allowed');
  }

  private async endEarly(run: ExportRun, error: unknown): Promise<void> {
    if (error instanceof Ended && error.why === 'removed') return;
    if (error instanceof Ended && error.why === 'not allowed') {
      await this.ledger.stop(run);
    } else if (error instanceof Ended) {
      await this.ledger.release(run);
    } else if (run.attempt >= ATTEMPTS_MAX) {
      this.logger.error(`export ${run.id} is given up after ${run.attempt} attempts`);
      await this.ledger.fail(run);
    } else if (await this.ledger.release(run)) {
      throw error;
    }
  }
}
