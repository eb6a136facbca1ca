import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { parseReference, type Actor, type Language } from '#domain';
import { CollectReadings } from './collect-readings.js';
import { DescribeReadings, readerDto } from './describe-readings.js';
import { readingFileHead, readingFileLine } from './reading-file.js';
import {
  READINGS_PAGE_MAX,
  type ReadersDto,
  type ReadingFilterDto,
  type ReadingsDto,
  type ReadingsQueryDto,
} from './reading-log.dto.js';
import { readingScopeOf, type ReadingScope } from './reading-scope.js';
import { readerKey, ReadingReader, type ReadingFilter } from './reading.reader.js';

/** Steps that a question waits for; what is older than that a job has carried over long ago. */
const STEPS_MAX = 20;
/** No incident has this id: what is asked for by an unknown reference is what nobody has read. */
const NOTHING = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The reading log, for whoever watches over it. That it was looked at is in the audit log before it is answered. */
@Injectable()
export class ReadReadings {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly collect: CollectReadings,
    private readonly reader: ReadingReader,
    private readonly describe: DescribeReadings,
  ) {}

  /** Newest first. A reference that is none, or of another organisation's incident, finds nothing. */
  async page(actor: Actor, query: ReadingsQueryDto): Promise<ReadingsDto> {
    const { limit = READINGS_PAGE_MAX, cursor, ...wish } = query;
    const scope = readingScopeOf(actor);
    await this.collect.run(STEPS_MAX);
    const filter = await this.filterOf(wish);
    const found = await this.reader.page(scope, filter, cursor ?? null, limit + 1);
    const rows = found.slice(0, limit);
    await this.note(actor, scope, 'reading-log.read', wish, { rows: rows.length });
    const more = found.length > limit ? rows.at(-1) : undefined;
    return { items: await this.describe.run(actor, rows), nextCursor: more?.position ?? null };
  }

  /** All of them as the lines of a CSV file, from the header. */
  async csv(
    actor: Actor,
    wish: ReadingFilterDto,
    language: Language,
  ): Promise<AsyncIterable<string>> {
    const scope = readingScopeOf(actor);
    await this.collect.run(STEPS_MAX);
    const filter = await this.filterOf(wish);
    await this.note(actor, scope, 'reading-log.exported', wish, {});
    return this.lines(actor, scope, filter, language);
  }

  /** Everybody who stands in the log, by name. */
  async readers(actor: Actor): Promise<ReadersDto> {
    const scope = readingScopeOf(actor);
    await this.collect.run(STEPS_MAX);
    const day = this.reader.today();
    const accounts = await this.reader.accountsIn(scope);
    const known = await this.reader.readers(
      actor,
      accounts.map((accountId) => ({ accountId, day })),
    );
    const items = accounts.map((id) => readerDto(id, known.get(readerKey(id, day))));
    items.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'sv'));
    return { items };
  }

  private async *lines(
    actor: Actor,
    scope: ReadingScope,
    filter: ReadingFilter,
    language: Language,
  ): AsyncGenerator<string> {
    yield readingFileHead(language);
    let before: number | null = null;
    for (;;) {
      const rows = await this.reader.page(scope, filter, before, READINGS_PAGE_MAX);
      const last = rows.at(-1);
      if (last === undefined) return;
      const told = await this.describe.run(actor, rows);
      yield told.map((each) => readingFileLine(each, language)).join('');
      before = last.position;
    }
  }

  private async filterOf({ reference, reader, ...days }: ReadingFilterDto): Promise<ReadingFilter> {
    const filter = { ...days, accountId: reader };
    if (reference === undefined) return filter;
    const parsed = parseReference(reference);
    const incidentId = parsed && (await this.reader.incidentOf(parsed));
    return { ...filter, incidentId: incidentId ?? NOTHING };
  }

  /** Which conditions, and about whom; not what was found. */
  private note(
    actor: Actor,
    organisations: ReadingScope,
    action: 'reading-log.read' | 'reading-log.exported',
    { reader, ...wish }: ReadingFilterDto,
    more: Record<string, unknown>,
  ): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: actor.accountId,
        action,
        subject: 'reading_log',
        subjectIds: reader === undefined ? [] : [reader],
        details: { organisations, filters: Object.keys(wish).sort(), ...more },
      }),
    );
  }
}
