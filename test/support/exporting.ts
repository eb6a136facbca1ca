import { RunExport } from '#exports';
import { RunningApp, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish, submission } from './stockholm.js';

export const FORMULA = '=HYPERLINK("http://x.example","klicka")';

/** Why somebody takes something out: protected incidents want to know. */
export const EXPORT_REASON = 'Underlag till nämndens verksamhetsberättelse.';

export interface Started {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
}

/** The application with three observations and one threat, and people who export or may not. */
export class Exporting {
  private constructor(
    readonly app: RunningApp,
    readonly coordinator: Person,
    readonly security: Person,
    readonly reporter: Person,
  ) {}

  static async start(): Promise<Exporting> {
    const app = await RunningApp.start();
    await furnish(app);
    const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
    const reporter = await signIn('reporter');
    const bodies = [
      submission(),
      submission({ text: FORMULA, severity: 2, indoors: false }),
      submission({ location: { areaCode: 'bredang' }, occurredFrom: '2025-11-02T09:00:00+01:00' }),
      submission({
        kind: 'staff_incident',
        category: 'threat.work.threat',
        text: 'Hotad vid entrén.',
        details: { influenceKind: 'threat', consequences: ['fear', 'sick_leave'] },
      }),
    ];
    for (const body of bodies) {
      const { status } = await reporter.send('POST', '/incidents', { body });
      if (status !== 201) throw new Error(`an incident was answered with ${status}`);
    }
    await app.catchUp();
    return new Exporting(app, await signIn('coordinator'), await signIn('security'), reporter);
  }

  /** Asks for an export and lets its job run. */
  async exported(person: Person, wish: object): Promise<string> {
    const { status, body } = await person.send<Started>('POST', '/exports', {
      body: { reason: EXPORT_REASON, ...wish },
    });
    if (status !== 202 || body.status !== 'waiting') throw new Error(`refused with ${status}`);
    await this.app.worker.get(RunExport, { strict: false }).run(body.id);
    return body.id;
  }

  async fileOf(person: Person, id: string): Promise<string> {
    const answer = await person.send<string>('GET', `/exports/${id}/file`);
    if (answer.status !== 200) throw new Error(`the file was answered with ${answer.status}`);
    return typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  }
}
