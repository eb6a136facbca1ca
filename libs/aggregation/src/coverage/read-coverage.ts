import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  addMonths,
  Fault,
  parseCivilDate,
  reachOf,
  reportingCoverage,
  type Actor,
  type FieldFault,
  type Reach,
  type UnitCoverage,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import type { CoverageDto, CoverageQueryDto, UnitCoverageDto } from './coverage.dto.js';
import { CoverageReader, type AreaName, type NamedUnit } from './coverage.reader.js';

/** Rapporteringsgrad of an area and a period. */
@Injectable()
export class ReadCoverage {
  constructor(
    private readonly reader: CoverageReader,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Of the units of whoever answers for the area, or for the finest area around it. Names of units are for those who
   * read incidents of the units' organisation. Throws `Fault`: FIELDS_INVALID, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
   */
  async run(actor: Actor, { area, from, to }: CoverageQueryDto): Promise<CoverageDto> {
    checkPeriod(from, to);
    const { timeZone } = this.settings;
    const places = area === undefined ? undefined : placesOf(await this.areas.current(), area);
    const { position, since, units, reports } = await this.reader.snapshot({
      within: places?.within ?? null,
      above: places?.above ?? [],
      from,
      // The last period of the window begins before its end, and lasts a month at most.
      to: addMonths(to, 1),
      timeZone,
    });
    const today = this.clock.localDate(timeZone);
    const counted = reportingCoverage(units, reports, { from, to, today, since });
    const seen = reachOf(actor, 'incident.read');
    const { expected, reported, share } = counted;
    const named = namedUnits(counted.units, units, seen);
    return { asOfPosition: position, expected, reported, share, units: named };
  }
}

function checkPeriod(from: string, to: string): void {
  const refuse = (path: string, code: FieldFault['code']): never => {
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path, code }] });
  };
  if (parseCivilDate(from) === undefined) refuse('from', 'NOT_A_DATE');
  if (parseCivilDate(to) === undefined) refuse('to', 'NOT_A_DATE');
  if (from >= to) refuse('to', 'PERIOD_INVALID');
}

function placesOf(index: AreaIndex, reference: string): { within: AreaName[]; above: AreaName[] } {
  const { areaKey } = index.resolve(reference);
  const nameOf = ({ scheme, level, code }: AreaRecord): AreaName => ({ scheme, level, code });
  const within = [...index.descendantKeys([areaKey])].flatMap((key) => index.get(key) ?? []);
  return { within: within.map(nameOf), above: index.chainOf(areaKey).areas.map(nameOf) };
}

/** Whether the reader reads what others of the unit have reported. */
function isReadOf({ organisationId, unitId }: NamedUnit, seen: Reach): boolean {
  return seen.some(
    (grant) =>
      grant.senderId === null &&
      grant.organisationId === organisationId &&
      (grant.unitId === null || grant.unitId === unitId),
  );
}

function namedUnits(
  counted: readonly UnitCoverage[],
  units: readonly NamedUnit[],
  seen: Reach,
): UnitCoverageDto[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return counted.flatMap(({ unitId, ...figures }) => {
    const unit = byId.get(unitId);
    if (unit === undefined || !isReadOf(unit, seen)) return [];
    return [{ id: unitId, name: unit.name, rhythm: unit.rhythm, ...figures }];
  });
}
