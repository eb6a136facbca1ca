import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { isRole } from '#domain';
import type { HeldRoleDto, ScopeDto, SessionDto, StepUpStateDto } from './session.dto.js';
import type { OpenSession } from './session.reader.js';
import { steppedUpUntil } from './step-up/stepped-up-until.js';

interface HeldRoleRow {
  readonly role: string;
  readonly organisation: ScopeDto | null;
  readonly unit: ScopeDto | null;
}

const HELD_ROLES = `
  SELECT h.role,
         CASE WHEN o.id IS NOT NULL
              THEN jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name) END AS organisation,
         CASE WHEN u.id IS NOT NULL
              THEN jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name) END AS unit
    FROM role_holding h
    LEFT JOIN unit u ON u.id = h.unit_id
    LEFT JOIN organisation o ON o.id = coalesce(h.organisation_id, u.organisation_id)
   WHERE h.person_id = $1
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   ORDER BY h.valid_from, h.id`;

/** Tells a person who they are here, which roles they hold today, for what, and what these let them do. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(session: OpenSession): Promise<SessionDto> {
    const { actor, email, csrfToken } = session;
    const today = this.clock.localDate(this.settings.timeZone);
    const held = await this.database.query<HeldRoleRow>(HELD_ROLES, [actor.personId, today]);
    return {
      person: { id: actor.personId, name: actor.name },
      email,
      roles: held.flatMap(({ role, organisation, unit }): HeldRoleDto[] =>
        isRole(role)
          ? [{ role, organisation: organisation ?? undefined, unit: unit ?? undefined }]
          : [],
      ),
      permissions: [...actor.permissions].sort(),
      stepUp: this.stepUpOf(session),
      csrfToken,
    };
  }

  private stepUpOf({ method, steppedUpAt }: OpenSession): StepUpStateDto {
    const until = steppedUpUntil(steppedUpAt);
    const isFresh = until !== undefined && until > this.clock.now();
    return {
      way: method === 'provider' ? 'provider' : 'password',
      validUntil: isFresh ? until.toISOString() : undefined,
    };
  }
}
