import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import {
  formatDesignation,
  reachOf,
  type Actor,
  type RegisterClass,
  type RegisterLine,
  type RegisterParty,
} from '#domain';
import { reachSql } from '#intake';
import { BlindIndex } from '#protection';
import { WITHOUT_ORGANISATION } from './document.js';
import type { CaseNumberDto, RegisterEntryDto, RegisterFilterDto } from './register.dto.js';
import { organisationOf, registersSql } from './register-reach.js';

interface EntryRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string | null;
  readonly year: number;
  readonly number: number;
  readonly date: string;
  readonly documentClass: RegisterClass;
  readonly line: RegisterLine;
  readonly party: RegisterParty | null;
  readonly registeredAt: Date;
  readonly dnr: string | null;
  readonly revision: number;
  readonly incidentId: string | null;
}

/** Which page of the entries that somebody may read. */
export interface RegisterPage {
  readonly filter: RegisterFilterDto;
  readonly order: 'newest' | 'oldest';
  /** The last of the page before. */
  readonly after: string | null;
  readonly limit: number;
  /** Whether the way to incidents is asked for. */
  readonly linked: boolean;
}

/** The designation as it is written, to be searched in. */
const DESIGNATION = `e.year || ':' || lpad(e.number::text, greatest(6, length(e.number::text)), '0')`;

const selectSql = (reachable: string) => `
  SELECT e.id, e.organisation_id AS "organisationId", o.name AS "organisationName", e.year, e.number,
         e.dated_on AS date, e.document_class AS "documentClass", e.line, e.party, e.registered_at AS "registeredAt",
         c.dnr, coalesce(c.revision, 0) AS revision, ${reachable} AS "incidentId"
    FROM register_entry e
    LEFT JOIN organisation o ON o.id = e.organisation_id
    LEFT JOIN LATERAL (
      SELECT n.dnr, n.revision FROM register_case_number n
       WHERE n.entry_id = e.id ORDER BY n.revision DESC LIMIT 1
    ) c ON true`;

/** Reads entries of the registers that somebody may read, each with the way to its incident where that is open to them. */
@Injectable()
export class RegisterReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  async page(actor: Actor, page: RegisterPage): Promise<RegisterEntryDto[]> {
    const parameters = new SqlParameters();
    const reachable = page.linked ? this.reachableSql(actor, parameters) : 'NULL::uuid';
    const conditions = [
      registersSql(actor, 'register.read', 'e.organisation_id', parameters),
      ...filterSql(page.filter, parameters),
    ];
    const isNewest = page.order === 'newest';
    if (page.after !== null) {
      const [year, number, organisation] = page.after.split(':');
      const last = [
        `${parameters.add(Number(year))}::int`,
        `${parameters.add(Number(number))}::bigint`,
        `${parameters.add(organisation ?? '')}::uuid`,
      ];
      const side = isNewest ? '<' : '>';
      conditions.push(`(e.year, e.number, e.organisation_id) ${side} (${last.join(', ')})`);
    }
    const way = isNewest ? 'DESC' : 'ASC';
    const rows = await this.database.query<EntryRow>(
      `${selectSql(reachable)}
        WHERE ${conditions.join(' AND ')}
        ORDER BY e.year ${way}, e.number ${way}, e.organisation_id ${way}
        LIMIT ${parameters.add(page.limit)}`,
      parameters.values,
    );
    return rows.map(entryOf);
  }

  /** Undefined when there is none, or it is in a register that the actor may not read. */
  async one(actor: Actor, id: string): Promise<RegisterEntryDto | undefined> {
    const parameters = new SqlParameters();
    const reachable = this.reachableSql(actor, parameters);
    const isReadable = registersSql(actor, 'register.read', 'e.organisation_id', parameters);
    const [row] = await this.database.query<EntryRow>(
      `${selectSql(reachable)} WHERE e.id = ${parameters.add(id)} AND ${isReadable}`,
      parameters.values,
    );
    return row && entryOf(row);
  }

  /** Every case number that an entry has had, the last one first. */
  caseNumbers(entryId: string): Promise<CaseNumberDto[]> {
    return this.database.query<CaseNumberDto>(
      `SELECT revision, dnr, set_at AS "setAt" FROM register_case_number
        WHERE entry_id = $1 ORDER BY revision DESC`,
      [entryId],
    );
  }

  /** The incident where the rules of incidents let the actor read it as it stands now. */
  private reachableSql(actor: Actor, parameters: SqlParameters): string {
    const reach = reachOf(actor, 'incident.read');
    if (reach.length === 0) return 'NULL::uuid';
    return `(
      SELECT i.id FROM incident i
        JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
       WHERE e.document_class = 'incident' AND i.id = e.document_id
         AND ${reachSql(reach, this.marks, parameters)})`;
  }
}

/** The cursor after an entry. */
export function cursorOf({ designation, organisationId }: RegisterEntryDto): string {
  return `${designation}:${organisationId ?? WITHOUT_ORGANISATION}`;
}

function filterSql(filter: RegisterFilterDto, parameters: SqlParameters): string[] {
  const { from, to, text, dnr, organisation } = filter;
  const conditions: string[] = [];
  if (from !== undefined) conditions.push(`e.dated_on >= ${parameters.add(from)}::date`);
  if (to !== undefined) conditions.push(`e.dated_on < ${parameters.add(to)}::date`);
  if (text !== undefined) {
    conditions.push(`position(${parameters.add(text)}::text IN ${DESIGNATION}) > 0`);
  }
  if (dnr !== undefined) conditions.push(`c.dnr IS ${dnr === 'missing' ? '' : 'NOT '}NULL`);
  if (organisation !== undefined) {
    conditions.push(`e.organisation_id = ${parameters.add(organisation)}::uuid`);
  }
  return conditions;
}

function entryOf({ organisationId, year, number, ...row }: EntryRow): RegisterEntryDto {
  const designation = formatDesignation(year, number);
  return { ...row, designation, organisationId: organisationOf(organisationId) };
}
