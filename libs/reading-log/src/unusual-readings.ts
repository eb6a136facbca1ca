import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { readerDto } from './describe-readings.js';
import type { UnusualReadingsDto } from './reading-log.dto.js';
import { readingScopeOf } from './reading-scope.js';
import { readerKey, ReadingReader } from './reading.reader.js';
import { UnusualReadingRepository } from './unusual-reading.repository.js';

/** Days of unusual reading, for whoever watches over the reading log. */
@Injectable()
export class UnusualReadings {
  constructor(
    private readonly database: Database,
    private readonly repository: UnusualReadingRepository,
    private readonly reader: ReadingReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<UnusualReadingsDto> {
    const rows = await this.repository.list(readingScopeOf(actor));
    const readers = await this.reader.readers(actor, rows);
    return {
      items: rows.map((row) => {
        const { id, day, organisation, incidents, usual, method, seenAt, note, accountId } = row;
        const reader = readerDto(accountId, readers.get(readerKey(accountId, day)));
        return { id, day, reader, organisation, incidents, usual, method, seenAt, note };
      }),
    };
  }

  /**
   * Marks one as looked into, with what came of it. Never one's own. Throws `Fault`: NOT_FOUND, also for one that is
   * out of reach or looked into already; OWN_READING.
   */
  async review(actor: Actor, id: string, note: string): Promise<void> {
    const scope = readingScopeOf(actor);
    const readBy = await this.repository.readerOf(scope, id);
    if (readBy === actor.accountId) throw new Fault('OWN_READING');
    await this.database.transaction(async (tx) => {
      const seen = { id, by: actor.accountId, at: this.clock.now(), note: note.trim() };
      const organisationId = await this.repository.review(tx, scope, seen);
      if (organisationId === undefined) throw new Fault('NOT_FOUND');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'reading-log.reviewed',
        subject: 'unusual_reading',
        subjectIds: [id],
        details: { organisations: [organisationId] },
      });
    });
  }
}
