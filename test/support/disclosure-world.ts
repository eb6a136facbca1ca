import { RegisterWorld } from './register-world.js';
import type { Person, RunningApp } from './running-app.js';
import { DEMO_PASSWORD, submission } from './stockholm.js';

export interface Detail {
  id: string;
  designation: string;
  state: string;
  revision: number;
  daysOpen: number;
  needsSecond: boolean;
  pdfSha256: string | null;
  words: Record<string, string | null> | null;
  items: { incidentId: string; reference: string; state: string; fieldsMasked: string[] }[];
}
export interface Tried {
  seen: string;
  isProtectedIdentity: boolean;
  fields: {
    field: string;
    value: string;
    proposals: { from: number; to: number; kind: string }[];
  }[];
  choices: Choice[];
}
export interface Choice {
  field: string;
  choice: 'give' | 'mask' | 'part';
  ground?: string;
  masks?: { from: number; to: number; ground: string }[];
}

/** The demo's people, and requests for what was reported. */
export class DisclosureWorld {
  private constructor(
    readonly register: RegisterWorld,
    readonly reporter: Person,
    readonly second: Person,
  ) {}

  static async start(): Promise<DisclosureWorld> {
    const register = await RegisterWorld.start();
    const { app } = register;
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const second = await app.signInProven('security@demo.example', DEMO_PASSWORD);
    return new DisclosureWorld(register, reporter, second);
  }

  get app(): RunningApp {
    return this.register.app;
  }

  get registrar(): Person {
    return this.register.registrar;
  }

  /** Reports an incident. @returns its id and reference. */
  async report(otherwise: Record<string, unknown>): Promise<{ id: string; reference: string }> {
    const body = submission(otherwise);
    const answer = await this.reporter.send<{ id: string; reference: string }>(
      'POST',
      '/incidents',
      { body },
    );
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  async ask(
    references: readonly string[],
    otherwise: Record<string, unknown> = {},
  ): Promise<Detail> {
    const { status, body } = await this.registrar.send<Detail>('POST', '/disclosures', {
      body: { kind: 'public_document', channel: 'mail', wanted: 'Allt om torget.', ...otherwise },
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    for (const reference of references) {
      const path = `/disclosures/${body.id}/incidents`;
      const added = await this.registrar.send('POST', path, { body: { reference } });
      if (added.status !== 204) throw new Error(JSON.stringify(added.body));
    }
    return this.detail(body.id);
  }

  async detail(id: string, by = this.registrar): Promise<Detail> {
    return (await by.send<Detail>('GET', `/disclosures/${id}`)).body;
  }

  async open(id: string, incidentId: string, by = this.registrar): Promise<Tried> {
    return (await by.send<Tried>('GET', `/disclosures/${id}/incidents/${incidentId}`)).body;
  }

  /** Chooses for every part: what is not said goes out. */
  async choose(id: string, incidentId: string, said: readonly Choice[], opened?: Tried) {
    const { seen, fields } = opened ?? (await this.open(id, incidentId));
    const choices = fields.map(
      ({ field }) => said.find((one) => one.field === field) ?? { field, choice: 'give' as const },
    );
    const path = `/disclosures/${id}/incidents/${incidentId}`;
    return this.registrar.send('PUT', path, { body: { seen, choices } });
  }

  /** A step of the request, under the revision that stands. */
  async act(
    id: string,
    step: 'decision' | 'second' | 'hand-out',
    body: object | undefined,
    by = this.registrar,
  ) {
    const { revision } = await this.detail(id, by);
    return by.send('POST', `/disclosures/${id}/${step}`, {
      headers: { 'if-match': `"${revision}"` },
      ...(body && { body }),
    });
  }

  /** An incident that somebody has asked for, by name. */
  async asked(text: string): Promise<{ id: string; incidentId: string; reference: string }> {
    const { id: incidentId, reference } = await this.report({ text });
    const { id } = await this.ask([reference], { asker: 'Frågare Fransson' });
    return { id, incidentId, reference };
  }

  /** Decides to hand out, and a second person agrees: a name in the text makes it protected. */
  async decide(id: string): Promise<void> {
    const decided = await this.act(id, 'decision', { outcome: 'hand_out' });
    const agreed = await this.act(id, 'second', { agreed: true }, this.second);
    if (decided.status !== 204 || agreed.status !== 204) throw new Error('not decided');
  }

  async handOut(id: string) {
    await this.decide(id);
    return this.act(id, 'hand-out', undefined);
  }

  async pdf(id: string, name: 'copy' | 'decision', by = this.registrar) {
    const answer = await this.app.api.inject({
      method: 'GET',
      url: `/api/v1/disclosures/${id}/${name}.pdf`,
      headers: { host: '127.0.0.1', ...by.credentials },
    });
    return { status: answer.statusCode, pdf: answer.rawPayload };
  }
}

/** Where words stand in a text, to be masked. */
export function maskOf(value: string, words: string, ground = 'OSL 21:3') {
  const from = value.indexOf(words);
  if (from < 0) throw new Error(`"${words}" is not there`);
  return { from, to: from + words.length, ground };
}
