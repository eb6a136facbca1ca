import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import type { PictureStep, Role } from '#domain';
import type { Picture } from '#judgement';
import { Notify, type MessageKind } from '#notify';

/** Whom a step concerns, and what they are told. A step that is not here goes on with whoever took it. */
const told: Partial<Record<PictureStep, { kind: MessageKind; roles: readonly Role[] }>> = {
  send_to_review: { kind: 'picture.to-review', roles: ['unit_manager'] },
  return: { kind: 'picture.returned', roles: ['prevention_coordinator', 'security_coordinator'] },
  approve: { kind: 'picture.approved', roles: ['registrar', 'prevention_coordinator'] },
  hand_in: { kind: 'picture.handed-in', roles: ['prevention_coordinator', 'security_coordinator'] },
  table: { kind: 'picture.tabled', roles: ['prevention_coordinator'] },
  refer_back: {
    kind: 'picture.referred-back',
    roles: ['prevention_coordinator', 'security_coordinator'],
  },
  decide: { kind: 'picture.decided', roles: ['prevention_coordinator', 'security_coordinator'] },
};

const CONCERNED = `
  SELECT DISTINCT a.person_id AS "personId"
    FROM account a JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to > $3::date)
   WHERE a.disabled_at IS NULL AND h.role = ANY ($2::text[]) AND h.organisation_id = $1`;
/** The city's office is of the whole municipality, whatever its people hold the role for. */
const OFFICE = `
  UNION
  SELECT DISTINCT a.person_id
    FROM account a JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to > $3::date)
   WHERE a.disabled_at IS NULL AND h.role = 'city_security_office' AND $4`;
/** A role that is held for a unit is one of the unit's organisation. */
const IN_UNITS = `
  UNION
  SELECT DISTINCT a.person_id
    FROM account a JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to > $3::date)
    JOIN unit u ON u.id = h.unit_id
   WHERE a.disabled_at IS NULL AND h.role = ANY ($2::text[]) AND u.organisation_id = $1`;

/** Tells those whose turn it is, and those who wait, that a picture has come further. */
@Injectable()
export class TellOfStep {
  constructor(
    private readonly notify: Notify,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Whoever took the step is not told of it. */
  async run(
    tx: Transaction,
    step: {
      readonly picture: Picture;
      readonly step: PictureStep;
      readonly number: number;
      readonly personId: string | null;
    },
  ): Promise<void> {
    const { picture, number, personId } = step;
    const message = told[step.step];
    if (message === undefined || personId === null) return;
    const { kind, roles } = message;
    const today = this.clock.localDate(this.settings.timeZone);
    const isCity = picture.kind === 'city';
    // The municipality's own is written and reviewed by the city's office; its registrar hands it in.
    const concerned = isCity ? roles.filter((role) => role === 'registrar') : roles;
    const people = await tx.query<{ personId: string }>(`${CONCERNED} ${IN_UNITS} ${OFFICE}`, [
      ...[picture.organisationId, [...concerned], today, isCity],
    ]);
    const values = { organisation: picture.organisationName, year: picture.periodFrom.slice(0, 4) };
    for (const { personId: recipientId } of people) {
      if (recipientId === personId) continue;
      await this.notify.tell(tx, {
        recipientId,
        kind,
        key: `${kind}:${picture.id}:${number}`,
        values,
      });
    }
  }
}
