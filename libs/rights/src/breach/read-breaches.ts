import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { BreachBooks } from './breach-books.js';
import type { BreachDto, BreachesDto } from './breach.dto.js';
import type { BreachWords } from './breach-text.repository.js';
import type { StoredBreach } from './breach.repository.js';
import { breachLine, wholeBreach } from './describe-breach.js';

/** Breaches in one answer: an authority that has had more has another trouble than paging. */
const BREACHES_MAX = 500;

/** Breaches, for those who document them. */
@Injectable()
export class ReadBreaches {
  constructor(
    private readonly database: Database,
    private readonly books: BreachBooks,
  ) {}

  /** The last first, without a word that was written of them. */
  async list(actor: Actor): Promise<BreachesDto> {
    const now = this.books.now();
    const [found, organisations] = await Promise.all([
      this.books.breaches.list(actor, BREACHES_MAX),
      this.books.breaches.organisations(actor, this.books.today()),
    ]);
    return { items: found.map((each) => breachLine(each, now)), organisations };
  }

  async one(actor: Actor, id: string): Promise<BreachDto> {
    const { stored, words } = await this.opened(actor, id, 'data-breach.read');
    return wholeBreach(stored, words, this.books.now());
  }

  /** With its words. In the audit log before it is answered. Fault: NOT_FOUND. */
  async opened(
    actor: Actor,
    id: string,
    action: 'data-breach.read' | 'data-breach.pack-made',
  ): Promise<{ stored: StoredBreach; words: BreachWords }> {
    const stored = await this.books.breaches.one(actor, id);
    await this.database.transaction((tx) => this.books.step(tx, actor, action, [id]));
    return { stored, words: await this.books.texts.of(this.database, id) };
  }
}
