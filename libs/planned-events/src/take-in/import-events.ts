import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import { readWholeFile, type FileSource, type RowError } from '#documents';
import type { Actor } from '#domain';
import { Areas } from '#geography';
import { newId } from '#protection';
import type { NewRevision, StoredEvent } from '../planned-event.js';
import { PlannedEventReader } from '../planned-event.reader.js';
import { PlannedEventRepository } from '../planned-event.repository.js';
import { planningOrganisation } from '../planning-organisation.js';
import { readEventRows, type FileEvent } from './read-event-rows.js';

export interface ImportEventsInput {
  /** CSV. */
  readonly file: FileSource;
  /** Whose events they are; needed by whoever coordinates several. */
  readonly organisationId?: string;
  /** Reads and compares everything and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportedEvents {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  /** Rows that say what they said the last time. */
  readonly unchanged: number;
  readonly refused: number;
  readonly written: boolean;
  readonly sha256: string;
  /** By line; when there is any, nothing has been written. */
  readonly errors: readonly RowError[];
}

/**
 * Takes in a file of planned events whole, or nothing when a row is wrong. A row that says what it said the last time
 * changes nothing, so that the same file can be taken in again and again beside what is mended by hand.
 */
@Injectable()
export class ImportEvents {
  constructor(
    private readonly database: Database,
    private readonly reader: PlannedEventReader,
    private readonly repository: PlannedEventRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /**
   * @throws Fault IMPORT_FILE_REFUSED when the file cannot be read at all, NOT_FOUND and FIELDS_INVALID for whose events
   *   they are; wrong rows are told in `errors`.
   */
  async run(actor: Actor, input: ImportEventsInput): Promise<ImportedEvents> {
    const organisationId = planningOrganisation(actor, input.organisationId);
    const { bytes, sha256 } = await readWholeFile(input.file);
    const { read, refused, events, errors } = readEventRows(bytes, await this.areas.reload());
    const told = { read, refused, sha256, errors, added: 0, changed: 0, unchanged: 0 };
    if (refused > 0) return { ...told, written: false };
    return this.database.transaction(async (tx) => {
      await this.repository.lock(tx);
      const known = await this.reader.ofFiles(tx, organisationId);
      const revisions = events.flatMap((event) => revisionOf(event, organisationId, known) ?? []);
      const added = revisions.filter(({ revision }) => revision === 1).length;
      const counts = {
        ...{ added, changed: revisions.length - added },
        unchanged: events.length - revisions.length,
      };
      if (input.dryRun === true) return { ...told, ...counts, written: false };
      await this.write(tx, actor, revisions, { ...counts, sha256 });
      return { ...told, ...counts, written: true };
    });
  }

  private async write(
    tx: Transaction,
    { accountId }: Actor,
    revisions: readonly NewRevision[],
    details: { readonly added: number; readonly changed: number; readonly sha256: string },
  ): Promise<void> {
    if (revisions.length === 0) return;
    for (const revision of revisions) await this.repository.add(tx, accountId, revision);
    await this.audit.append(tx, {
      actorId: accountId,
      action: 'planned-event.imported',
      subject: 'planned_event',
      subjectIds: revisions.map(({ id }) => id),
      details: { ...details },
    });
  }
}

/** What a row has to say that is new; one that was cancelled by hand stays so. */
function revisionOf(
  { content, key: fileKey, hash: fileHash }: FileEvent,
  organisationId: string,
  known: ReadonlyMap<string, StoredEvent>,
): NewRevision | undefined {
  const standing = known.get(fileKey);
  if (standing?.fileHash === fileHash) return undefined;
  const said = { ...content, organisationId, fileKey, fileHash };
  if (standing === undefined) {
    return { ...said, id: newId(), revision: 1, status: 'planned', reason: null };
  }
  const { id, revision, status, reason } = standing;
  return { ...said, id, revision: revision + 1, status, reason };
}
