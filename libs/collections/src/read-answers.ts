import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Queryable } from '#database';
import { localParts, standingAnswer, type AnswerEvent, type StandingAnswer } from '#domain';
import type { Collection } from './collection.repository.js';
import { StepRepository, type CollectionStep } from './step.repository.js';

/**
 * Versions of the pictures that were asked for: of the year, and of an area that the authority answers for where it
 * answers for any.
 */
const EDITIONS = `
  SELECT e.id AS "editionId", e.kind, e.frozen_at AS "frozenAt", p.organisation_id AS "organisationId"
    FROM collection_recipient r
    JOIN situation_picture p ON p.organisation_id = r.organisation_id
     AND p.period_from = $2::date AND p.period_to = $3::date
    JOIN edition e ON e.picture_id = p.id
   WHERE r.collection_id = $1 AND p.kind = 'picture' AND e.kind IN ('reserved', 'decided')
     AND (EXISTS (SELECT FROM organisation_area a
                   WHERE a.organisation_id = p.organisation_id AND (a.scheme, a.level, a.code) = (p.scheme, p.level, p.code))
          OR NOT EXISTS (SELECT FROM organisation_area a WHERE a.organisation_id = p.organisation_id))`;

interface EditionRow {
  readonly editionId: string;
  readonly kind: 'reserved' | 'decided';
  readonly frozenAt: Date;
  readonly organisationId: string;
}

/** How each authority's answer stands: from the versions it has handed in, and the steps of the collection. */
@Injectable()
export class ReadAnswers {
  constructor(
    private readonly database: Database,
    private readonly steps: StepRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** By organisation; who has neither handed in nor been told anything is not there. */
  async run(
    collection: Pick<Collection, 'id' | 'year' | 'dueOn'>,
    on: Queryable = this.database,
  ): Promise<(organisationId: string) => StandingAnswer> {
    const { id, year, dueOn } = collection;
    const editions = await on.query<EditionRow>(EDITIONS, [
      ...[id, `${year}-01-01`, `${year + 1}-01-01`],
    ]);
    const steps = await this.steps.of(on, id);
    const events = new Map<string, AnswerEvent[]>();
    const add = (organisationId: string, event: AnswerEvent): void => {
      events.set(organisationId, [...(events.get(organisationId) ?? []), event]);
    };
    for (const { organisationId, editionId, kind, frozenAt } of editions) {
      const isReserved = kind === 'reserved';
      const when = { ...this.when(frozenAt), order: 0 };
      add(organisationId, { ...when, kind: 'edition', editionId, isReserved });
    }
    for (const step of steps) add(step.organisationId, this.eventOf(step));
    const today = this.clock.localDate(this.settings.timeZone);
    return (organisationId) => standingAnswer(events.get(organisationId) ?? [], dueOn, today);
  }

  private eventOf({ id, kind, dueOn, takenAt, number }: CollectionStep): AnswerEvent {
    const when = { ...this.when(takenAt), order: number };
    if (kind === 'short' || kind === 'nothing') return { ...when, kind, stepId: id };
    if (kind === 'completion_asked') return { ...when, kind, dueOn: dueOn! };
    return { ...when, kind };
  }

  private when(at: Date): { at: string; day: string } {
    return { at: at.toISOString(), day: localParts(at, this.settings.timeZone).date };
  }
}
