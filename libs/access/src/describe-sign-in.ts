import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { demoAccounts } from './demo-accounts.js';
import type { DemoAccountDto, DemoDto } from './demo.dto.js';
import { ProviderClient } from './provider/provider-client.js';

/** Tells a visitor whether there is anybody to sign in as, in demo mode who, and through which identity provider. */
@Injectable()
export class DescribeSignIn {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly provider: ProviderClient,
  ) {}

  async run(): Promise<{ demo: DemoDto | null; setUp: boolean; provider: string | null }> {
    const { demo, demoPassword } = this.settings;
    const accounts = demo === 'none' ? [] : await this.seededAccounts();
    const [found] = await this.database.query<{ set_up: boolean }>(
      `SELECT EXISTS (SELECT FROM account) AS set_up`,
    );
    return {
      demo: accounts.length === 0 ? null : { password: demoPassword, accounts },
      setUp: found?.set_up === true,
      provider: this.provider.name ?? null,
    };
  }

  /** Only those that are there: seeding may still be under way, and an account may have been disabled. */
  private async seededAccounts(): Promise<DemoAccountDto[]> {
    const rows = await this.database.query<{ email: string }>(
      `SELECT email FROM account WHERE demo AND disabled_at IS NULL`,
    );
    const seeded = new Set(rows.map(({ email }) => email));
    return demoAccounts
      .filter(({ email }) => seeded.has(email))
      .map(({ email, role, name }) => ({ email, role, name }));
  }
}
