import { Injectable } from '@nestjs/common';
import { SeedDemoAccounts } from '#access';
import { Settings } from '#config';
import { Database } from '#database';
import { SeedDemoGeography } from '#geography';
import { SeedDemoIncidents, type DemoProgress } from './seed-demo-incidents.js';

export interface SeededDemo {
  readonly demo: string;
  /** What was written now; 0 for what was there already. */
  readonly accounts: number;
  readonly areas: number;
  readonly incidents: number;
  /** What could not be seeded, and why; null when nothing was left out. */
  readonly leftOut: string | null;
}

/**
 * Puts the demo in place: accounts, areas and invented incidents. Whatever is there is left as it is, so it can be
 * run again and goes on where it was stopped. Throws outside demo mode.
 */
@Injectable()
export class SeedDemo {
  constructor(
    private readonly accounts: SeedDemoAccounts,
    private readonly geography: SeedDemoGeography,
    private readonly incidents: SeedDemoIncidents,
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
    if (demo === 'liten') {
      const leftOut =
        'The small municipality has no geography yet: only its accounts are in place.';
      return { demo, accounts, areas: 0, incidents: 0, leftOut };
    }
    const { areas } = await this.geography.run();
    const incidents = await this.incidents.run(onProgress);
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
