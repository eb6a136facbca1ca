import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { decide, Fault, type Actor } from '#domain';
import { HeldContentReader } from '../held-content.reader.js';
import { piecesOf } from '../masked-words.js';
import type { SoughtPersonDto } from '../rights-case.dto.js';
import { searchFor } from '../search-for.js';
import { CaseBooks } from './case-books.js';
import type { OpenedRestrictedDto, OpenRestrictedDto } from './measures.dto.js';

/** The last revision with words, of an incident that a case found or restricted, while its processing is restricted. */
const RESTRICTED = `
  SELECT i.reference, coalesce(h.revision_id, (
           SELECT r.id FROM incident_revision r JOIN incident_content t ON t.revision_id = r.id
            WHERE r.incident_id = i.id ORDER BY r.revision DESC LIMIT 1)) AS "revisionId"
    FROM incident i
    LEFT JOIN rights_hit h ON h.case_id = $1 AND h.incident_id = i.id
   WHERE i.id = $2 AND i.restricted_at IS NOT NULL
     AND (h.case_id IS NOT NULL
          OR EXISTS (SELECT FROM rights_restricted_incident x WHERE x.case_id = $1 AND x.incident_id = i.id))`;

/** Opens a restricted incident to whoever handles the case, for a purpose that article 18.2 allows. For one look. */
@Injectable()
export class OpenRestricted {
  constructor(
    private readonly database: Database,
    private readonly books: CaseBooks,
    private readonly contents: HeldContentReader,
  ) {}

  /** In the audit log with the purpose before it is answered. Fault: NOT_FOUND. */
  async run(
    actor: Actor,
    caseId: string,
    { incidentId, purpose }: OpenRestrictedDto,
  ): Promise<OpenedRestrictedDto> {
    const { organisationId } = await this.books.cases.one(actor, caseId);
    if (!decide(actor, 'rights.open-restricted', { organisationId }).allowed) {
      throw new Fault('NOT_FOUND');
    }
    const [row] = await this.database.query<{ reference: string; revisionId: string | null }>(
      RESTRICTED,
      [caseId, incidentId],
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    await this.database.transaction((tx) =>
      this.books.ledger.read(tx, actor.accountId, caseId, [incidentId], { purpose }),
    );
    const { reference, revisionId } = row;
    const told =
      revisionId === null ? undefined : (await this.contents.of([revisionId])).get(revisionId);
    const persons = await this.books.texts.of<SoughtPersonDto>(this.database, [caseId], 'person');
    const person = persons.get(caseId);
    const own = told && person ? searchFor(person)(told.words) : [];
    return { incidentId, reference, pieces: told ? piecesOf(told.words, own) : null };
  }
}
