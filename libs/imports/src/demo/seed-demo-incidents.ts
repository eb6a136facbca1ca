import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { AreaReader, Areas, DEMO_SCHEME, type AreaIndex } from '#geography';
import { factsOf, GeographyMovedError, RecordMany, type ManyItem } from '#intake';
import { clientIdOf, senderIdOf } from '../source-id.js';
import { demoAreasOf } from './demo-areas.js';
import { demoIncidentsOf, demoMonths, type DemoIncident } from './demo-incidents.js';

const SENDER = 'demo';
/** As if staff had told of it, which is what the demo shows. */
const SOURCE = 'staff';
/** Small batches with pauses: the demo fills up while somebody already looks around. */
const INCIDENTS_PER_BATCH = 250;
const PAUSE_MS = 40;
const LOCATE_ATTEMPTS_MAX = 4;
const NO_PLACES = new Map<string, never>();

export interface DemoProgress {
  readonly incidents: number;
  readonly month: string;
}

/** Fills the demo with invented incidents. What is there already is left, so a stopped seed goes on. */
@Injectable()
export class SeedDemoIncidents {
  constructor(
    private readonly database: Database,
    private readonly areas: Areas,
    private readonly areaReader: AreaReader,
    private readonly recordMany: RecordMany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many incidents were written; undefined when the demo's areas are not there. */
  async run(onProgress: (progress: DemoProgress) => void): Promise<number | undefined> {
    if (await this.isDone()) return 0;
    const index = await this.areas.reload();
    const now = this.clock.now();
    const today = this.clock.localDate(this.settings.timeZone);
    const populations = await this.areaReader.populations(now.getUTCFullYear());
    const demoAreas = demoAreasOf(index, DEMO_SCHEME, populations, today);
    if (demoAreas.length === 0) return undefined;
    let written = 0;
    for (const month of demoMonths(today)) {
      const incidents = demoAreas.flatMap((area) =>
        demoIncidentsOf(area, month, now, this.settings.timeZone),
      );
      for (let start = 0; start < incidents.length; start += INCIDENTS_PER_BATCH) {
        written += await this.write(incidents.slice(start, start + INCIDENTS_PER_BATCH), now);
        onProgress({ incidents: written, month });
        await pause(PAUSE_MS);
      }
    }
    await this.markDone(today);
    return written;
  }

  private async write(incidents: readonly DemoIncident[], now: Date): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const index = await (attempt === 1 ? this.areas.current() : this.areas.reload());
      const items = incidents.map((incident) => this.itemOf(incident, index, now));
      try {
        const origin = { senderId: senderIdOf(SENDER), actorId: null };
        return (await this.recordMany.run(items, origin, index)).recorded;
      } catch (error) {
        if (!(error instanceof GeographyMovedError) || attempt === LOCATE_ATTEMPTS_MAX) throw error;
      }
    }
  }

  private itemOf({ id, body }: DemoIncident, areas: AreaIndex, now: Date): ManyItem {
    const { timeZone } = this.settings;
    const context = { actor: null, areas, places: NO_PLACES, now, timeZone, source: SOURCE };
    return { clientId: clientIdOf(SENDER, id), body, facts: factsOf(body, context) };
  }

  private async isDone(): Promise<boolean> {
    const marks = await this.database.query(`SELECT 1 FROM instance WHERE name = 'demo-incidents'`);
    return marks.length > 0;
  }

  private async markDone(through: string): Promise<void> {
    await this.database.query(
      `INSERT INTO instance (name, value) VALUES ('demo-incidents', jsonb_build_object('through', $1::text))
       ON CONFLICT DO NOTHING`,
      [through],
    );
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
