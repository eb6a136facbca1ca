import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { newId } from '#protection';
import { GoverningAnswerRepository } from '../governing-answer.repository.js';
import { GoverningDocumentRepository } from '../governing-document.repository.js';
import { demoDocuments, type DemoDocument } from './demo-documents.js';

const YEAR = 'YYYY'.length;
/** The demo's own authority is the one that works with a partner. */
const ANSWERING = `
  SELECT op.organisation_id AS id FROM organisation_partner op ORDER BY op.organisation_id LIMIT 1`;

/** Puts some governing documents into the demo, once: an invented programme, and what the state has decided. */
@Injectable()
export class SeedDemoGoverning {
  constructor(
    private readonly database: Database,
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Does nothing where any document is registered. Only for a database that holds a demo. */
  async run(): Promise<void> {
    if ((await this.documents.all()).length > 0) return;
    const [answering] = await this.database.query<{ id: string }>(ANSWERING);
    const today = this.clock.localDate(this.settings.timeZone);
    const all = demoDocuments(Number(today.slice(0, YEAR)));
    const ids = new Map(all.map(({ key }) => [key, newId()]));
    const at = new Date(`${today}T00:00:00Z`);
    await this.database.transaction(async (tx) => {
      for (const each of all) await this.add(tx, each, ids, answering?.id, at);
    });
  }

  private async add(
    tx: Transaction,
    { key, goals, replaces, ...rest }: DemoDocument,
    ids: ReadonlyMap<string, string>,
    answering: string | undefined,
    writtenAt: Date,
  ): Promise<void> {
    const kept = goals.map((goal) => ({ ...goal, id: newId(), isEnded: false }));
    const content = {
      ...rest,
      replaces: replaces.map((other) => ids.get(other)!),
      goals: kept.map(({ id, focusArea, text, wishedResult, indicator, isEnded }) => ({
        ...{ id, focusArea, text, wishedResult, indicator, isEnded },
      })),
    };
    const row = { id: ids.get(key)!, revision: 1, organisationId: null };
    await this.documents.add(tx, row, content, null, writtenAt);
    for (const { id: goalId, answer: text } of kept) {
      if (answering === undefined || text === '') continue;
      const answer = { goalId, organisationId: answering, revision: 1, text, writtenAt };
      await this.answers.add(tx, answer, null);
    }
  }
}
