import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { lastDayOf } from './civil-dates.js';
import type { PauseDto, UnitDetailsDto } from './edit-organisation.dto.js';
import { requireKept } from './keeping.js';

interface UnitRow extends Omit<UnitDetailsDto, 'lastDay' | 'pauses'> {
  readonly validTo: string | null;
  readonly pauses: readonly (Omit<PauseDto, 'lastDay'> & { readonly validTo: string | null })[];
}

const FIND = `
  SELECT u.id, u.code, u.name, u.kind, o.code AS organisation, o.name AS "organisationName", u.headcount,
         u.reporting_rhythm AS "reportingRhythm", u.valid_from AS "from", u.valid_to AS "validTo", u.revision,
         coalesce((SELECT json_agg(json_build_object(
             'id', p.id, 'from', p.valid_from, 'validTo', p.valid_to, 'reason', p.reason) ORDER BY p.valid_from DESC)
           FROM unit_pause p WHERE p.unit_id = u.id), '[]') AS pauses
    FROM unit u JOIN organisation o ON o.id = u.organisation_id WHERE u.id = $1`;

/** One unit, with its pauses, for whoever may change it. */
@Injectable()
export class ReadUnit {
  constructor(private readonly database: Database) {}

  /** Fault: NOT_FOUND, also where the unit is not the actor's to change. */
  async run(actor: Actor, id: string): Promise<UnitDetailsDto> {
    await requireKept(this.database, actor, { unitId: id }, 'NOT_FOUND');
    const [row] = await this.database.query<UnitRow>(FIND, [id]);
    if (row === undefined) throw new Fault('NOT_FOUND');
    const { validTo, pauses, ...unit } = row;
    return {
      ...unit,
      lastDay: lastDayOf(validTo),
      pauses: pauses.map(({ validTo: end, ...pause }) => ({ ...pause, lastDay: lastDayOf(end) })),
    };
  }
}
