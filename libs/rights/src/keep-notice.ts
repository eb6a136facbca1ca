import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, noticeFields, productWords, type Actor, type NoticeWords } from '#domain';
import { handlesFor } from './case-reach.js';
import type { NoticeDto } from './notice.dto.js';
import { NoticeRepository, type Notice } from './notice.repository.js';

/** What authorities tell of their processing: anybody reads it, and whoever handles rights there sets it. */
@Injectable()
export class KeepNotice {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(): Promise<NoticeDto[]> {
    return (await this.notices.list(this.today())).map(told);
  }

  /** @param revision that was read, from `If-Match`. Faults: NOT_FOUND, REVISION_CONFLICT. */
  async set(
    actor: Actor,
    organisationId: string,
    revision: number,
    words: NoticeWords,
  ): Promise<NoticeDto> {
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      const known = await this.notices.one(organisationId, this.today(), tx);
      if (known === undefined || !handlesFor(actor, organisationId)) throw new Fault('NOT_FOUND');
      const next = { ...known, words, revision: revision + 1, setAt: at };
      const isStale =
        known.revision !== revision || !(await this.notices.set(tx, next, actor.accountId, at));
      if (isStale) throw new Fault('REVISION_CONFLICT');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'privacy-notice.set',
        subject: 'organisation',
        subjectIds: [organisationId],
        details: { revision: revision + 1, fields: Object.keys(words).sort() },
      });
      return told(next);
    });
  }

  private today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}

function told({ words, setAt, ...notice }: Notice): NoticeDto {
  const parts = noticeFields.map((field) => {
    const { sv, en } = words[field] ?? productWords[field];
    return { field, sv, en, isOwn: words[field] !== undefined };
  });
  return { ...notice, parts, setAt: setAt?.toISOString() ?? null };
}
