import { randomUUID } from 'node:crypto';
import { emptyMeasure, emptyProblem, type Goal, type Measure } from '#domain';
import { ContentCipher, newId } from '#protection';
import type { Answer, Person } from './running-app.js';
import { PicturesApp } from './pictures-app.js';

export interface FieldErrors {
  code: string;
  errors?: { path: string; code: string; message: string }[];
}
export interface FollowUpLine {
  year: number;
  occasion: string;
  revision: number;
  isDue: boolean;
  followUp: Record<string, unknown> | null;
}
export interface MeasureBody extends FieldErrors {
  id: string;
  revision: number;
  status: string;
  title: string;
  owner: string;
  isLate: boolean;
  endsSoon: boolean;
  followUpsDue: number;
  goalJudgement: string | null;
  measure: Measure;
  problemTitle: string | null;
  causes: { id: string; words: string }[];
  registered: {
    endsOn: string;
    goal: Goal;
    changes: { reason: string; by: string | null; fields: string[] }[];
  } | null;
  statusReason: string;
  followUps: FollowUpLine[];
  effects: Record<string, unknown>[];
  actionId: string | null;
  mayWrite: boolean;
}

export const goalOf = (otherwise: Partial<Goal> = {}): Goal => ({
  ...{ words: 'Färre skadegörelser vid skolan', figure: 'expectedRange@1' },
  ...{ category: 'order.gathering', focusArea: null, ownIndicator: '', ownSource: '' },
  ...{ baseline: '120', target: '90', direction: 'down', byWhen: '2026-12-31' },
  ...otherwise,
});

const AREA = { level: 'municipality', code: '0180' } as const;

/** An authority with a picture, and a problem with two causes. */
export class MeasuresApp {
  private constructor(
    readonly world: PicturesApp,
    readonly problemId: string,
    readonly causeIds: readonly [string, string],
    readonly pictureId: string,
  ) {}

  static async start(): Promise<MeasuresApp> {
    const world = await PicturesApp.start();
    const picture = await world.begun(2026);
    const { problemId, causeIds } = await plantProblem(world, world.organisation, picture.id);
    return new MeasuresApp(world, problemId, causeIds, picture.id);
  }

  get app() {
    return this.world.app;
  }

  get coordinator(): Person {
    return this.world.coordinator;
  }

  send<Body = MeasureBody>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    revision?: number,
    by: Person = this.coordinator,
  ): Promise<Answer<Body>> {
    const headers: Record<string, string> = {};
    if (revision !== undefined) headers['if-match'] = `"${revision}"`;
    return by.send<Body>(method, path, { headers, ...(body !== undefined && { body }) });
  }

  async goal(otherwise: Partial<Goal> = {}): Promise<string> {
    const body = { problemId: this.problemId, goal: goalOf(otherwise) };
    const { status, body: answer } = await this.send<{ id: string }>('POST', '/goals', body);
    if (status !== 201) throw new Error(JSON.stringify(answer));
    return answer.id;
  }

  async draft(otherwise: Partial<Measure> = {}, area = 'municipality:0180'): Promise<MeasureBody> {
    const measure = { ...emptyMeasure, title: 'Bättre belysning', ...otherwise };
    const body = { organisationId: this.world.organisation, area, measure };
    const answer = await this.send('POST', '/measures', body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  write(
    { id, revision, measure }: MeasureBody,
    changed: Partial<Measure>,
    reason?: string,
    by?: Person,
  ): Promise<Answer<MeasureBody>> {
    const body = { measure: { ...measure, ...changed }, ...(reason !== undefined && { reason }) };
    return this.send('PUT', `/measures/${id}`, body, revision, by);
  }

  move({ id, revision }: MeasureBody, to: string, reason?: string): Promise<Answer<MeasureBody>> {
    const body = { to, ...(reason !== undefined && { reason }) };
    return this.send('POST', `/measures/${id}/transitions`, body, revision);
  }

  /** A whole measure that has been moved through these statuses. */
  async moved(otherwise: Partial<Measure>, ...steps: string[]): Promise<MeasureBody> {
    const whole = {
      ...{ problemId: this.problemId, causeIds: [this.causeIds[0]] },
      ...{ goalId: otherwise.goalId ?? (await this.goal()), comparison: 'own_past' as const },
      ...{ startsOn: '2026-02-01', endsOn: '2026-10-31' },
    };
    let measure = await this.draft({ ...whole, ...otherwise });
    for (const step of steps) {
      const { status, body } = await this.move(measure, step);
      if (status !== 200) throw new Error(JSON.stringify(body));
      measure = body;
    }
    return measure;
  }
}

/** A problem of an authority, of all of the municipality, sealed as the product seals it. */
export async function plantProblem(
  { app }: PicturesApp,
  organisationId: string,
  pictureId: string,
  otherwise: Partial<typeof emptyProblem> = {},
): Promise<{ problemId: string; causeIds: [string, string] }> {
  const [problemId, revisionId] = [newId(), newId()];
  const causeIds: [string, string] = [randomUUID(), randomUUID()];
  const problem = {
    ...emptyProblem,
    title: 'Skadegörelse vid skolan',
    causes: causeIds.map((id, at) => ({
      ...{ id, parent: null, kind: 'place' as const, words: `Orsak ${at + 1}` },
      ...{ evidenceIds: [], confidence: null, why: '' },
    })),
    ...otherwise,
  };
  const place = { table: 'problem_revision', revisionId, field: 'problem' };
  const cipher = app.api.get(ContentCipher, { strict: false });
  const sealed = cipher.seal('protected', place, JSON.stringify(problem));
  await app.database.query(
    `INSERT INTO problem (id, organisation_id, scheme, level, code, begun_in_picture_id, begun_at, opened_on,
                          revision, focus_area, concerns_extremism, status)
     SELECT $1, $2, scheme, $4, $5, $3, now(), '2026-01-01', 1, $6, $7, 'open' FROM situation_picture WHERE id = $3`,
    [
      ...[problemId, organisationId, pictureId, AREA.level, AREA.code],
      ...[problem.focusArea, problem.concernsExtremism],
    ],
  );
  await app.database.query(
    `WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $2, $3))
     INSERT INTO problem_revision (id, problem_id, revision, kind, written_at, person_data_kinds, focus_area,
                                   concerns_extremism, status, nonce, ciphertext)
     VALUES ($1, $4, 1, 'written', now(), '{}', $5, $6, 'open', $7, $8)`,
    [
      ...[revisionId, sealed.wrappingKeyId, sealed.wrapped, problemId, problem.focusArea],
      ...[problem.concernsExtremism, sealed.nonce, sealed.ciphertext],
    ],
  );
  return { problemId, causeIds };
}
