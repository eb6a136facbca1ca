import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  emptyJudgement,
  Fault,
  judgementFaults,
  personNames,
  type Actor,
  type TemplateSection,
} from '#domain';
import { AuthorNames } from './author-names.js';
import type { SectionCommentsDto } from './comment.dto.js';
import { CommentRepository } from './comment.repository.js';
import { OpenSection } from './open-section.js';
import { PictureLedger } from './picture-ledger.js';

/** What coordinators say to each other of a section. What may not stand in it may not be said of it either. */
@Injectable()
export class CommentSection {
  constructor(
    private readonly database: Database,
    private readonly open: OpenSection,
    private readonly comments: CommentRepository,
    private readonly names: AuthorNames,
    private readonly ledger: PictureLedger,
    private readonly clock: Clock,
  ) {}

  /** Fault: NOT_FOUND. */
  async list(actor: Actor, pictureId: string, code: string): Promise<SectionCommentsDto> {
    await this.open.run(actor, 'picture.read', pictureId, code);
    await this.database.transaction((tx) =>
      this.ledger.step(tx, actor.accountId, 'picture.comments-read', pictureId, { section: code }),
    );
    const found = await this.comments.list(this.database, pictureId, code);
    const authors = found.flatMap(({ writtenBy, resolvedBy }) => [writtenBy, resolvedBy]);
    const nameOf = await this.names.of(actor, authors);
    return {
      items: found.map(({ id, text, writtenBy, writtenAt, resolvedBy, resolvedAt }) => ({
        ...{ id, text, writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
        ...{ resolvedBy: nameOf(resolvedBy), resolvedAt: resolvedAt?.toISOString() ?? null },
      })),
    };
  }

  /** Faults: NOT_FOUND; FIELDS_INVALID for what may not be said of such a section. */
  async say(actor: Actor, pictureId: string, code: string, text: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { section } = await this.open.run(actor, 'picture.write', pictureId, code, tx);
      check(section, text);
      const written = { writtenBy: actor.accountId, writtenAt: this.clock.now() };
      const row = { pictureId, section: code, ...written, text: text.trim() };
      const comment = await this.comments.add(tx, row);
      const details = { section: code, comment };
      await this.ledger.step(tx, actor.accountId, 'picture.commented', pictureId, details);
    });
  }

  /** Resolves a comment, or opens it again. Fault: NOT_FOUND. */
  async resolve(
    actor: Actor,
    place: { pictureId: string; section: string; id: string },
    isResolved: boolean,
  ): Promise<void> {
    const { pictureId, section, id } = place;
    const [by, at] = isResolved ? [actor.accountId, this.clock.now()] : [null, null];
    await this.database.transaction(async (tx) => {
      await this.open.run(actor, 'picture.write', pictureId, section, tx);
      if (!(await this.comments.resolve(tx, place, by, at))) throw new Fault('NOT_FOUND');
      const action = isResolved ? 'picture.comment-resolved' : 'picture.comment-reopened';
      await this.ledger.step(tx, actor.accountId, action, pictureId, { section, comment: id });
    });
  }
}

function check({ kind }: TemplateSection, text: string): void {
  const [fault] = judgementFaults(kind, { ...emptyJudgement, told: text }, personNames());
  if (fault === undefined) return;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'text', code: fault.code }] });
}
