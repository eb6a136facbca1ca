import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { Notify } from '#notify';
import type { BreakGlassReviewDto } from './break-glass.dto.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { BreakGlassReviewers, mayReview } from './reviewers.js';

const REVIEW = `
  UPDATE break_glass SET verdict = $2, reviewed_by = $3, reviewed_at = $4 WHERE id = $1`;

/** Says whether another person's break-glass was justified, and tells them that it has been reviewed. */
@Injectable()
export class ReviewBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly repository: BreakGlassRepository,
    private readonly reviewers: BreakGlassReviewers,
    private readonly notify: Notify,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Faults: NOT_FOUND; BREAK_GLASS_OWN; BREAK_GLASS_REVIEWED. */
  async run(actor: Actor, id: string, { verdict }: BreakGlassReviewDto): Promise<void> {
    const isNamed = await this.reviewers.isNamed(actor);
    await this.database.transaction(async (tx) => {
      const opened = await this.repository.lock(tx, id);
      if (opened === undefined) throw new Fault('NOT_FOUND');
      if (opened.personId === actor.personId) throw new Fault('BREAK_GLASS_OWN');
      if (!mayReview(actor, isNamed, opened)) throw new Fault('NOT_FOUND');
      if (opened.verdict !== null) throw new Fault('BREAK_GLASS_REVIEWED');
      await tx.query(REVIEW, [id, verdict, actor.personId, this.clock.now()]);
      await this.notify.tell(tx, {
        recipientId: opened.personId,
        kind: 'break-glass.reviewed',
        key: `break-glass.reviewed:${id}`,
        values: { reference: opened.reference },
      });
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'break-glass.reviewed',
        subject: 'incident',
        subjectIds: [opened.incidentId],
        details: { breakGlassId: id, verdict },
      });
    });
  }
}
