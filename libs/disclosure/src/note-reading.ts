import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import type { Actor } from '#domain';
import type { StoredDisclosure } from './disclosure.row.js';

/** Writes down who has read and done what with a request, by ids. */
@Injectable()
export class NoteReading {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Documents that are read for a request; before they are answered, of any tier. */
  async run(
    { accountId }: Actor,
    { id, designation }: StoredDisclosure,
    incidentIds: readonly string[],
  ): Promise<void> {
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        ...{ actorId: accountId, action: 'incident.read', subject: 'incident' },
        ...{ subjectIds: incidentIds, details: { disclosureId: id, request: designation } },
      }),
    );
  }

  /** Something that was done with a request. */
  async note(
    tx: Transaction,
    { accountId }: Actor,
    action: string,
    id: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.append(tx, {
      ...{ actorId: accountId, action, subject: 'disclosure', subjectIds: [id], details },
    });
  }
}
