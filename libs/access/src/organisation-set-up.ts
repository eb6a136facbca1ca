import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { areaCodeOf, Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { checkDays } from './organisation/civil-dates.js';
import { requireKept } from './organisation/keeping.js';
import type { NewUnitDto, SmallMunicipalityDto } from './organisation-set-up.dto.js';

/** The one authority that answers for everything in a small municipality. */
const BOARD = { code: 'kommunstyrelsen', name: 'Kommunstyrelsen' } as const;
const MUNICIPALITY_CODE = 'kommunen';
const CODE_CHARACTERS_MAX = 80;

export interface SetUpUnit {
  readonly id: string;
  readonly code: string;
}

/** Makes organisations and units by hand, for a municipality without a staff register to read them from. */
@Injectable()
export class SetUpOrganisation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * "Liten kommun": the municipality, its board that answers for the whole of it, and units under the board. What is
   * there by its code is left as it is, so the same again adds nothing.
   * @returns how many units were added.
   */
  async small(actor: Actor, { name, units }: SmallMunicipalityDto): Promise<number> {
    return this.database.transaction(async (tx) => {
      const cityId = await this.organisation(tx, MUNICIPALITY_CODE, name, 'city', null);
      const boardId = await this.organisation(tx, BOARD.code, BOARD.name, 'committee', cityId);
      await tx.query(
        `INSERT INTO organisation_area (scheme, level, code, organisation_id)
         SELECT DISTINCT scheme, level, code, $1::uuid FROM area
          WHERE level = 'municipality' AND valid_to IS NULL
         ON CONFLICT (scheme, level, code) DO NOTHING`,
        [boardId],
      );
      const added: string[] = [];
      for (const unit of units) {
        const made = await this.unit(tx, boardId, unit);
        if (made !== undefined) added.push(made.id);
      }
      await this.note(tx, actor, added, { preset: 'small', units: added.length });
      return added.length;
    });
  }

  /** One unit more. Faults: ORGANISATION_UNKNOWN; FIELDS_INVALID when there is one of that name. */
  async addUnit(actor: Actor, wish: NewUnitDto): Promise<SetUpUnit> {
    checkDays({ from: wish.from });
    return this.database.transaction(async (tx) => {
      const kept = { organisation: wish.organisation };
      await requireKept(tx, actor, kept, 'ORGANISATION_UNKNOWN');
      const [organisation] = await tx.query<{ id: string }>(
        `SELECT id FROM organisation WHERE code = $1`,
        [wish.organisation],
      );
      if (organisation === undefined) throw new Fault('ORGANISATION_UNKNOWN');
      const unit = await this.unit(tx, organisation.id, wish);
      if (unit === undefined) {
        throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'name', code: 'LIST_REPEATS' }] });
      }
      await this.note(tx, actor, [unit.id], { units: 1 });
      return unit;
    });
  }

  private async organisation(
    tx: Transaction,
    code: string,
    name: string,
    kind: 'city' | 'committee',
    parentId: string | null,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO organisation (id, code, name, kind, parent_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (code) DO UPDATE SET code = EXCLUDED.code RETURNING id`,
      [newId(), code, name, kind, parentId],
    );
    return row!.id;
  }

  private async unit(
    tx: Transaction,
    organisationId: string,
    wish: Omit<NewUnitDto, 'organisation'>,
  ): Promise<SetUpUnit | undefined> {
    const { name, reportingRhythm, kind = 'unit', headcount = null } = wish;
    const id = newId();
    const code = (areaCodeOf(name) ?? id).slice(0, CODE_CHARACTERS_MAX);
    const today = this.clock.localDate(this.settings.timeZone);
    const added = await tx.query(
      `INSERT INTO unit (id, organisation_id, code, name, kind, headcount, reporting_rhythm, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (organisation_id, code) DO NOTHING RETURNING id`,
      [id, organisationId, code, name.trim(), kind, headcount, reportingRhythm, wish.from ?? today],
    );
    return added.length === 0 ? undefined : { id, code };
  }

  private note(
    tx: Transaction,
    actor: Actor,
    subjectIds: readonly string[],
    details: Record<string, unknown>,
  ): Promise<void> {
    const fact = { actorId: actor.accountId, action: 'organisation.set-up', subject: 'unit' };
    return this.audit.append(tx, { ...fact, subjectIds, details });
  }
}
