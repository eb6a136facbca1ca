import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor, type FieldFault } from '#domain';
import type { AreaIndex } from '../area-index.js';
import type { AreaRecord } from '../area-record.js';
import { AreaRepository } from '../area.repository.js';
import { Areas } from '../areas.js';
import type { PopulationsDto } from './area-set-up.dto.js';

const SOURCE = 'Kommunen';

/** Notes how many live in some areas: what is said for an area and a year replaces what was said before. */
@Injectable()
export class SetPopulations {
  constructor(
    private readonly database: Database,
    private readonly repository: AreaRepository,
    private readonly areas: Areas,
    private readonly audit: AuditTrail,
  ) {}

  /** All or nothing. Fault: FIELDS_INVALID naming each area that is unknown or ambiguous. */
  async run(actor: Actor, { items }: PopulationsDto): Promise<void> {
    const index = await this.areas.reload();
    const fields: FieldFault[] = [];
    const found = items.map(({ area }, at) => resolve(index, area, `items.${at}.area`, fields));
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    await this.database.transaction(async (tx) => {
      for (const [at, { year, population }] of items.entries()) {
        const { scheme, level, code } = found[at]!;
        const draft = { scheme, level, code, year, population, source: SOURCE };
        await this.repository.setPopulation(tx, draft);
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'area.population-set',
        subject: 'area',
        subjectIds: [],
        details: { areas: items.length },
      });
    });
  }
}

function resolve(
  index: AreaIndex,
  reference: string,
  path: string,
  fields: FieldFault[],
): AreaRecord | undefined {
  try {
    return index.resolve(reference);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    fields.push({ path, code: error.code, values: error.values });
    return undefined;
  }
}
