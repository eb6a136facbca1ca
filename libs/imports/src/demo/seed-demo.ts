import { Injectable } from '@nestjs/common';
import { SeedDemoAccounts } from '#access';
import { Settings } from '#config';
import { Database } from '#database';
import { SeedDemoGeography, SeedDemoPlaces } from '#geography';
import { SeedDemoIncidents, type DemoProgress } from './seed-demo-incidents.js';
import { SeedDemoInstance } from './seed-demo-instance.js';
import { SeedDemoQuietReports } from './seed-demo-quiet-reports.js';

export interface SeededDemo {
  readonly demo: string;
  /** What was written now; 0 for what was there already. */
  readonly accounts: number;
  readonly areas: number;
  readonly incidents: number;
  /** What could not be seeded, and why; null when nothing was left out. */
  readonly leftOut: string | null;
}

/** What the demo's incidents stand on: areas with places, and the municipality's name and words. */
@Injectable()
export class SeedDemoGround {
  constructor(
    private readonly geography: SeedDemoGeography,
    private readonly places: SeedDemoPlaces,
    private readonly instance: SeedDemoInstance,
  ) {}

  async run(demo: 'stockholm' | 'liten'): Promise<{ areas: number }> {
    await this.instance.run(demo);
    const { areas } = await this.geography.run(demo);
    await this.places.run(demo);
    return { areas };
  }
}

/**
 * Puts the demo in place: accounts, areas and invented incidents. Whatever is there is left as it is, so it can be
 * run again and goes on where it was stopped. Throws outside demo mode.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly accounts: SeedDemoAccounts,
    private readonly geography: SeedDemoGround,
    private readonly incidents: SeedDemoIncidents,
    private readonly quietReports: SeedDemoQuietReports,
    private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  async run(onProgress: (progress: DemoProgress) => void = () => undefined): Promise<SeededDemo> {
    const { demo, production } = this.settings;
    if (production || demo === 'none') {
      throw new Error('There is no demo here: it is off in production and with LAGESBILD_DEMO=0.');
    }
    if (await this.holdsRealAccounts()) {
      const leftOut =
        'There are accounts here that are not of a demo, so nothing was seeded. Set LAGESBILD_DEMO=0.';
      return { demo, accounts: 0, areas: 0, incidents: 0, leftOut };
    }
    const { accounts } = await this.accounts.run();
    const { areas } = await this.geography.run(demo);
    await this.quietReports.run(demo);
    const incidents = await this.incidents.run(demo, onProgress);
    const leftOut =
      incidents === undefined
        ? 'Other areas than those of the demo are in place, so no incidents were invented.'
        : null;
    return { demo, accounts, areas, incidents: incidents ?? 0, leftOut };
  }

  /** A restored database, for one: the demo's passwords are public and must not come to open it. */
  private async holdsRealAccounts(): Promise<boolean> {
    const [found] = await this.database.query<{ real: boolean }>(
      `SELECT EXISTS (SELECT FROM account WHERE NOT demo)
          AND NOT EXISTS (SELECT FROM instance WHERE name = 'demo') AS real`,
    );
    return found?.real === true;
  }
}
