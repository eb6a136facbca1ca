import { randomUUID } from 'node:crypto';
import { OutboxForwarder } from '#jobs';
import { RunErasure } from '#retention';
import { startRegisterApp, TODAY } from './register-app.js';
import type { Person, RunningApp } from './running-app.js';
import { DEMO_PASSWORD, ownOrganisation } from './stockholm.js';

/** Years after `TODAY`, on the same day of the year. */
export const after = (years: number) => `${2026 + years}${TODAY.slice(4)}T12:00:00Z`;

export const DECISION = {
  decidedBy: 'Kommunstyrelsen',
  decidedOn: '2025-04-02',
  decisionSection: '112',
  decisionDnr: 'KS 2025/17',
} as const;

export interface Reported {
  readonly id: string;
  readonly reference: string;
}

export interface DryRun {
  readonly asOf: string;
  readonly total: number;
  readonly held: number;
  readonly listHash: string;
  readonly counts: readonly { ruleId: string; count: number }[];
  readonly items: readonly { reference: string; dueOn: string; ruleId: string }[];
}

/** An authority of Lillstad with those who keep and erase, at a moment that tests move. */
export class RetentionWorld {
  private constructor(
    readonly app: RunningApp,
    readonly organisation: string,
    public people: Record<'reporter' | 'security' | 'registrar' | 'archivist' | 'admin', Person>,
  ) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<RetentionWorld> {
    const app = await startRegisterApp(environment);
    // In a small municipality the registrar is the archivist too; here they are two.
    await app.database.query(
      `DELETE FROM role_holding h USING account a WHERE a.person_id = h.person_id
          AND a.email = 'registrar@demo.example' AND h.role = 'archivist'`,
    );
    const people = await signAllIn(app);
    return new RetentionWorld(app, await ownOrganisation(app, 'archivist'), people);
  }

  /** Moves the clock; whoever was signed in has to sign in again. */
  async at(moment: string): Promise<void> {
    this.app.clock.set(moment);
    this.people = await signAllIn(this.app);
  }

  async report(more: object = {}): Promise<Reported> {
    const body = {
      ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
      ...{
        occurredFrom: `${TODAY}T08:13:37Z`,
        location: { lon: 15.0512, lat: 60.0701, source: 'map' },
      },
      ...more,
    };
    const answer = await this.people.reporter.send<Reported>('POST', '/incidents', { body });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  /** Enters a rule: what is not said is observations that go two years after receipt. */
  async rule(more: object = {}): Promise<string> {
    const answer = await this.people.archivist.send<{ id: string }>('POST', '/retention/rules', {
      body: {
        ...{ organisationId: this.organisation, kind: 'observation', outcome: 'erase', years: 2 },
        ...{ countedFrom: 'received', validFrom: TODAY, ...DECISION, ...more },
      },
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  async stop(more: object = {}): Promise<string> {
    const answer = await this.people.registrar.send<{ id: string }>('POST', '/retention/stops', {
      body: { organisationId: this.organisation, reason: 'Pågående tillsyn', ...more },
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  async dryRun(): Promise<DryRun> {
    const body = { organisationId: this.organisation };
    const answer = await this.people.registrar.send<DryRun>('POST', '/retention/dry-runs', {
      body,
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  /** Proposed by the registrar as the list stands. */
  async propose(): Promise<{ id: string; listHash: string }> {
    const { listHash } = await this.dryRun();
    const body = { organisationId: this.organisation, listHash };
    const answer = await this.people.registrar.send<{ id: string }>('POST', '/retention/proposals', { body }); // prettier-ignore
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return { id: answer.body.id, listHash };
  }

  approve(id: string, listHash: string, by = this.people.archivist) {
    return by.send('POST', `/retention/proposals/${id}/approval`, { body: { listHash } });
  }

  /** Proposed and approved; nothing has gone yet. */
  async approved(): Promise<string> {
    const { id, listHash } = await this.propose();
    const answer = await this.approve(id, listHash);
    if (answer.status !== 204) throw new Error(JSON.stringify(answer.body));
    return id;
  }

  run(id: string): Promise<void> {
    return this.app.worker.get(RunErasure, { strict: false }).run(id);
  }

  /** Proposed, approved and carried out. */
  async erased(): Promise<string> {
    const id = await this.approved();
    await this.app.worker.get(OutboxForwarder).forward();
    await this.run(id);
    return id;
  }

  read<Body = Record<string, unknown>>(path: string, by = this.people.archivist) {
    return by.send<Body>('GET', path);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

async function signAllIn(app: RunningApp) {
  const proven = (name: string) => app.signInProven(`${name}@demo.example`, DEMO_PASSWORD);
  return {
    reporter: await proven('reporter'),
    security: await proven('security'),
    registrar: await proven('registrar'),
    archivist: await proven('archivist'),
    admin: await proven('admin'),
  };
}
