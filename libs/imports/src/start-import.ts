import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { importRequested } from './events.js';
import { ImportRunRepository } from './import-run.repository.js';
import { OPEN_IMPORTS_MAX } from './import-limits.js';
import type { OnError } from './import-status.js';
import type { ImportProfile } from './profile/import-profile.model.js';

export interface ImportWish {
  readonly profile: ImportProfile;
  readonly onError: OnError;
  /** Everything is read and checked, nothing recorded. */
  readonly isDry: boolean;
  /** The uploaded file. */
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  };
}

/** Puts an import of an uploaded file in line; a worker takes it up. */
@Injectable()
export class StartImport {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportRunRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns the import's id. Throws Fault IMPORTS_WAITING. */
  async run(actorId: string, { profile, onError, isDry, file }: ImportWish): Promise<string> {
    const id = newId();
    await this.database.transaction(async (tx) => {
      if ((await this.repository.countOpen(tx, actorId)) >= OPEN_IMPORTS_MAX) {
        throw new Fault('IMPORTS_WAITING', { max: OPEN_IMPORTS_MAX });
      }
      await this.repository.start(
        {
          ...{ id, profile, onError, isDry, status: 'waiting', startedBy: actorId },
          ...{ fileName: file.name, fileBytes: file.bytes, fileId: file.id, sha256: file.sha256 },
          startedAt: this.clock.now(),
        },
        tx,
      );
      await this.audit.append(tx, {
        actorId,
        action: 'import.requested',
        subject: 'import_run',
        subjectIds: [id],
        details: { profile: profile.name, sha256: file.sha256, isDry },
      });
      await appendEvent(tx, importRequested, { importRunId: id });
    });
    return id;
  }
}
