import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { foldName } from '#domain';
import { AreaRepository } from '#geography';
import { newId } from '#protection';
import type { StatisticProfile } from './profiles/statistic-profile.js';
import type { FileFacts } from './reading/read-file-facts.js';
import type { PlacedFact } from './plan-populations.js';
import {
  StatisticRepository,
  type NewImport,
  type NewValue,
  type SeriesOutcome,
} from './statistic.repository.js';

/** Writes what a file says, in the transaction of whoever asks. */
@Injectable()
export class WriteStatistics {
  constructor(
    private readonly repository: StatisticRepository,
    private readonly areas: AreaRepository,
  ) {}

  /** An import of the same bytes in the same way that still holds. From here on no other file is taken in meanwhile. */
  async standing(
    tx: Transaction,
    run: Pick<NewImport, 'sha256' | 'profile' | 'options'>,
  ): Promise<string | undefined> {
    await this.areas.lock(tx);
    return this.repository.standing(tx, run);
  }

  /** Answers what it did to each series, and for how many areas and years it noted inhabitants. */
  async run(
    tx: Transaction,
    run: NewImport,
    profile: StatisticProfile,
    { facts, populations }: FileFacts,
  ): Promise<{ series: SeriesOutcome[]; populations: number }> {
    await this.repository.open(tx, run);
    for (const planned of populations) {
      const before = await this.areas.populationAt(tx, planned);
      await this.areas.setPopulation(tx, { ...planned, source: profile.origin });
      const [beforePopulation, beforeSource] = [before?.population ?? null, before?.source ?? null];
      await this.repository.keepPopulation(tx, run.id, {
        ...planned,
        beforePopulation,
        beforeSource,
      });
    }
    const ids = await this.seriesOf(tx, run, profile, facts);
    const values = facts.flatMap(({ fact, area }): NewValue[] => {
      const seriesId = ids.get(foldName(fact.series));
      if (seriesId === undefined) return [];
      const { scheme, level, code, name: areaName } = area;
      const { period, gender, band, status, value, low, high, sample, method } = fact;
      const where = { scheme, level, code, areaName };
      return [
        { seriesId, ...where, period, gender, band, status, value, low, high, sample, method },
      ];
    });
    await this.repository.values(tx, run.id, values);
    const series = await this.repository.compare(tx, run.id);
    await this.repository.keepCounts(tx, run.id, countsOf(series, populations.length));
    return { series, populations: populations.length };
  }

  private async seriesOf(
    tx: Transaction,
    { options }: NewImport,
    profile: StatisticProfile,
    facts: readonly PlacedFact[],
  ): Promise<ReadonlyMap<string, string>> {
    const { name: source, view, unit, origin, licence } = profile;
    const ids = new Map<string, string>();
    if (view === null) return ids;
    for (const { fact } of facts) {
      const foldedName = foldName(fact.series);
      if (ids.has(foldedName)) continue;
      const series = {
        ...{ id: newId(), source, name: fact.series, foldedName, view, unit, theme: fact.theme },
        ...{ origin: options['origin'] ?? origin, licence: options['licence'] ?? licence },
      };
      ids.set(foldedName, await this.repository.series(tx, series));
    }
    return ids;
  }
}

/** What is kept of an import to be listed. */
export interface ImportCounts {
  readonly series: number;
  readonly values: number;
  readonly added: number;
  readonly changed: number;
  readonly suppressed: number;
  readonly missing: number;
  readonly populations: number;
}

function countsOf(series: readonly SeriesOutcome[], populations: number): ImportCounts {
  const sum = (key: 'values' | 'added' | 'changed' | 'suppressed' | 'missing') =>
    series.reduce((all, each) => all + each[key], 0);
  return {
    ...{ series: series.length, values: sum('values'), added: sum('added') },
    ...{ changed: sum('changed'), suppressed: sum('suppressed'), missing: sum('missing') },
    populations,
  };
}
