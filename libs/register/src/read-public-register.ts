import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, formatDesignation, type RegisterLine } from '#domain';
import { checkRegisterFilter } from './check-register-filter.js';
import type { PublicRegisterDto, PublicRegisterQueryDto } from './publication.dto.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PAGE = 100;
const MS_PER_SECOND = 1_000;
const WINDOW_MS = 60_000;
/** From everybody together and in one process: nothing is kept that would tell one reader from another. */
const READS_PER_WINDOW_MAX = 120;

const PUBLISHED = `
  SELECT o.name FROM register_publication p JOIN organisation o ON o.id = p.organisation_id
   WHERE p.organisation_id = $1 AND p.is_public`;

/** No id, no moment, no sender and nothing of the document: an id of ours begins with the time that it was made. */
const ENTRIES = `
  SELECT e.year, e.number, e.dated_on AS date, e.line, c.dnr
    FROM register_entry e
    LEFT JOIN LATERAL (
      SELECT n.dnr FROM register_case_number n WHERE n.entry_id = e.id ORDER BY n.revision DESC LIMIT 1
    ) c ON true
   WHERE e.organisation_id = $1
     AND ($2::date IS NULL OR e.dated_on >= $2) AND ($3::date IS NULL OR e.dated_on < $3)
     AND ($4::integer IS NULL OR (e.year, e.number) < ($4, $5::integer))
   ORDER BY e.year DESC, e.number DESC
   LIMIT $6`;

interface PublicRow {
  readonly year: number;
  readonly number: number;
  readonly date: string;
  readonly line: RegisterLine;
  readonly dnr: string | null;
}

/** The register as anybody may read it, of an organisation that has opened it. */
@Injectable()
export class ReadPublicRegister {
  private windowFrom = 0;
  private reads = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The last number first. Throws `Fault`: TOO_MANY_ATTEMPTS, FIELDS_INVALID, and NOT_FOUND alike for a register that is
   * not open, an organisation that is not there and words that are no id.
   */
  async run({
    organisation,
    from,
    to,
    cursor,
  }: PublicRegisterQueryDto): Promise<PublicRegisterDto> {
    this.take();
    checkRegisterFilter({ from, to });
    if (organisation === undefined || !UUID.test(organisation)) throw new Fault('NOT_FOUND');
    const [open] = await this.database.query<{ name: string }>(PUBLISHED, [organisation]);
    if (open === undefined) throw new Fault('NOT_FOUND');
    const [year, number] = cursor?.split(':').map(Number) ?? [];
    const rows = await this.database.query<PublicRow>(ENTRIES, [
      ...[organisation, from ?? null, to ?? null],
      ...[year ?? null, number ?? null, PAGE + 1],
    ]);
    const items = rows.slice(0, PAGE).map(({ year, number, ...row }) => ({
      designation: formatDesignation(year, number),
      ...row,
    }));
    const last = items.at(-1)?.designation ?? null;
    return { organisationName: open.name, items, nextCursor: rows.length > PAGE ? last : null };
  }

  private take(): void {
    const now = this.clock.now().getTime();
    if (now - this.windowFrom >= WINDOW_MS || now < this.windowFrom) {
      this.windowFrom = now;
      this.reads = 0;
    }
    if (this.reads >= READS_PER_WINDOW_MAX) {
      const seconds = Math.ceil((this.windowFrom + WINDOW_MS - now) / MS_PER_SECOND);
      throw new Fault('TOO_MANY_ATTEMPTS', { seconds });
    }
    this.reads += 1;
  }
}
