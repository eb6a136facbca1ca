import { RunExport } from '#exports';
import { RightsWorld } from './rights-world.js';
import type { Person, RunningApp } from './running-app.js';
import { DEMO_PASSWORD } from './stockholm.js';

interface Read {
  reference: string;
  isRestricted: boolean;
  withheld: string[];
  body: { text?: string; occurredFrom?: string; location: object };
  handling: { outcome: string | null };
}
interface Measures {
  restriction: { motive: string; incidents: object[]; liftedAt: string | null } | null;
  weighing: { result: string } | null;
  corrections: Record<string, unknown>[];
  recipients: { by: string; reference: string; who: string | null }[];
}

/** The day where the municipality is. */
export const localDay = (at = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(at);

export async function readIncident(who: Person, id: string): Promise<Read & { code?: string }> {
  return (await who.send<Read & { code?: string }>('GET', `/incidents/${id}`)).body;
}

/** What the registrar does in a case beside searching, and who else there is. */
export class RestrictionWorld {
  private constructor(
    readonly rights: RightsWorld,
    readonly reporter: Person,
    readonly security: Person,
  ) {}

  static async start(): Promise<RestrictionWorld> {
    const rights = await RightsWorld.start();
    const reporter = await rights.app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const security = await rights.app.signIn('security@demo.example', DEMO_PASSWORD);
    return new RestrictionWorld(rights, reporter, security);
  }

  restrict(caseId: string, references: string[], ground = 'contested') {
    return this.rights.registrar.send('POST', `/rights-cases/${caseId}/restriction`, {
      body: { ground, references, motive: 'Personen säger att det är fel.' },
    });
  }

  lift(caseId: string, informedOn = localDay()) {
    return this.rights.registrar.send('POST', `/rights-cases/${caseId}/restriction/lifting`, {
      body: { informedOn, motive: 'Uppgiften är kontrollerad.' },
    });
  }

  async measures(caseId: string): Promise<Measures> {
    const path = `/rights-cases/${caseId}/measures`;
    return (await this.rights.registrar.send<Measures>('GET', path)).body;
  }
}

/** An export of everything in reach, ready to be fetched. @returns its id. */
export async function madeExport(app: RunningApp, who: Person): Promise<string> {
  const asked = await who.send('POST', '/exports', {
    body: {
      reason: 'Uppföljning av allt som hänt på orten i år.',
      format: 'csv',
      include: ['text'],
      filters: {},
    },
  });
  const id = String(asked.body['id']);
  await app.worker.get(RunExport, { strict: false }).run(id);
  return id;
}

/** What an export of everything in reach holds of one incident, by column. */
export async function exported(
  app: RunningApp,
  who: Person,
  reference: string,
): Promise<Record<string, string>> {
  const id = await madeExport(app, who);
  const text = String((await who.send('GET', `/exports/${id}/file`)).body);
  await who.send('DELETE', `/exports/${id}`);
  const [head = '', ...rows] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const row = rows.find((each) => each.includes(reference)) ?? '';
  const names = head.split(/[;,\t]/);
  return Object.fromEntries(row.split(/[;,\t]/).map((cell, at) => [names[at], cell]));
}
