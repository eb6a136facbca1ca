import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { addMonths, reachOf, reportingCoverage, type Actor } from '#domain';
import { CoverageReader } from './coverage.reader.js';

/** How far back reports are looked at: long enough for a unit that reports by the month, and still of late. */
const LATELY_MONTHS = 3;

/** Rapporteringsgrad of one organisation. */
export interface OrganisationCoverage {
  /** Reports that its units have owed, each in its rhythm, and how many of them came, quiet ones included. */
  readonly expected: number;
  readonly reported: number;
}

/** Rapporteringsgrad of the last three months, of many organisations at once. */
@Injectable()
export class ReadOrganisationCoverage {
  constructor(
    private readonly reader: CoverageReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** By organisation; whose units owe nothing is not there. Protected and strict reports as far as the actor may know. */
  async run(
    actor: Actor,
    organisations: readonly string[],
  ): Promise<ReadonlyMap<string, OrganisationCoverage>> {
    const { timeZone } = this.settings;
    const today = this.clock.localDate(timeZone);
    const from = addMonths(today, -LATELY_MONTHS);
    const { since, units, reports } = await this.reader.snapshot({
      ...{ within: [], above: [], organisations, from, to: addMonths(today, 1), timeZone },
      reach: reachOf(actor, 'incident.read'),
    });
    const counted = reportingCoverage(units, reports, { from, to: today, today, since });
    const organisationOf = new Map(units.map((unit) => [unit.unitId, unit.organisationId]));
    const sums = new Map<string, OrganisationCoverage>();
    for (const { unitId, expected, reported } of counted.units) {
      const organisation = organisationOf.get(unitId)!;
      const known = sums.get(organisation) ?? { expected: 0, reported: 0 };
      sums.set(organisation, {
        expected: known.expected + expected,
        reported: known.reported + reported,
      });
    }
    return sums;
  }
}
