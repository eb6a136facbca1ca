import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { EditionLedger, ReadEditions } from '#editions';
import { cleanMemo, Fault, memoFaults, type Actor, type EditionContent, type Memo } from '#domain';
import { AuthorNames, mayIn } from '#judgement';
import { begunMemo } from './begun-memo.js';
import type { EditionMemoDto, MemoDto, MemoHistoryDto, MemoRevisionDto } from './memo.dto.js';
import { MemoRepository, type MemoRevision } from './memo.repository.js';

const HISTORY_MAX = 50;

/** The memo around a version: working material of those who make the authority's pictures. */
@Injectable()
export class KeepMemo {
  constructor(
    private readonly database: Database,
    private readonly editions: ReadEditions,
    private readonly memos: MemoRepository,
    private readonly names: AuthorNames,
    private readonly ledger: EditionLedger,
    private readonly clock: Clock,
  ) {}

  /** What was kept last, or what the version itself tells. Reading it is logged. Fault: NOT_FOUND. */
  async read(actor: Actor, editionId: string): Promise<EditionMemoDto> {
    const { last, edition } = await this.opened(actor, editionId, 1, 'edition.memo-read');
    const [told] = await this.told(actor, last);
    const memo = begunMemo(edition.content as unknown as EditionContent) as unknown as MemoDto;
    const none = { revision: 0, memo, writtenBy: null, writtenAt: null };
    const mayWrite = mayIn(actor, 'picture.write', edition.organisationId, edition.pictureKind);
    return { ...(told ?? none), mayWrite };
  }

  /** Fault: NOT_FOUND. */
  async history(actor: Actor, editionId: string): Promise<MemoHistoryDto> {
    const action = 'edition.memo-history-read';
    const { last } = await this.opened(actor, editionId, HISTORY_MAX, action);
    return { items: await this.told(actor, last) };
  }

  /** What a paper of it is made of: the revision that was kept last, else the version. Logged as fetched. Fault: NOT_FOUND. */
  async fetched(actor: Actor, editionId: string): Promise<string> {
    const { last } = await this.opened(actor, editionId, 1, 'edition.memo-fetched');
    return last[0]?.id ?? editionId;
  }

  /**
   * @param revision that was read, from `If-Match`; 0 before anybody has kept one.
   * Faults: NOT_FOUND; FIELDS_INVALID; REVISION_CONFLICT when somebody else has kept another meanwhile.
   */
  async write(actor: Actor, editionId: string, revision: number, wished: Memo): Promise<void> {
    const { last, edition } = await this.opened(actor, editionId, 1, 'edition.memo-read');
    if (!mayIn(actor, 'picture.write', edition.organisationId, edition.pictureKind))
      throw new Fault('NOT_FOUND');
    const memo = cleanMemo(wished);
    const fields = memoFaults(memo);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    if ((last[0]?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
    const row = { memo, revision: revision + 1, writtenBy: actor.accountId, writtenAt: this.clock.now() }; // prettier-ignore
    await this.database.transaction(async (tx) => {
      if (!(await this.memos.add(tx, editionId, row))) throw new Fault('REVISION_CONFLICT');
      const details = { revision: row.revision };
      await this.ledger.step(tx, actor.accountId, 'edition.memo-written', editionId, details);
    });
  }

  private async opened(actor: Actor, editionId: string, limit: number, action: string) {
    const edition = await this.editions.one(actor, editionId);
    if (!mayIn(actor, 'picture.read', edition.organisationId, edition.pictureKind))
      throw new Fault('NOT_FOUND');
    return this.database.transaction(async (tx) => {
      await this.ledger.step(tx, actor.accountId, action, editionId);
      return { edition, last: await this.memos.of(tx, editionId, limit) };
    });
  }

  private async told(actor: Actor, rows: readonly MemoRevision[]): Promise<MemoRevisionDto[]> {
    const ids = rows.map(({ writtenBy }) => writtenBy);
    const nameOf = await this.names.of(actor, ids);
    return rows.map(({ revision, memo, writtenBy, writtenAt }) => ({
      ...{ revision, memo: memo as unknown as MemoDto },
      ...{ writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
    }));
  }
}
