import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Queryable } from '#database';
import type { AreaRecord } from './area-record.js';

const AREAS = `
  SELECT area_key AS "areaKey", scheme, level, code, name,
         valid_from AS "validFrom", valid_to AS "validTo",
         parent_key AS "parentKey", geometry, approximate, source
    FROM area`;

const REVISION = `SELECT revision FROM geography_revision WHERE name = 'area'`;

const POPULATIONS = `
  SELECT DISTINCT ON (scheme, level, code)
         scheme, level, code, year, population AS count
    FROM area_population
   WHERE year <= $1
   ORDER BY scheme, level, code, year DESC`;

/** The latest known population of one area. */
export interface AreaPopulation {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly year: number;
  readonly count: number;
}

/** Reads areas as they are stored; whoever looks them up uses `Areas`, which keeps them in memory. */
@Injectable()
export class AreaReader {
  constructor(private readonly database: Database) {}

  /** Grows by one with every change of areas. */
  async revision(from: Queryable = this.database): Promise<number> {
    const [row] = await from.prepared<{ revision: number }>('geography.revision', REVISION);
    return row?.revision ?? 0;
  }

  /** Every version of every area. */
  all(from: Queryable = this.database): Promise<AreaRecord[]> {
    return from.query<AreaRecord>(AREAS);
  }

  /** For each area with any, the population of the latest year up to the given one. */
  populations(year: number): Promise<AreaPopulation[]> {
    return this.database.query<AreaPopulation>(POPULATIONS, [year]);
  }
}
