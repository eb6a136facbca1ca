import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { StatisticStatus, StatisticUnit, StatisticView } from '#domain';
import { standing } from '../statistic.reader.js';

/** Municipalities and everybody in them, by whole years; counts say more of size than of anything else. */
const COMPARABLE = `v.area_level = 'municipality' AND v.area_scheme <> 'elsewhere' AND v.area_code = ANY($1::text[])
     AND v.gender = 'all' AND v.band = '' AND length(v.period) = 4 AND s.unit <> 'count'`;

const SERIES = `
  WITH standing AS (${standing(COMPARABLE)})
  SELECT s.id, s.name, s.view, s.unit, s.theme, s.origin, s.licence,
         array_agg(DISTINCT v.period::integer ORDER BY v.period::integer) AS years
    FROM standing v JOIN statistic_series s ON s.id = v.series_id
   GROUP BY s.id
   ORDER BY s.name, s.id`;

/** One row a municipality, whichever scheme it is known under. */
const VALUES = `
  WITH standing AS (${standing(`${COMPARABLE} AND s.id = $2`)})
  SELECT DISTINCT ON (v.area_code, v.period) v.area_code AS code, v.period::integer AS year, v.status, v.value,
         v.low, v.high, v.method
    FROM standing v
   ORDER BY v.area_code, v.period, v.imported_at DESC`;

/** A series of which some municipality of the group has a value. */
export interface SimilarSeries {
  readonly id: string;
  readonly name: string;
  readonly view: StatisticView;
  readonly unit: StatisticUnit;
  readonly theme: string | null;
  readonly origin: string;
  readonly licence: string;
  readonly years: readonly number[];
}

export interface SimilarRow {
  readonly code: string;
  readonly year: number;
  readonly status: StatisticStatus;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: string;
}

/** Reads what others measure of some municipalities, as it holds today. */
@Injectable()
export class SimilarReader {
  constructor(private readonly database: Database) {}

  /** @param codes of municipalities. */
  series(codes: readonly string[]): Promise<SimilarSeries[]> {
    return this.database.prepared<SimilarSeries>('statistics.similar-series', SERIES, [codes]);
  }

  values(codes: readonly string[], seriesId: string): Promise<SimilarRow[]> {
    const values = [codes, seriesId];
    return this.database.prepared<SimilarRow>('statistics.similar', VALUES, values);
  }
}
