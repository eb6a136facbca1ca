import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Areas, type AreaIndex } from '#geography';
import { factsOf, GeographyMovedError, RecordMany, type ManyItem } from '#intake';
import { clientIdOf, senderIdOf } from '../source-id.js';
import { demoAreasOf } from './demo-areas.js';
import { demoIncidentsOf, demoMonths, type DemoIncident } from './demo-incidents.js';
import { demoPlans } from './demo-plans.js';
import { ReadDemoGround } from './read-demo-ground.js';

const SENDER = 'demo';
/** As if staff had told of it, which is what the demo shows. */
const SOURCE = 'staff';
/** Batches with pauses: the demo fills up while somebody already looks around. */
const INCIDENTS_PER_BATCH = 1_000;
const PAUSE_MS = 20;
const LOCATE_ATTEMPTS_MAX = 4;

type Points = ReadonlyMap<string, { readonly lon: number; readonly lat: number }>;

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
    private readonly readGround: ReadDemoGround,
    private readonly recordMany: RecordMany,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many incidents were written; undefined when the demo's areas are not there. */
  async run(
    demo: 'stockholm' | 'liten',
    onProgress: (progress: DemoProgress) => void,
  ): Promise<number | undefined> {
    if (await this.isDone()) return 0;
    const ground = await this.readGround.run();
    const now = this.clock.now();
    const demoAreas = demoAreasOf(demoPlans[demo], ground);
    if (demoAreas.length === 0) return undefined;
    const points = new Map(ground.places.map(({ id, lon, lat }) => [id, { lon, lat }]));
    let written = 0;
    // By month and not by batch: the newest are the last, and the demo fills up as time goes.
    for (const month of demoMonths(ground.today)) {
      const incidents = demoAreas.flatMap((area) =>
        demoIncidentsOf(area, month, now, this.settings.timeZone),
      );
      for (let start = 0; start < incidents.length; start += INCIDENTS_PER_BATCH) {
        const some = incidents.slice(start, start + INCIDENTS_PER_BATCH);
        written += await this.write(some, points, now);
        onProgress({ incidents: written, month });
        await pause(PAUSE_MS);
      }
    }
    await this.markDone(ground.today);
    return written;
  }

  private async write(
    incidents: readonly DemoIncident[],
    places: Points,
    now: Date,
  ): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const index = await (attempt === 1 ? this.areas.current() : this.areas.reload());
      const items = incidents.map((incident) => this.itemOf(incident, index, places, now));
      try {
        const origin = { senderId: senderIdOf(SENDER), actorId: null };
        return (await this.recordMany.run(items, origin, index)).recorded;
      } catch (error) {
        if (!(error instanceof GeographyMovedError) || attempt === LOCATE_ATTEMPTS_MAX) throw error;
      }
    }
  }

  private itemOf(
    { id, body }: DemoIncident,
    areas: AreaIndex,
    places: Points,
    now: Date,
  ): ManyItem {
    const { timeZone } = this.settings;
    const context = { actor: null, areas, places, now, timeZone, source: SOURCE };
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
