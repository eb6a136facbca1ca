import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import type { ScopeDto } from '../session.dto.js';
import { maySeeNameSql, viewerValues } from '../shown-person.js';
import { lastDayOf } from './civil-dates.js';
import { coordinatorState } from './coordinator-state.js';
import type { CoordinatorsDto } from './role-holding.dto.js';

const ROLES = ['security_coordinator', 'prevention_coordinator'] as const;
const collator = new Intl.Collator('sv', { numeric: true });

interface TermRow {
  readonly id: string;
  readonly role: string;
  readonly organisationId: string | null;
  readonly personId: string;
  readonly name: string | null;
  readonly from: string;
  readonly validTo: string | null;
}

const SEEN = maySeeNameSql({ viewer: '$1', administers: '$2', today: '$3' });
const TERMS = `
  SELECT h.id, h.role, h.organisation_id AS "organisationId", p.id AS "personId",
         CASE WHEN ${SEEN} THEN p.name END AS name, h.valid_from AS "from", h.valid_to AS "validTo"
    FROM role_holding h
    JOIN person p ON p.id = h.person_id
    JOIN account a ON a.person_id = p.id AND a.disabled_at IS NULL
   WHERE h.role IN ('security_coordinator', 'prevention_coordinator') AND h.unit_id IS NULL
     AND (h.valid_to IS NULL OR h.valid_to > greatest($3::date, h.valid_from))
   ORDER BY h.valid_from, h.id`;
const ORGANISATIONS = `
  SELECT id, code, name FROM organisation
   WHERE kind IN ('committee', 'company') AND (valid_to IS NULL OR valid_to > $1::date)`;

/** Who is security coordinator and who prevention coordinator of each committee and company, and where one is missing. */
@Injectable()
export class ReadCoordinators {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(actor: Actor): Promise<CoordinatorsDto> {
    const today = this.clock.localDate(this.settings.timeZone);
    const organisations = await this.database.query<ScopeDto>(ORGANISATIONS, [today]);
    const terms = await this.database.query<TermRow>(TERMS, viewerValues(actor, today));
    organisations.sort((a, b) => collator.compare(a.name, b.name));
    const items = organisations.flatMap((organisation) =>
      ROLES.map((role) => {
        const own = terms.filter(
          (term) =>
            term.role === role &&
            (term.organisationId === null || term.organisationId === organisation.id),
        );
        const dates = own.map(({ from, validTo }) => ({ validFrom: from, validTo }));
        return {
          organisation,
          role,
          state: coordinatorState(dates, today),
          people: own.map(({ id, personId, name, from, validTo, organisationId }) => ({
            ...{ id, from, person: { id: personId, name } },
            lastDay: lastDayOf(validTo),
            everywhere: organisationId === null,
          })),
        };
      }),
    );
    return { items };
  }
}
