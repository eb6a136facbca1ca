import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Fault, localParts, type Actor, type ReadingAction } from '#domain';
import { ReachIncident } from '#intake';
import { CollectReadings } from './collect-readings.js';
import type { OwnReadingDto, OwnReadingsDto } from './reading-log.dto.js';
import { readerKey, ReadingReader } from './reading.reader.js';

const STEPS_MAX = 20;
const READINGS_MAX = 500;
const told: readonly ReadingAction[] = ['incident.read', 'incident.exported', 'break-glass.opened'];

/**
 * Who has read an incident, for whoever reported it. Roles and days tell what a threatened colleague needs to know;
 * names would point out whoever handles the case.
 */
@Injectable()
export class ReadOwnReadings {
  constructor(
    private readonly reach: ReachIncident,
    private readonly collect: CollectReadings,
    private readonly reader: ReadingReader,
    private readonly settings: Settings,
  ) {}

  /** Each role once a day and act. Throws `Fault`: NOT_FOUND, also for an incident that somebody else reported. */
  async run(actor: Actor, incidentId: string): Promise<OwnReadingsDto> {
    const { incident } = await this.reach.run(actor, 'incident.read', incidentId);
    if (incident.senderId !== actor.accountId) throw new Fault('NOT_FOUND');
    await this.collect.run(STEPS_MAX);
    const rows = await this.reader.page(null, { incidentId }, null, READINGS_MAX);
    const others = rows.flatMap(({ action, actorId, occurredAt }) => {
      if (actorId === null || actorId === actor.accountId || !told.includes(action)) return [];
      const day = localParts(occurredAt, this.settings.timeZone).date;
      return [{ action, accountId: actorId, day }];
    });
    const readers = await this.reader.readers(actor, others);
    const items = new Map<string, OwnReadingDto>();
    for (const { action, accountId, day } of others) {
      const roles = [...(readers.get(readerKey(accountId, day))?.roles ?? [])];
      items.set(JSON.stringify([day, action, roles]), { day, action, roles });
    }
    return { items: [...items.values()] };
  }
}
