import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, SqlParameters } from '#database';
import {
  csvLine,
  disclosureKindWords,
  disclosureStateWords,
  localParts,
  type Actor,
  type Language,
} from '#domain';
import { ReachIncident } from '#intake';
import { isTriedAsItStands, needsSecond } from './decide-disclosure.js';
import type {
  DisclosureDetailDto,
  DisclosureDto,
  DisclosureIncidentDto,
  DisclosuresDto,
  IncidentDisclosureDto,
  IncidentDisclosuresDto,
} from './disclosure.dto.js';
import { DisclosureRepository } from './disclosure.repository.js';
import type { StoredDisclosure } from './disclosure.row.js';
import { disclosuresSql, mayWith, reached } from './disclosure-scope.js';
import { disclosureFileColumns } from './disclosure-file.js';
import { TriedIncidentRepository, type TriedIncident } from './tried-incident.repository.js';

const LISTED_MAX = 500;
const FILE_ROWS_MAX = 100_000;
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const BYTE_ORDER_MARK = '\ufeff';
const OF_INCIDENT = `
  SELECT d.handed_out_at AS "handedOutAt", d.kind, x.fields_given AS "fieldsGiven", x.fields_masked AS "fieldsMasked"
    FROM disclosure_incident x JOIN disclosure d ON d.id = x.disclosure_id
   WHERE x.incident_id = $1 AND d.state = 'handed_out' ORDER BY d.handed_out_at DESC`;

/** Requests, and the log of what has been handed out. */
@Injectable()
export class ReadDisclosures {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly reach: ReachIncident,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(actor: Actor): Promise<DisclosuresDto> {
    const parameters = new SqlParameters();
    const narrow = disclosuresSql(actor, parameters);
    const rows = await this.repository.list(narrow, parameters.values, LISTED_MAX);
    return { items: rows.map((row) => this.told(row)) };
  }

  /** The log as a CSV file: what went out, when and on which decision; never who asked. */
  async csv(actor: Actor, language: Language): Promise<string> {
    const parameters = new SqlParameters();
    const narrow = disclosuresSql(actor, parameters);
    const rows = await this.repository.list(narrow, parameters.values, FILE_ROWS_MAX);
    const lines = rows.map((row) =>
      csvLine(
        [
          ...[row.designation, row.organisationName, disclosureKindWords[row.kind][language]],
          ...[this.day(row.receivedAt), disclosureStateWords[row.state][language]],
          ...[this.day(row.decidedAt), row.decisionDesignation, this.day(row.handedOutAt)],
          ...[row.incidents, row.fieldsMasked, row.pdfSha256?.toString('hex') ?? null],
        ],
        ';',
      ),
    );
    const head = disclosureFileColumns.map((column) => column[language]);
    return [BYTE_ORDER_MARK + csvLine(head, ';'), ...lines].join('');
  }

  /** Throws `Fault`: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<DisclosureDetailDto> {
    const found = reached(actor, 'disclosure.read', await this.repository.one(id));
    const items = await this.tried.of(id);
    const mayReview = mayWith(actor, 'disclosure.review', found);
    const { decisionId } = found;
    return {
      ...this.told(found),
      words: mayReview ? await this.repository.words(id) : null,
      reason: mayReview && decisionId !== null ? await this.repository.reason(decisionId) : null,
      items: items.map((item) => toldItem(item, mayReview)),
      needsSecond: needsSecond(items),
      isDecidedByMe: found.decidedBy === actor.personId,
      mayWrite: mayWith(actor, 'disclosure.write', found),
      mayReview,
    };
  }

  /** When an incident was handed out, for those who may read it. Throws `Fault`: NOT_FOUND. */
  async ofIncident(actor: Actor, incidentId: string): Promise<IncidentDisclosuresDto> {
    await this.reach.run(actor, 'incident.read', incidentId);
    return {
      items: await this.database.query<IncidentDisclosureDto>(OF_INCIDENT, [incidentId]),
    };
  }

  private told(row: StoredDisclosure): DisclosureDto {
    const isDone = row.state === 'handed_out' || row.state === 'refused';
    const until = (isDone && (row.handedOutAt ?? row.decidedAt)) || this.clock.now();
    return {
      ...{ id: row.id, organisationId: row.organisationId, designation: row.designation },
      ...{ organisationName: row.organisationName, kind: row.kind, channel: row.channel },
      ...{ receivedAt: row.receivedAt, state: row.state, revision: row.revision },
      daysOpen: Math.max(0, Math.floor((until.getTime() - row.receivedAt.getTime()) / MS_PER_DAY)),
      ...{ incidents: row.incidents, fieldsMasked: row.fieldsMasked },
      ...{ decidedAt: row.decidedAt, handedOutAt: row.handedOutAt },
      pdfSha256: row.pdfSha256?.toString('hex') ?? null,
    };
  }

  private day(at: Date | null): string | null {
    return at && localParts(at, this.settings.timeZone).date;
  }
}

function toldItem(item: TriedIncident, mayReview: boolean): DisclosureIncidentDto {
  const { incidentId, reference, isErased, trial } = item;
  const isProtectedIdentity = mayReview && item.isProtectedIdentity;
  const tried = trial === null ? 'untried' : isTriedAsItStands(item) ? 'tried' : 'changed';
  return {
    ...{ incidentId, reference, isProtectedIdentity, state: isErased ? 'erased' : tried },
    ...{ fieldsGiven: item.fieldsGiven, fieldsMasked: item.fieldsMasked },
  };
}
