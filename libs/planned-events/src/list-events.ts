import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { addDays, Fault, parseCivilDate, type Actor, type FieldFault } from '#domain';
import { Areas } from '#geography';
import type {
  PlannedEventDetailDto,
  PlannedEventsDto,
  PlannedEventsQueryDto,
  PlanningOrganisationDto,
} from './planned-event.dto.js';
import { PlannedEventReader } from './planned-event.reader.js';
import { planningOrganisations } from './planning-organisation.js';
import { toldEvent } from './told-event.js';

const EVENTS_MAX = 500;
const DAYS_USUAL = 366;

/** The register of planned events, as those read it who read the week. */
@Injectable()
export class ListEvents {
  constructor(
    private readonly database: Database,
    private readonly reader: PlannedEventReader,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The earliest first, cancelled ones too. Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID. */
  async run(actor: Actor, query: PlannedEventsQueryDto): Promise<PlannedEventsDto> {
    const { from = this.clock.localDate(this.settings.timeZone), area } = query;
    const to = query.to ?? (parseCivilDate(from) && addDays(from, DAYS_USUAL)) ?? from;
    refuseNoPeriod(from, to);
    const index = await this.areas.current();
    const areaKeys =
      area === undefined ? null : [...index.descendantKeys([index.resolve(area).areaKey])];
    const [events, plansFor] = await Promise.all([
      this.reader.during({ from, to, areaKeys, limit: EVENTS_MAX + 1 }),
      this.organisations(actor),
    ]);
    const items = events.slice(0, EVENTS_MAX).map((event) => toldEvent(event, actor, index));
    return { items, isCut: events.length > EVENTS_MAX, plansFor };
  }

  /** With all that has been said of it. Throws `Fault`: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<PlannedEventDetailDto> {
    const index = await this.areas.current();
    const stored = await this.reader.revisions(this.database, id);
    const revisions = stored.map((event) => toldEvent(event, actor, index));
    const [standing] = revisions;
    if (standing === undefined) throw new Fault('NOT_FOUND');
    return { ...standing, revisions };
  }

  private async organisations(actor: Actor): Promise<PlanningOrganisationDto[]> {
    const ids = planningOrganisations(actor);
    if (ids.length === 0) return [];
    return this.database.query<PlanningOrganisationDto>(
      `SELECT id, name FROM organisation WHERE id = ANY ($1::uuid[]) ORDER BY name, id`,
      [[...ids]],
    );
  }
}

function refuseNoPeriod(from: string, to: string): void {
  const fields: FieldFault[] = Object.entries({ from, to }).flatMap(([path, day]) =>
    parseCivilDate(day) === undefined ? [{ path, code: 'NOT_A_DATE' as const }] : [],
  );
  if (fields.length === 0 && to <= from) fields.push({ path: 'to', code: 'PERIOD_INVALID' });
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}
