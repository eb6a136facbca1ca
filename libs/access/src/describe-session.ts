import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { isRole } from '#domain';
import { needsSecondStep } from './second-step/needs-second-step.js';
import type {
  HeldRoleDto,
  ScopeDto,
  SessionDto,
  StepUpStateDto,
  StepUpWay,
} from './session.dto.js';
import type { OpenSession } from './session.reader.js';
import type { SignInMethod } from './session.repository.js';
import { steppedUpUntil } from './step-up/stepped-up-until.js';

interface HeldRoleRow {
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly organisation: ScopeDto | null;
  readonly unit: ScopeDto | null;
}

interface SecondStepRow {
  readonly isSetUp: boolean;
  readonly codes: number;
}

const SECOND_STEP = `
  SELECT EXISTS (SELECT FROM second_step WHERE account_id = $1 AND confirmed_at IS NOT NULL)
           AS "isSetUp",
         (SELECT count(*)::integer FROM recovery_code WHERE account_id = $1) AS codes`;

const HELD_ROLES = `
  SELECT h.role, h.valid_from::text AS "validFrom", h.valid_to::text AS "validTo",
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

/** How somebody without one-time codes shows again who they are. */
const WAYS: Readonly<Record<SignInMethod, StepUpWay>> = {
  password: 'password',
  provider: 'provider',
  link: 'none',
};

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
    const [step] = await this.database.query<SecondStepRow>(SECOND_STEP, [actor.accountId]);
    const isSetUp = step?.isSetUp === true;
    return {
      person: { id: actor.personId, name: actor.name },
      email,
      roles: held.flatMap(({ role, organisation, unit, validFrom, validTo }): HeldRoleDto[] =>
        isRole(role) && actor.roles.includes(role)
          ? [
              {
                role,
                organisation: organisation ?? undefined,
                unit: unit ?? undefined,
                validFrom,
                validTo: validTo ?? undefined,
              },
            ]
          : [],
      ),
      permissions: [...actor.permissions].sort(),
      stepUp: this.stepUpOf(session, isSetUp),
      secondStep: {
        isSetUp,
        isMissing: !session.strong && needsSecondStep(this.settings, actor),
        recoveryCodesLeft: step?.codes ?? 0,
      },
      csrfToken,
    };
  }

  private stepUpOf({ method, steppedUpAt }: OpenSession, hasCodes: boolean): StepUpStateDto {
    const until = steppedUpUntil(steppedUpAt);
    const isFresh = until !== undefined && until > this.clock.now();
    return {
      way: hasCodes ? 'code' : WAYS[method],
      validUntil: isFresh ? until.toISOString() : undefined,
    };
  }
}
