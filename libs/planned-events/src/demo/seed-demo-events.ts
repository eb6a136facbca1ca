import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Areas, type AreaIndex } from '#geography';
import { newId } from '#protection';
import type { NewRevision } from '../planned-event.js';
import { PlannedEventRepository } from '../planned-event.repository.js';
import { demoEvents } from './demo-events.js';

/** Said of every event of the demo. */
const DEMO_SOURCE = 'Påhittat för demon';

const ANSWERING = `
  SELECT oa.organisation_id AS id, oa.level, oa.code
    FROM organisation_area oa JOIN organisation_partner op USING (organisation_id)
   ORDER BY oa.level, oa.code LIMIT 1`;

/** Puts some invented events into the demo, once: last week's, this week's and the next one's. */
@Injectable()
export class SeedDemoEvents {
  constructor(
    private readonly database: Database,
    private readonly repository: PlannedEventRepository,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Does nothing where any event has been entered, or nobody works with a partner. Throws outside demo mode. */
  async run(): Promise<void> {
    if (this.settings.production || this.settings.demo === 'none') {
      throw new Error('There is no demo here.');
    }
    const some = await this.database.query(`SELECT FROM planned_event_revision LIMIT 1`);
    if (some.length > 0) return;
    const [found] = await this.database.query<{ id: string; level: string; code: string }>(
      ANSWERING,
    );
    if (found === undefined) return;
    const index = await this.areas.reload();
    const own = index.resolve(`${found.level}:${found.code}`).areaKey;
    const parts = partsOf(index, own);
    const today = this.clock.localDate(this.settings.timeZone);
    const revisions = demoEvents(today).flatMap(({ part, cancelled, ...event }): NewRevision[] => {
      const first = {
        ...{ ...event, id: newId(), revision: 1, organisationId: found.id },
        ...{ areaKey: part === null ? own : (parts[part] ?? own), source: DEMO_SOURCE },
        ...{ link: null, note: null, status: 'planned' as const, reason: null },
        ...{ fileKey: null, fileHash: null },
      };
      return cancelled === undefined
        ? [first]
        : [first, { ...first, revision: 2, status: 'cancelled', reason: cancelled }];
    });
    await this.database.transaction(async (tx) => {
      for (const revision of revisions) await this.repository.add(tx, null, revision);
    });
  }
}

/** The areas just below one, by name. */
function partsOf(index: AreaIndex, areaKey: number): number[] {
  return index.areas
    .filter(({ parentKey, validTo }) => parentKey === areaKey && validTo === null)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((area) => area.areaKey);
}
