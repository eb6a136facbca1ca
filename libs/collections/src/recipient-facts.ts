import { Injectable } from '@nestjs/common';
import { ReadOrganisationCoverage, type OrganisationCoverage } from '#aggregation';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';

/** Roles that each authority must have somebody in. */
export const coordinatorRoles = ['prevention_coordinator', 'security_coordinator'] as const;

const HOLDERS = `
  SELECT h.organisation_id AS "organisationId", h.role, p.name
    FROM role_holding h JOIN person p ON p.id = h.person_id
    JOIN account a ON a.person_id = p.id AND a.disabled_at IS NULL
   WHERE h.organisation_id = ANY ($1::uuid[]) AND h.unit_id IS NULL AND h.role = ANY ($3::text[])
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   ORDER BY p.name`;

export interface Holder {
  readonly organisationId: string;
  readonly role: (typeof coordinatorRoles)[number];
  readonly name: string;
}

export interface RecipientFacts {
  /** The local day that they are of. */
  readonly today: string;
  readonly holders: readonly Holder[];
  readonly coverage: ReadonlyMap<string, OrganisationCoverage>;
}

/** What is known of those who are asked: who coordinates, and how much of what their units owe has come of late. */
@Injectable()
export class ReadRecipientFacts {
  constructor(
    private readonly database: Database,
    private readonly coverage: ReadOrganisationCoverage,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(actor: Actor, organisations: readonly string[]): Promise<RecipientFacts> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [holders, coverage] = await Promise.all([
      this.database.query<Holder>(HOLDERS, [[...organisations], today, [...coordinatorRoles]]),
      this.coverage.run(actor, organisations),
    ]);
    return { today, holders, coverage };
  }
}
