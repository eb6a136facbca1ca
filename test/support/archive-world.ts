import { RunPackage } from '#archive';
import { RetentionWorld } from './retention-world.js';
import type { Person } from './running-app.js';

export const REASON = 'Årlig leverans till kommunarkivet enligt överenskommelsen.';
export const AGREEMENT = 'KS 2026/41';
export const ARCHIVE = 'Lillstads kommunarkiv';

/** A package as its list tells of it. */
export interface ToldPackage {
  readonly id: string;
  readonly state: string;
  readonly parts: string[];
  readonly reason: string;
  readonly requestedBy: { name: string };
  readonly approvedBy: { name: string } | null;
  readonly fetchedBy: { name: string } | null;
  readonly steps: number | null;
  readonly stepsDone: number;
  readonly leftOut: number | null;
  readonly files: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** An authority that delivers what it keeps, two years after what was reported came in. */
export class ArchiveWorld {
  private constructor(readonly retention: RetentionWorld) {}

  static async start(): Promise<ArchiveWorld> {
    return new ArchiveWorld(await RetentionWorld.start());
  }

  get app() {
    return this.retention.app;
  }

  get people() {
    return this.retention.people;
  }

  ask(parts: readonly string[], more: object = {}, by: Person = this.people.archivist) {
    return by.send<{ id: string; code?: string }>('POST', '/archive/packages', {
      body: {
        ...{ organisationId: this.retention.organisation, year: 2026, parts },
        ...{ receiver: ARCHIVE, agreement: AGREEMENT, reason: REASON, ...more },
      },
    });
  }

  async asked(parts: readonly string[]): Promise<string> {
    const { status, body } = await this.ask(parts);
    if (status !== 202) throw new Error(JSON.stringify(body));
    return body.id;
  }

  approve(id: string, by: Person = this.people.registrar) {
    return by.send('POST', `/archive/packages/${id}/approval`);
  }

  async run(id: string): Promise<void> {
    await this.app.catchUp();
    await this.app.worker.get(RunPackage, { strict: false }).run(id);
  }

  /** Asked for, approved where it has to be, and made. */
  async made(parts: readonly string[]): Promise<string> {
    const id = await this.asked(parts);
    if ((await this.told(id)).state === 'proposed') {
      const answer = await this.approve(id);
      if (answer.status !== 204) throw new Error(JSON.stringify(answer.body));
    }
    await this.run(id);
    return id;
  }

  async told(id: string): Promise<ToldPackage> {
    const { body } = await this.people.registrar.send<{ items: ToldPackage[] }>(
      'GET',
      `/archive/packages?organisationId=${this.retention.organisation}`,
    );
    const found = body.items.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no package ${id}`);
    return found;
  }

  /** As whoever asked for it fetches it. */
  async fetch(id: string, by: Person = this.people.archivist) {
    const answer = await this.app.api.inject({
      ...{ method: 'GET', url: `/api/v1/archive/packages/${id}/file` },
      headers: { host: '127.0.0.1', ...by.credentials },
    });
    return { status: answer.statusCode, headers: answer.headers, zip: answer.rawPayload };
  }

  close(): Promise<void> {
    return this.retention.close();
  }
}
