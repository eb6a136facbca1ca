import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { permissionTable, type Actor, type Holding } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';

/** The areas of the organisations that have said that they work with one of the partners. */
const OF_PARTNERS = `
  SELECT DISTINCT oa.level || ':' || oa.code AS area
    FROM organisation_partner op
    JOIN organisation o ON o.id = op.organisation_id AND (o.valid_to IS NULL OR o.valid_to > $2::date)
    JOIN organisation_area oa ON oa.organisation_id = o.id
   WHERE op.partner_id = ANY ($1::uuid[])`;

/** How far somebody sees at the meeting. */
@Injectable()
export class MeetingAreas {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The partner organisations that the actor comes from; null for staff, who see everywhere. */
  partnersOf({ holdings }: Actor): readonly string[] | null {
    const isStaff = ({ role }: Holding) =>
      role !== 'partner' && permissionTable[role].includes('meeting.read');
    if (holdings.some(isStaff)) return null;
    return holdings.flatMap(({ role, organisationId }) =>
      role === 'partner' && organisationId !== null ? [organisationId] : [],
    );
  }

  /** The outermost areas that the actor may see; none lies in another. */
  async of(actor: Actor, index: AreaIndex): Promise<AreaRecord[]> {
    const today = this.clock.localDate(this.settings.timeZone);
    const partners = this.partnersOf(actor);
    if (partners === null) return index.areasAt(today, 'municipality');
    const rows = await this.database.query<{ area: string }>(OF_PARTNERS, [partners, today]);
    const known = new Set(index.areas.map(({ level, code }) => `${level}:${code}`));
    const areas = rows.filter(({ area }) => known.has(area)).map(({ area }) => index.resolve(area));
    return areas.filter(
      (area) =>
        !areas.some(
          (other) => other !== area && index.descendantKeys([other.areaKey]).has(area.areaKey),
        ),
    );
  }
}
