import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import { ReadEditionParts } from '#editions';
import { AnswerBooks } from './answer-books.js';
import { ReadAnswers } from './read-answers.js';
import type { StatusDto, StatusRowDto } from './status.dto.js';

const DAY_MS = 86_400_000;
const both = ['prevention_coordinator', 'security_coordinator'] as const;

const HOLDERS = `
  SELECT h.organisation_id AS "organisationId", h.role, p.name
    FROM role_holding h JOIN person p ON p.id = h.person_id
    JOIN account a ON a.person_id = p.id AND a.disabled_at IS NULL
   WHERE h.organisation_id = ANY ($1::uuid[]) AND h.unit_id IS NULL AND h.role = ANY ($3::text[])
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   ORDER BY p.name`;

interface Holder {
  readonly organisationId: string;
  readonly role: (typeof both)[number];
  readonly name: string;
}

/** The matrix: organisations × what is asked for. Of a version its parts are told, never its words. */
@Injectable()
export class ReadStatus {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
    private readonly parts: ReadEditionParts,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Those rows alone that the actor sees. Fault: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<StatusDto> {
    const collection = await this.books.collections.one(actor, id);
    const today = this.clock.localDate(this.settings.timeZone);
    const recipients = await this.books.collections.recipients(this.database, id, actor);
    const answerOf = await this.answers.run(collection);
    const ids = recipients.map(({ organisationId }) => organisationId);
    const holders = await this.database.query<Holder>(HOLDERS, [ids, today, [...both]]);
    const editionIds = ids.flatMap((each) => answerOf(each).editionId ?? []);
    const partsOf = await this.parts.run(this.database, editionIds);
    const rows = recipients.map((recipient): StatusRowDto => {
      const { stepId: _stepId, ...answer } = answerOf(recipient.organisationId);
      const own = holders.filter((each) => each.organisationId === recipient.organisationId);
      return {
        ...recipient,
        answer,
        ageDays: answer.handedInOn === null ? null : daysBetween(answer.handedInOn, today),
        parts: answer.editionId === null ? null : (partsOf.get(answer.editionId) ?? null),
        coordinators: [...new Set(own.map(({ name }) => name))],
        missingRoles: both.filter((role) => !own.some((each) => each.role === role)),
      };
    });
    return { asOf: this.clock.now().toISOString(), rows };
  }
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
