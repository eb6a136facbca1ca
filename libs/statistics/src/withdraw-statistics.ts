import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { AreaRepository, type PopulationKey } from '#geography';
import { StatisticRepository } from './statistic.repository.js';

/** Takes back a file: what stood before holds again, in series and inhabitants. Nothing is deleted. */
@Injectable()
export class WithdrawStatistics {
  constructor(
    private readonly database: Database,
    private readonly repository: StatisticRepository,
    private readonly areas: AreaRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Inhabitants that have been noted otherwise since are left as they are.
   * @param actor null for a command on the server. Fault: NOT_FOUND, also for one that has been taken back.
   */
  async run(actor: Pick<Actor, 'accountId'> | null, id: string): Promise<void> {
    if (!isUuid(id)) throw new Fault('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      await this.areas.lock(tx);
      const held = await this.repository.withdraw(tx, id, this.clock.now());
      if (!held) throw new Fault('NOT_FOUND');
      const later = new Set((await this.repository.handDown(tx, id)).map(textOf));
      for (const told of await this.repository.populationsOf(tx, id)) {
        const { population, beforePopulation, beforeSource: source, ...key } = told;
        if (later.has(textOf(key))) continue;
        const now = await this.areas.populationAt(tx, key);
        if (now?.population !== population) continue;
        if (beforePopulation === null) await this.areas.removePopulation(tx, key);
        else await this.areas.setPopulation(tx, { ...key, population: beforePopulation, source });
      }
      await this.audit.append(tx, {
        actorId: actor?.accountId ?? null,
        action: 'statistics.withdrawn',
        subject: 'statistic_import',
        subjectIds: [id],
        details: {},
      });
    });
  }
}

const textOf = ({ scheme, level, code, year }: PopulationKey): string =>
  JSON.stringify([scheme, level, code, year]);
