import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, permissionTable, roles, type Actor } from '#domain';
import { newId } from '#protection';
import { maySeeNameSql, viewerValues } from '../shown-person.js';
import { checkDays, endOf, lastDayOf } from './civil-dates.js';
import type { NewSecondPersonDto, SecondPersonDto, SecondPersonsDto } from './role-holding.dto.js';

/** Two people at least: whoever has done a thing can then not be the only one to review it. */
const REVIEWERS_MIN = 2;
const REVIEWING_ROLES = roles.filter((role) =>
  permissionTable[role].includes('break-glass.review'),
);

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly name: string | null;
  readonly capacity: SecondPersonDto['capacity'];
  readonly from: string;
  readonly validTo: string | null;
  readonly mayReview: boolean;
}

/** Whether `person p` can sign in and holds one of the roles `$4` on the date `$3`. */
const REVIEWS = `
  (EXISTS (SELECT FROM account a WHERE a.person_id = p.id AND a.disabled_at IS NULL)
   AND EXISTS (SELECT FROM role_holding h WHERE h.person_id = p.id AND h.role = ANY ($4::text[])
      AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to > $3::date)))`;
const SEEN = maySeeNameSql({ viewer: '$1', administers: '$2', today: '$3' });
const LIST = `
  SELECT s.id, p.id AS "personId", CASE WHEN ${SEEN} THEN p.name END AS name, s.capacity, s.valid_from AS "from",
         s.valid_to AS "validTo", ${REVIEWS} AS "mayReview"
    FROM second_person s JOIN person p ON p.id = s.person_id
   WHERE s.valid_to IS NULL OR s.valid_to > greatest($3::date, s.valid_from)
   ORDER BY s.valid_from, s.id`;
/** Those who review by their role, and those who were named. */
const REVIEWERS = `
  SELECT count(*)::integer AS reviewers FROM person p
   WHERE EXISTS (SELECT FROM account a WHERE a.person_id = p.id AND a.disabled_at IS NULL)
     AND (EXISTS (SELECT FROM role_holding h WHERE h.person_id = p.id
             AND h.role IN ('security_coordinator', 'data_protection_officer')
             AND h.valid_from <= $1::date AND (h.valid_to IS NULL OR h.valid_to > $1::date))
       OR EXISTS (SELECT FROM second_person s JOIN role_holding h ON h.person_id = s.person_id
           WHERE s.person_id = p.id AND h.role = ANY ($2::text[])
             AND h.valid_from <= $1::date AND (h.valid_to IS NULL OR h.valid_to > $1::date)
             AND s.valid_from <= $1::date AND (s.valid_to IS NULL OR s.valid_to > $1::date)))`;

/** Who is the second of two, such as the kommunchef, the archivist or somebody of a neighbour municipality. */
@Injectable()
export class SecondPersons {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Those named, and whether there is anybody at all. */
  async list(actor: Actor): Promise<SecondPersonsDto> {
    const today = this.clock.localDate(this.settings.timeZone);
    const values = [...viewerValues(actor, today), REVIEWING_ROLES];
    const rows = await this.database.query<Row>(LIST, values);
    const [counted] = await this.database.query<{ reviewers: number }>(REVIEWERS, [
      today,
      REVIEWING_ROLES,
    ]);
    const reviewers = counted?.reviewers ?? 0;
    const items = rows.map(({ personId, name, validTo, ...row }) => {
      return { ...row, person: { id: personId, name }, lastDay: lastDayOf(validTo) };
    });
    return { items, reviewers, enough: reviewers >= REVIEWERS_MIN };
  }

  /** Names one. @returns the id. Fault: FIELDS_INVALID. */
  async name(actor: Actor, wish: NewSecondPersonDto): Promise<string> {
    checkDays(wish);
    const id = newId();
    await this.database.transaction(async (tx) => {
      const added = await tx.query(
        `INSERT INTO second_person (id, person_id, capacity, valid_from, valid_to)
         SELECT $1, p.id, $3, $4, $5 FROM person p WHERE p.id = $2 RETURNING id`,
        [id, wish.personId, wish.capacity, wish.from, endOf(wish.lastDay)],
      );
      if (added.length === 0) {
        const fields = [{ path: 'personId', code: 'FIELD_INVALID' as const }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'second-person.named',
        subject: 'person',
        subjectIds: [wish.personId],
        details: { capacity: wish.capacity },
      });
    });
    return id;
  }

  /** Ends one today. Fault: NOT_FOUND. */
  async end(actor: Actor, id: string): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      const [ended] = await tx.query<{ personId: string }>(
        `UPDATE second_person SET valid_to = greatest($2::date, valid_from)
          WHERE id = $1 AND (valid_to IS NULL OR valid_to > $2::date) RETURNING person_id AS "personId"`,
        [id, today],
      );
      if (ended === undefined) throw new Fault('NOT_FOUND');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'second-person.ended',
        subject: 'person',
        subjectIds: [ended.personId],
        details: {},
      });
    });
  }
}
