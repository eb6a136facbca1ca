import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { checkRegisterFilter } from './check-register-filter.js';
import {
  REGISTER_PAGE_MAX,
  type RegisterDto,
  type RegisterEntryDetailDto,
  type RegisterEntryDto,
  type RegisterQueryDto,
} from './register.dto.js';
import { cursorOf, RegisterReader } from './register.reader.js';

/** The entries of the registers that somebody may read. */
@Injectable()
export class ListRegister {
  constructor(
    private readonly database: Database,
    private readonly reader: RegisterReader,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The last number first. An entry tells nothing that is secret, but the way from it to a protected incident does: what
   * holds one is in the audit log before it is answered. Throws `Fault`: FIELDS_INVALID.
   */
  async run(actor: Actor, query: RegisterQueryDto): Promise<RegisterDto> {
    const { limit = REGISTER_PAGE_MAX, cursor, ...filter } = query;
    checkRegisterFilter(filter);
    const rows = await this.reader.page(actor, {
      ...{ filter, order: 'newest', linked: true },
      ...{ after: cursor ?? null, limit: limit + 1 },
    });
    const items = rows.slice(0, limit);
    await this.tell(actor, items);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
  }

  /** Throws `Fault`: NOT_FOUND, the same whether it is in another register or not there. */
  async one(actor: Actor, id: string): Promise<RegisterEntryDetailDto> {
    const entry = await this.reader.one(actor, id);
    if (entry === undefined) throw new Fault('NOT_FOUND');
    await this.tell(actor, [entry]);
    return { ...entry, caseNumbers: await this.reader.caseNumbers(id) };
  }

  private async tell(actor: Actor, items: readonly RegisterEntryDto[]): Promise<void> {
    const linked = items.flatMap(({ incidentId }) => incidentId ?? []);
    if (linked.length === 0) return;
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'incident.listed',
        subject: 'incident',
        subjectIds: linked,
        details: { in: 'register' },
      }),
    );
  }
}
