import { Injectable } from '@nestjs/common';
import { RenderPaper } from '#documents';
import type { Actor } from '#domain';
import { BreachBooks } from './breach-books.js';
import type { BreachPackDto } from './breach.dto.js';
import { breachPaper } from './breach-paper.js';
import { wholeBreach } from './describe-breach.js';
import { ReadBreaches } from './read-breaches.js';

const FORMAT = 'personuppgiftsincident@1';

/** The documentation of a breach to hand on: a paper, and the facts for a machine. Made anew each time and kept nowhere. */
@Injectable()
export class MakeBreachPack {
  constructor(
    private readonly read: ReadBreaches,
    private readonly books: BreachBooks,
    private readonly render: RenderPaper,
  ) {}

  /** PDF/A. Faults: NOT_FOUND, PAPER_TOO_LONG. */
  async pdf(actor: Actor, id: string): Promise<Buffer> {
    const opened = await this.read.opened(actor, id, 'data-breach.pack-made');
    const { timeZone } = this.books;
    return this.render.run(breachPaper({ ...opened, now: this.books.now(), timeZone }));
  }

  /** Fault: NOT_FOUND. */
  async facts(actor: Actor, id: string): Promise<BreachPackDto> {
    const { stored, words } = await this.read.opened(actor, id, 'data-breach.pack-made');
    const now = this.books.now();
    const { hoursLeft: _left, ...told } = wholeBreach(stored, words, now);
    return { format: FORMAT, madeAt: now.toISOString(), ...told };
  }
}
