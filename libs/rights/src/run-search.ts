import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ActorReader } from '#access';
import { Clock } from '#config';
import { Database } from '#database';
import type { SoughtBy, SoughtMatch } from '#domain';
import { handlesFor } from './case-reach.js';
import { HeldContentReader, type HeldContent } from './held-content.reader.js';
import type { NewHit } from './hit.repository.js';
import type { SoughtPersonDto } from './rights-case.dto.js';
import { searchFor } from './search-for.js';
import { SearchRecords } from './search-records.js';
import type { SearchRun } from './search.repository.js';

/** Positions of the stream that one batch looks through, and so the most contents that are open at once. */
const BATCH_POSITIONS = 1_000;
/** Beginnings of one search: after so many it does not get through and is given up. */
const ATTEMPTS_MAX = 10;
/** A running search tells how far it has come with each batch; after this long its process is dead. */
export const SILENT_MS = 20_000;

/**
 * Looks for one person in all that an authority holds, a batch at a time, in constant memory. After its process has
 * died it begins anew, and what was found stays. It ends early when whoever asked for it may no longer.
 */
@Injectable()
export class RunSearch implements OnModuleDestroy {
  private readonly logger = new Logger(RunSearch.name);
  private closing = false;

  constructor(
    private readonly database: Database,
    private readonly records: SearchRecords,
    private readonly contents: HeldContentReader,
    private readonly actors: ActorReader,
    private readonly clock: Clock,
  ) {}

  /** A running search ends at its next batch and is put back: a process that stops waits for none. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  /** May be called again for the same search; what is done or in other hands is left alone. */
  async run(searchId: string): Promise<void> {
    const now = this.clock.now();
    const run = await this.records.searches.begin(
      searchId,
      now,
      new Date(now.getTime() - SILENT_MS),
    );
    if (run === undefined) return;
    try {
      await this.lookThrough(run);
    } catch (error) {
      if (run.attempt >= ATTEMPTS_MAX) {
        this.logger.error(`search ${run.id} is given up after ${run.attempt} attempts`);
        await this.end(run, 'failed');
      } else if (await this.records.searches.change(run, { status: 'waiting' })) throw error;
    }
  }

  private async lookThrough(run: SearchRun): Promise<void> {
    const persons = await this.records.texts.of<SoughtPersonDto>(
      this.database,
      [run.caseId],
      'person',
    );
    const person = persons.get(run.caseId);
    if (person === undefined) return this.end(run, 'stopped');
    const find = searchFor(person);
    let [position, contents] = [0, 0];
    while (position < run.asOfPosition) {
      if (!(await this.isAllowed(run))) return this.end(run, 'stopped');
      const to = Math.min(position + BATCH_POSITIONS, run.asOfPosition);
      const held = await this.contents.stretch(run.organisationId, position, to);
      await this.records.hits.add(this.database, run.caseId, hitsIn(held, find));
      contents += held.length;
      position = to;
      const progress = { position, contents, progressAt: this.clock.now() };
      if (!(await this.records.searches.change(run, progress))) return;
      if (this.closing) {
        await this.records.searches.change(run, { status: 'waiting' });
        return;
      }
    }
    await this.end(run, 'completed', { contents });
  }

  private async isAllowed({ requestedBy, organisationId }: SearchRun): Promise<boolean> {
    const actor = await this.actors.find(requestedBy);
    return actor !== undefined && handlesFor(actor, organisationId);
  }

  /** One row of the log for the whole search: how much was opened, for which case. */
  private async end(
    run: SearchRun,
    status: 'completed' | 'stopped' | 'failed',
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const { requestedBy, caseId, organisationId } = run;
    await this.database.transaction(async (tx) => {
      const change = { status, finishedAt: this.clock.now() };
      if (!(await this.records.searches.change(run, change, tx))) return;
      await this.records.ledger.step(tx, requestedBy, `rights.search-${status}`, caseId, {
        ...details,
        organisations: [organisationId],
      });
    });
  }
}

/** At most one an incident: its last revision that names the person. */
function hitsIn(held: readonly HeldContent[], find: (text: string) => SoughtMatch[]): NewHit[] {
  const hits = new Map<string, NewHit>();
  for (const { incidentId, revisionId, words } of held) {
    const matches = find(words);
    if (matches.length === 0) continue;
    const matchedBy = [...new Set<SoughtBy>(matches.map(({ by }) => by))];
    const isExact = matches.some((match) => match.isExact);
    hits.set(incidentId, { incidentId, revisionId, matchedBy, isExact });
  }
  return [...hits.values()];
}
