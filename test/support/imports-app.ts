import { RunImport } from '#imports';
import { RunningApp, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish } from './stockholm.js';

export const BYTES = { 'content-type': 'application/octet-stream' };

const rows = [
  'Nummer;När;Vad;Var;Text',
  '1;2026-03-14 20:15;Bråk;Skärholmen;kanariefågel',
  '2;2026-03-15 21:00;bråk;Farsta;',
  '3;igår;Bråk;Skärholmen;hemlig text',
  '4;2026-03-16 08:30;Bråk;Atlantis;',
  '5;2026-03-17 09:00;Rymdfärd;Skärholmen;',
];
/** Five events of Stockholm: two are right. */
export const table = `${rows.join('\r\n')}\r\n`;

/** The profile that reads it. */
export const profile = {
  name: 'stadsnat',
  title: { sv: 'Stadens ärenden', en: 'Cases of the city' },
  source: 'stadsnat',
  licence: 'Egen',
  fields: {
    id: { column: 'Nummer' },
    category: { column: 'Vad', mapping: 'taxonomy', map: { Bråk: 'order.gathering' } },
    occurredFrom: { column: 'När', formats: ['yyyy-MM-dd HH:mm'] },
    location: [{ areaName: { column: 'Var' } }],
    text: { column: 'Text' },
  },
};

/** The same for a source of its own, which has seen none of the events before. */
export const profileAs = (name: string, more: object = {}) => ({
  ...{ ...profile, name, source: name },
  ...more,
});

/** The application with two who may import and one who may not. */
export class ImportsApp {
  private constructor(
    readonly app: RunningApp,
    readonly analyst: Person,
    readonly administrator: Person,
    readonly reporter: Person,
  ) {}

  static async start(): Promise<ImportsApp> {
    const app = await RunningApp.start();
    await furnish(app);
    const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
    return new ImportsApp(
      app,
      await signIn('analyst'),
      await signIn('admin'),
      await signIn('reporter'),
    );
  }

  upload(person: Person, text: string | Buffer = table, name = 'ärenden.csv') {
    return person.send<{ id: string; bytes: number; sha256: string; name: string }>(
      'POST',
      `/imports/files?name=${encodeURIComponent(name)}`,
      { body: Buffer.from(text), headers: BYTES },
    );
  }

  async uploaded(person: Person, text = table): Promise<string> {
    const { status, body } = await this.upload(person, text);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  }

  /** Asks for an import and lets the worker's part do it. */
  async imported(person: Person, wish: object): Promise<string> {
    const { status, body } = await person.send<{ id: string }>('POST', '/imports', { body: wish });
    if (status !== 202) throw new Error(JSON.stringify(body));
    await this.app.worker.get(RunImport, { strict: false }).run(body.id);
    return body.id;
  }

  audited(action: string, id: string) {
    return this.app.database.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = $1 AND $2 = ANY (subject_ids)`,
      [action, id],
    );
  }
}
