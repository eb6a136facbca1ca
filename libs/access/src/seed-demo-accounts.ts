import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { newId } from '#protection';
import { demoAccounts, type DemoAccount } from './demo-accounts.js';
import { demoTowns, type DemoOrganisation, type DemoTown } from './demo-organisations.js';
import { hashPassword } from './password.js';

/** From when the demo's units and roles hold. */
const DEMO_VALID_FROM = '2020-01-01';

type IdsByCode = ReadonlyMap<string, string>;

/**
 * Writes the demo's organisations, units and accounts, once, and marks the database as a demo, which production
 * refuses. Does nothing when it is there already. Throws outside demo mode.
 */
@Injectable()
export class SeedDemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Answers how many accounts were written. */
  async run(): Promise<{ accounts: number }> {
    const { production, demo, demoPassword } = this.settings;
    if (production || demo === 'none') throw new Error('Demo accounts are for demo mode only');
    // All have the same password: one hash is enough, and three tenths of a second faster.
    const passwordHash = await hashPassword(demoPassword);
    const accounts = await this.database.transaction(async (tx) => {
      const marked = await tx.query(
        `INSERT INTO instance (name, value) VALUES ('demo', 'true') ON CONFLICT DO NOTHING RETURNING name`,
      );
      if (marked.length === 0) return 0;
      const town = demoTowns[demo];
      const organisations = await this.writeOrganisations(tx, town);
      const units = await this.writeUnits(tx, town, organisations);
      for (const account of demoAccounts) {
        await this.writeAccount(tx, account, town, { organisations, units, passwordHash });
      }
      await this.audit.append(tx, {
        actorId: null,
        action: 'account.demo-seeded',
        subject: 'account',
        subjectIds: [],
        details: { accounts: demoAccounts.length },
      });
      return demoAccounts.length;
    });
    return { accounts };
  }

  private async writeOrganisations(tx: Transaction, town: DemoTown): Promise<IdsByCode> {
    const ids = new Map(town.organisations.map(({ code }) => [code, newId()]));
    const write = async (one: DemoOrganisation) => {
      const parent = one.kind === 'committee' || one.kind === 'company';
      await tx.query(
        `INSERT INTO organisation (id, code, name, kind, parent_id) VALUES ($1, $2, $3, $4, $5)`,
        [idOf(ids, one.code), one.code, one.name, one.kind, parent ? idOf(ids, town.city) : null],
      );
      if (one.area === undefined) return;
      await tx.query(
        `INSERT INTO organisation_area (scheme, level, code, organisation_id) VALUES ($1, $2, $3, $4)`,
        [one.area.scheme, one.area.level, one.area.code, idOf(ids, one.code)],
      );
    };
    for (const organisation of town.organisations) await write(organisation);
    await tx.query(
      `INSERT INTO organisation_partner (partner_id, organisation_id) VALUES ($1, $2)`,
      [idOf(ids, town.partner), idOf(ids, town.committee)],
    );
    return ids;
  }

  private async writeUnits(
    tx: Transaction,
    town: DemoTown,
    organisations: IdsByCode,
  ): Promise<IdsByCode> {
    const ids = new Map<string, string>();
    for (const { code: organisation, units } of town.organisations) {
      for (const { code, name, kind, headcount, reportingRhythm } of units) {
        const key = unitKey(organisation, code);
        ids.set(key, newId());
        await tx.query(
          `INSERT INTO unit (id, organisation_id, code, name, kind, headcount, reporting_rhythm, valid_from)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            idOf(ids, key),
            idOf(organisations, organisation),
            code,
            name,
            kind,
            headcount,
            reportingRhythm,
            DEMO_VALID_FROM,
          ],
        );
      }
    }
    return ids;
  }

  private async writeAccount(
    tx: Transaction,
    { email, name, role, scope }: DemoAccount,
    town: DemoTown,
    known: { organisations: IdsByCode; units: IdsByCode; passwordHash: string },
  ): Promise<void> {
    const personId = newId();
    const unitId = scope === 'unit' ? idOf(known.units, unitKey(town.committee, town.unit)) : null;
    const organisation = scope === 'unit' ? town.committee : town[scope];
    await tx.query(`INSERT INTO person (id, name, unit_id) VALUES ($1, $2, $3)`, [
      personId,
      name,
      unitId,
    ]);
    await tx.query(
      `INSERT INTO account (id, person_id, email, password_hash, demo, created_at)
       VALUES ($1, $2, $3, $4, true, $5)`,
      [newId(), personId, email, known.passwordHash, this.clock.now()],
    );
    const organisationId = idOf(known.organisations, organisation);
    for (const held of [role, ...(town.furtherRoles[email] ?? [])]) {
      await tx.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), personId, held, organisationId, unitId, DEMO_VALID_FROM],
      );
    }
  }
}

/** Committees have units of the same codes. */
const unitKey = (organisation: string, unit: string) => `${organisation}/${unit}`;

function idOf(ids: IdsByCode, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the demo has no "${code}"`);
  return id;
}
