import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { CollectReadings } from '#reading-log';
import { CaseBooks } from './case-books.js';
import type {
  CorrectionDto,
  MeasuresDto,
  RecipientDto,
  RestrictionDto,
  WeighingDto,
} from './measures.dto.js';
import { RestrictionRepository } from './restriction.repository.js';

/** Steps of the log that one request carries over before it answers from what there is. */
const STEPS_MAX = 20;

const CORRECTIONS = `
  SELECT i.id AS "incidentId", i.reference, c.revision, c.told_on AS "toldOn", c.recipients_told_on AS "recipientsToldOn"
    FROM rights_correction c JOIN incident i ON i.id = c.incident_id WHERE c.case_id = $1 ORDER BY i.id`;

/** The incidents of a case: judged to be the person's, restricted or corrected. */
const CONCERNED = `
  SELECT incident_id AS id FROM rights_hit WHERE case_id = $1 AND verdict IN ('same', 'withheld')
  UNION SELECT incident_id FROM rights_restricted_incident WHERE case_id = $1
  UNION SELECT incident_id FROM rights_correction WHERE case_id = $1`;

/** A name is not told where the identity is protected. */
const RECIPIENTS = `
  WITH concerned AS (${CONCERNED})
  SELECT i.id AS "incidentId", i.reference, f.by, f.at, f.who, f."disclosureId"
    FROM concerned c JOIN incident i ON i.id = c.id
    CROSS JOIN LATERAL (
      SELECT 'disclosure' AS by, d.handed_out_at AS at, e.year || ':' || lpad(e.number::text, 6, '0') AS who,
             d.id AS "disclosureId"
        FROM disclosure_incident x JOIN disclosure d ON d.id = x.disclosure_id
        LEFT JOIN register_entry e ON e.document_class = 'request' AND e.document_id = d.id
       WHERE x.incident_id = i.id AND d.state = 'handed_out'
      UNION ALL
      SELECT 'export', g.occurred_at, CASE WHEN NOT p.protected_identity THEN p.name END, NULL
        FROM reading g LEFT JOIN account a ON a.id = g.actor_id LEFT JOIN person p ON p.id = a.person_id
       WHERE g.incident_ids @> ARRAY[i.id] AND g.action = 'incident.exported'
    ) f
   ORDER BY f.at DESC, i.id`;

/** What has been done in a case beside searching and answering, for those who handle it. */
@Injectable()
export class ReadMeasures {
  constructor(
    private readonly database: Database,
    private readonly books: CaseBooks,
    private readonly restrictions: RestrictionRepository,
    private readonly collect: CollectReadings,
  ) {}

  /** In the audit log before it is answered: a weighing tells of the person. Fault: NOT_FOUND. */
  async run(actor: Actor, caseId: string): Promise<MeasuresDto> {
    await this.books.cases.one(actor, caseId);
    await this.database.transaction((tx) =>
      this.books.ledger.step(tx, actor.accountId, 'rights.measures-read', caseId),
    );
    await this.collect.run(STEPS_MAX);
    const [restriction, weighing, corrections, recipients] = await Promise.all([
      this.restriction(caseId),
      this.books.texts.of<WeighingDto>(this.database, [caseId], 'weighing'),
      this.database.query<CorrectionDto>(CORRECTIONS, [caseId]),
      this.database.query<RecipientDto>(RECIPIENTS, [caseId]),
    ]);
    return { restriction, weighing: weighing.get(caseId) ?? null, corrections, recipients };
  }

  private async restriction(caseId: string): Promise<RestrictionDto | null> {
    const [found, incidents, motives, liftings] = await Promise.all([
      this.restrictions.one(caseId),
      this.restrictions.incidents(caseId),
      this.books.texts.of<string>(this.database, [caseId], 'restriction'),
      this.books.texts.of<string>(this.database, [caseId], 'lifting'),
    ]);
    if (found === undefined) return null;
    return {
      ...found,
      incidents,
      motive: motives.get(caseId) ?? null,
      liftedMotive: liftings.get(caseId) ?? null,
    };
  }
}
