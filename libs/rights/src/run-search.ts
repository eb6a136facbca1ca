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
import { HeldTextsReader, type HeldText } from './texts/held-texts.reader.js';
import type { NewTextHit } from './texts/text-hit.repository.js';
import type { SearchChange, SearchRun } from './search.repository.js';

type Find = (text: string) => SoughtMatch[];

/** Positions of the stream that one batch looks through, and so the most contents that are open at once. */
const BATCH_POSITIONS = 1_000;
/** Beginnings of one search: after so many it does not get through and is given up. */
const ATTEMPTS_MAX = 10;
/** A running search tells how far it has come with each batch; after this long its process is dead. */
export const SILENT_MS = 20_000;

/**
 * Looks for one person in all that an authority holds, incidents first, a batch at a time, in constant memory. After its process has
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
    private readonly texts: HeldTextsReader,
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
    const contents = await this.inIncidents(run, find);
    if (contents === null) return;
    const texts = await this.inTexts(run, find, contents);
    if (texts === null) return;
    await this.end(run, 'completed', { contents: contents + texts, texts });
  }

  /** @returns how many contents were looked through; null when this attempt has ended. */
  private async inIncidents(run: SearchRun, find: Find): Promise<number | null> {
    let [position, contents] = [0, 0];
    while (position < run.asOfPosition) {
      if (!(await this.isAllowed(run))) return null;
      const to = Math.min(position + BATCH_POSITIONS, run.asOfPosition);
      const held = await this.contents.stretch(run.organisationId, position, to);
      await this.records.hits.add(this.database, run.caseId, hitsIn(held, find));
      contents += held.length;
      position = to;
      if (!(await this.goesOn(run, { position, contents }))) return null;
    }
    return contents;
  }

  /** Beside incidents, all that the libs of this process hold. */
  private async inTexts(run: SearchRun, find: Find, before: number): Promise<number | null> {
    const textsInAll = await this.texts.count(run.organisationId);
    if (!(await this.goesOn(run, { textsInAll }))) return null;
    const pages = this.texts.walk(run.organisationId);
    let texts = 0;
    for (;;) {
      if (!(await this.isAllowed(run))) return null;
      const page = await pages.next();
      if (page.done) return texts;
      await this.records.textHits.add(this.database, run.caseId, textHitsIn(page.value, find));
      texts += page.value.length;
      if (!(await this.goesOn(run, { texts, contents: before + texts }))) return null;
    }
  }

  /** Tells how far it has come. @returns false when another attempt has begun, or this process stops. */
  private async goesOn(run: SearchRun, far: SearchChange): Promise<boolean> {
    const progressAt = this.clock.now();
    if (!(await this.records.searches.change(run, { ...far, progressAt }))) return false;
    if (this.closing) await this.records.searches.change(run, { status: 'waiting' });
    return !this.closing;
  }

  /** A search ends when whoever asked for it may no longer. */
  private async isAllowed(run: SearchRun): Promise<boolean> {
    const actor = await this.actors.find(run.requestedBy);
    const allowed = actor !== undefined && handlesFor(actor, run.organisationId);
    if (!allowed) await this.end(run, 'stopped');
    return allowed;
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

/** At most one a subject: its last row that names the person. */
function textHitsIn(page: readonly HeldText[], find: Find): NewTextHit[] {
  const hits = new Map<string, NewTextHit>();
  for (const { words, kind, subjectKey, rowId } of page) {
    const matches = find(words);
    if (matches.length === 0) continue;
    hits.set(subjectKey, { kind, subjectKey, rowId, ...matchOf(matches) });
  }
  return [...hits.values()];
}

/** At most one an incident: its last revision that names the person. */
function hitsIn(held: readonly HeldContent[], find: Find): NewHit[] {
  const hits = new Map<string, NewHit>();
  for (const { incidentId, revisionId, words } of held) {
    const matches = find(words);
    if (matches.length === 0) continue;
    hits.set(incidentId, { incidentId, revisionId, ...matchOf(matches) });
  }
  return [...hits.values()];
}

/** By what it was found and whether anything fits exactly; where and how is forgotten. */
function matchOf(matches: readonly SoughtMatch[]): Pick<NewHit, 'matchedBy' | 'isExact'> {
  const matchedBy = [...new Set<SoughtBy>(matches.map(({ by }) => by))];
  return { matchedBy, isExact: matches.some((match) => match.isExact) };
}
