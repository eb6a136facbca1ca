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
import { Areas, type AreaIndex } from '#geography';
import type {
  AreaCoverageDto,
  CoverageDto,
  CoverageQueryDto,
  UnitCoverageDto,
} from './coverage.dto.js';
import { isReadOf, namesWithin, placesOf } from './coverage-places.js';
import {
  CoverageReader,
  type AnsweredArea,
  type AreaName,
  type NamedUnit,
} from './coverage.reader.js';

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
   * read incidents of the units' organisation. Protected and strict incidents are reports to those who may know of them
   * and to nobody else, in every figure: a single one would show where a unit has said nothing else. Throws `Fault`: FIELDS_INVALID, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
   */
  async run(actor: Actor, { area, from, to }: CoverageQueryDto): Promise<CoverageDto> {
    checkPeriod(from, to);
    const { timeZone } = this.settings;
    const index = await this.areas.current();
    const places = area === undefined ? undefined : placesOf(index, area);
    const seen = reachOf(actor, 'incident.read');
    const { position, since, units, reports, answers } = await this.reader.snapshot({
      within: places?.within ?? null,
      above: places?.above ?? [],
      from,
      // The last period of the window begins before its end, and lasts a month at most.
      to: addMonths(to, 1),
      timeZone,
      reach: seen,
    });
    const today = this.clock.localDate(timeZone);
    const counted = reportingCoverage(units, reports, { from, to, today, since });
    const { expected, reported, share } = counted;
    const named = namedUnits(counted.units, units, seen);
    const parts = places === undefined ? [] : partsOf(index, places.areaKey);
    const areas = areaCoverages(parts, answers, units, counted.units);
    return { asOfPosition: position, expected, reported, share, units: named, areas };
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

/** An area just below, with the names of all that lies in it. */
interface AreaPart {
  readonly area: string;
  readonly within: ReadonlySet<string>;
}

const wordOf = ({ scheme, level, code }: AreaName): string => `${scheme} ${level} ${code}`;

function partsOf(index: AreaIndex, areaKey: number): AreaPart[] {
  const parts = new Map<string, Set<string>>();
  const { scheme, level, code } = index.get(areaKey)!;
  const own = new Set(index.versionsOf(scheme, level, code).map((version) => version.areaKey));
  for (const part of index.areas.filter(({ parentKey }) => own.has(parentKey ?? -1))) {
    const area = `${part.level}:${part.code}`;
    const within = namesWithin(index, part.areaKey).map(wordOf);
    parts.set(area, new Set([...(parts.get(area) ?? []), ...within]));
  }
  return [...parts].map(([area, within]) => ({ area, within }));
}

function areaCoverages(
  parts: readonly AreaPart[],
  answers: readonly AnsweredArea[],
  units: readonly NamedUnit[],
  counted: readonly UnitCoverage[],
): AreaCoverageDto[] {
  const organisationOf = new Map(units.map((unit) => [unit.unitId, unit.organisationId]));
  return parts.flatMap(({ area, within }) => {
    const answering = answers.filter((answer) => within.has(wordOf(answer)));
    const organisations = new Set(answering.map(({ organisationId }) => organisationId));
    const own = counted.filter(({ unitId }) => organisations.has(organisationOf.get(unitId) ?? ''));
    const sum = (of: 'expected' | 'reported') => own.reduce((all, one) => all + one[of], 0);
    const expected = sum('expected');
    return expected === 0 ? [] : [{ area, expected, reported: sum('reported') }];
  });
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
