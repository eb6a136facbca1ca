import { readFileSync } from 'node:fs';

const folder = new URL('../fixtures/lillstad/', import.meta.url);

/** The levels of the town, outermost first, as its area files are named. */
export const lillstadLevels = ['county', 'municipality', 'district', 'sub_area'] as const;

export type Figures = Record<string, Record<string, number>>;

interface Named {
  readonly phase: string;
  readonly number: number;
}

/** What happens in Lillstad, in the order in which it arrives. */
type Operation =
  | (Named & { op: 'record'; repeats?: boolean; body: { clientId: string } & object })
  | (Named & { op: 'correct'; clientId: string; changes: object })
  | (Named & { op: 'withdraw'; clientId: string });

/** A phase's figures; a picture has all, and in the compared months this year's and last year's. */
interface Expected {
  readonly cellsAsFirstRecorded: Record<string, { areaCode: string; month: string }>;
  readonly phases: readonly {
    readonly phase: string;
    readonly total: number;
    readonly notCounted: number;
    readonly areaMonths: Figures;
    readonly categoryYears: Figures;
    readonly genderYears: Figures;
    readonly tiers: Record<string, number>;
  }[];
  readonly pictures: Record<
    string,
    {
      readonly year: number;
      readonly comparedMonths: readonly [number, number];
      readonly headline: number;
      readonly excluded: number;
      readonly months: readonly number[];
      readonly focusAreas: Record<string, readonly [number, number, number]>;
    }
  >;
}

export function lillstadAreasPath(level: (typeof lillstadLevels)[number]): URL {
  return new URL(`areas-${level}.geojson`, folder);
}

export function lillstadOperations(): readonly Operation[] {
  const text = readFileSync(new URL('incidents.json', folder), 'utf8');
  return (JSON.parse(text) as { operations: Operation[] }).operations;
}

/** The numbers that were worked out by hand in expected.md. */
export function lillstadExpected(): Expected {
  return JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
}

interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Sends a request of one person; the running application in the tests' own process, or a real one. */
type SendRequest = (
  method: 'POST' | 'PATCH',
  path: string,
  wish: { body: unknown; headers?: Record<string, string> },
) => Promise<Answered>;

/** What has become of the incidents that one person has reported. */
export class LillstadReporter {
  private readonly ids = new Map<string, string>();
  private readonly revisions = new Map<string, number>();

  constructor(private readonly send: SendRequest) {}

  /** Does one operation as a client would, and answers what the server said. */
  async run(operation: Operation): Promise<Answered> {
    if (operation.op === 'record') return this.record(operation.body);
    const id = this.ids.get(operation.clientId) ?? '';
    const revision = this.revisions.get(id) ?? 0;
    this.revisions.set(id, revision + 1);
    const headers = { 'if-match': `"${revision}"` };
    return operation.op === 'correct'
      ? this.send('PATCH', `/incidents/${id}`, { headers, body: operation.changes })
      : this.send('POST', `/incidents/${id}/transitions`, { headers, body: { to: 'withdrawn' } });
  }

  private async record(body: { clientId: string }): Promise<Answered> {
    const answer = await this.send('POST', '/incidents', { body });
    const id = String(answer.body['id']);
    this.ids.set(body.clientId, id);
    if (!this.revisions.has(id)) this.revisions.set(id, 1);
    return answer;
  }
}
