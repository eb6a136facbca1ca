import { Injectable } from '@nestjs/common';
import { ImportedRevisionRepository } from './imported-revision.repository.js';
import { RestoreImported } from './restore-imported.js';
import { WithdrawImported } from './withdraw-imported.js';

const REVISIONS_PER_BATCH = 2_000;

export interface TakenBack {
  /** Incidents that the import had brought, and that are withdrawn now. */
  readonly withdrawn: number;
  /** Incidents that it had changed, and that say again what they said before. */
  readonly restored: number;
}

/**
 * Takes back everything that one import has recorded, by further revisions. What it brought is withdrawn, also where
 * a person has corrected it since; what it changed is put back as it was, unless it has been changed again. Doing it
 * twice, or stopping half-way and beginning again, comes to the same.
 */
@Injectable()
export class TakeBackImport {
  constructor(
    private readonly imported: ImportedRevisionRepository,
    private readonly withdraw: WithdrawImported,
    private readonly restore: RestoreImported,
  ) {}

  /**
   * @param startedAt when the import began: none of its revisions is older.
   * @param takenBack other imports of the source that were taken back before.
   * @param onProgress told after each batch.
   */
  async run(
    actorId: string | null,
    importRunId: string,
    startedAt: Date,
    takenBack: readonly string[],
    onProgress: (soFar: TakenBack) => void = () => undefined,
  ): Promise<TakenBack> {
    let soFar: TakenBack = { withdrawn: 0, restored: 0 };
    let after = this.imported.firstIdAt(startedAt);
    for (;;) {
      const batch = await this.imported.ofRun(importRunId, after, REVISIONS_PER_BATCH);
      const last = batch.at(-1);
      if (last === undefined) return soFar;
      after = last.revisionId;
      const brought = batch.filter(({ revision }) => revision === 1);
      const changed = batch.filter(({ revision, isCurrent }) => revision > 1 && isCurrent);
      const ids = (rows: typeof batch) => rows.map(({ incidentId }) => incidentId);
      const withdrawn = await this.withdraw.run(actorId, importRunId, ids(brought));
      const restored = await this.restore.run(actorId, importRunId, ids(changed), takenBack);
      soFar = {
        withdrawn: soFar.withdrawn + withdrawn,
        restored: soFar.restored + restored,
      };
      onProgress(soFar);
    }
  }
}
