import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { pageOf } from '../page-of.js';
import type { OrganisationsQueryDto } from '../organisation.dto.js';
import type { PeopleDto, PersonEntryDto } from './people.dto.js';

const PEOPLE = `
  SELECT p.id, p.name, a.email, p.protected_identity AS "protectedIdentity",
         EXISTS (SELECT FROM second_step s WHERE s.account_id = a.id AND s.confirmed_at IS NOT NULL) AS "secondStep",
         CASE WHEN u.id IS NOT NULL
              THEN jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name) END AS unit,
         coalesce((
           SELECT jsonb_agg(jsonb_build_object(
                    'role', h.role,
                    'organisation', CASE WHEN o.id IS NOT NULL
                      THEN jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name) END,
                    'unit', CASE WHEN hu.id IS NOT NULL
                      THEN jsonb_build_object('id', hu.id, 'code', hu.code, 'name', hu.name) END)
                  ORDER BY h.valid_from, h.id)
             FROM role_holding h
             LEFT JOIN unit hu ON hu.id = h.unit_id
             LEFT JOIN organisation o ON o.id = coalesce(h.organisation_id, hu.organisation_id)
            WHERE h.person_id = p.id
              AND h.valid_from <= $1::date AND (h.valid_to IS NULL OR h.valid_to > $1::date)
         ), '[]') AS roles,
         CASE WHEN a.id IS NULL THEN 'no_account'
              WHEN a.disabled_at IS NOT NULL THEN 'disabled'
              WHEN a.password_hash IS NOT NULL THEN 'active'
              WHEN EXISTS (SELECT FROM invitation i WHERE i.account_id = a.id AND i.expires_at > $2)
              THEN 'invited' ELSE 'no_password' END AS state
    FROM person p
    LEFT JOIN account a ON a.person_id = p.id
    LEFT JOIN unit u ON u.id = p.unit_id`;

/** Tells an administrator who works here, what they may do, and whether they can sign in. */
@Injectable()
export class ListPeople {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** By name in Swedish order. Fault: FIELDS_INVALID for a cursor that was not made here. */
  async run(query: OrganisationsQueryDto): Promise<PeopleDto> {
    const values = [this.clock.localDate(this.settings.timeZone), this.clock.now()];
    return pageOf(await this.database.query<PersonEntryDto>(PEOPLE, values), query);
  }
}
