import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import { maySeeNameSql, viewerValues } from '#access';
import type { BreakGlassDto, BreakGlassListDto } from './break-glass.dto.js';
import { BreakGlassRepository, type StoredBreakGlass } from './break-glass.repository.js';
import { BreakGlassReviewers, mayReview } from './reviewers.js';

const SEEN = maySeeNameSql({ viewer: '$2', administers: '$3', today: '$4' });
const NAMES = `
  SELECT p.id, CASE WHEN ${SEEN} THEN p.name END AS name FROM person p WHERE p.id = ANY ($1::uuid[])`;

/** What one has opened oneself, and what one may review of others'. */
@Injectable()
export class ListBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly repository: BreakGlassRepository,
    private readonly reviewers: BreakGlassReviewers,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(actor: Actor): Promise<BreakGlassListDto> {
    const isNamed = await this.reviewers.isNamed(actor);
    const shown = (await this.repository.list()).filter(
      (one) => one.personId === actor.personId || mayReview(actor, isNamed, one),
    );
    const today = this.clock.localDate(this.settings.timeZone);
    const names = await this.database.query<{ id: string; name: string | null }>(NAMES, [
      shown.map(({ personId }) => personId),
      ...viewerValues(actor, today),
    ]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const now = this.clock.now();
    return {
      items: shown.map((one) => describe(one, actor, nameOf.get(one.personId) ?? null, now)),
    };
  }
}

function describe(
  one: StoredBreakGlass,
  actor: Actor,
  name: string | null,
  now: Date,
): BreakGlassDto {
  const mine = one.personId === actor.personId;
  const isOpen = one.expiresAt > now;
  const waiting = one.reviewBy < now ? 'overdue' : isOpen ? 'open' : 'to_review';
  return {
    ...{ id: one.id, reference: one.reference, mine, name, ...one.words, reads: one.reads },
    incidentId: mine && isOpen ? one.incidentId : null,
    openedAt: one.openedAt.toISOString(),
    expiresAt: one.expiresAt.toISOString(),
    reviewBy: one.reviewBy.toISOString(),
    state: one.verdict === null ? waiting : 'reviewed',
    verdict: one.verdict,
  };
}
