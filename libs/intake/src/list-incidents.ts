import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { isGuardedTier, reachOf, type Actor } from '#domain';
import { Areas } from '#geography';
import { DescribeHandling } from './handling/describe-handling.js';
import { HandlingRepository } from './handling/handling.repository.js';
import { checkFilter, reachThrough } from './incident-filter.js';
import type {
  IncidentsQueryDto,
  ListedIncidentDto,
  ListedIncidentsDto,
} from './incident-list.dto.js';
import { INCIDENT_PAGE_MAX } from './incident-list.dto.js';
import { IncidentListReader, type IncidentInList } from './incident-list.reader.js';

/** The incidents that somebody may reach, the last received first, as their open columns tell of them. */
@Injectable()
export class ListIncidents {
  constructor(
    private readonly database: Database,
    private readonly reader: IncidentListReader,
    private readonly handling: HandlingRepository,
    private readonly describe: DescribeHandling,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /**
   * A list with protected or strict incidents of others is in the audit log before it is answered.
   * Throws `Fault`: FIELDS_INVALID, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
   */
  async run(actor: Actor, query: IncidentsQueryDto): Promise<ListedIncidentsDto> {
    const { limit = INCIDENT_PAGE_MAX, cursor, mine = false, ...filter } = query;
    const areas = await this.areas.current();
    checkFilter(filter, areas, '');
    const rows = await this.reader.page({
      filter,
      areas,
      reach: reachThrough(reachOf(actor, 'incident.read'), filter),
      onlySenderId: mine ? actor.accountId : null,
      before: cursor ?? null,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    // Side by side: what is looked up is there by the time the disk has the audit row, and nothing is told before.
    const [handled] = await Promise.all([
      this.handling.current(shown.map(({ id }) => id)),
      this.auditGuarded(actor, shown),
    ]);
    const items = shown.map(({ senderId, areaKey, month, ...row }): ListedIncidentDto => {
      const isMine = senderId === actor.accountId;
      const known = handled.get(row.id);
      const told = known && (!isMine || row.isRestricted) ? { ...known, outcome: null } : known;
      return {
        ...row,
        areaCode: areas.chainOf(areaKey).code,
        month: month.slice(0, 'YYYY-MM'.length),
        mine: isMine,
        handling: this.describe.run(told, row.receivedAt),
      };
    });
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  private async auditGuarded(actor: Actor, rows: readonly IncidentInList[]): Promise<void> {
    const guarded = rows.filter(
      ({ tier, senderId }) => isGuardedTier(tier) && senderId !== actor.accountId,
    );
    if (guarded.length === 0) return;
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'incident.listed',
        subject: 'incident',
        subjectIds: guarded.map(({ id }) => id),
        details: {},
      }),
    );
  }
}
