import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { StatisticUnit, StatisticView } from '#domain';
import type { NewValue } from './statistic.repository.js';
import type { ImportCounts } from './write-statistics.js';

const KEY = 'v.series_id, v.area_scheme, v.area_level, v.area_code, v.period, v.gender, v.band';

/** Of all that was said of the same thing, what the last file says that still holds. */
export const standing = (where: string): string => `
  SELECT DISTINCT ON (${KEY}) v.*, i.imported_at
    FROM statistic_value v
    JOIN statistic_import i ON i.id = v.import_id AND i.withdrawn_at IS NULL
    JOIN statistic_series s ON s.id = v.series_id
   WHERE ${where}
   ORDER BY ${KEY}, i.number DESC`;

const SERIES = `
  WITH standing AS (${standing('true')})
  SELECT s.id, s.source, s.name, s.view, s.unit, s.theme, s.origin, s.licence,
         min(left(v.period, 4))::integer AS "firstYear", max(left(v.period, 4))::integer AS "lastYear",
         count(*)::integer AS values,
         count(*) FILTER (WHERE v.status = 'suppressed')::integer AS suppressed,
         count(*) FILTER (WHERE v.status = 'missing')::integer AS missing,
         count(DISTINCT (v.area_scheme, v.area_level, v.area_code))
           FILTER (WHERE v.area_scheme <> 'elsewhere')::integer AS areas,
         array_agg(DISTINCT v.area_level) FILTER (WHERE v.area_scheme <> 'elsewhere') AS levels,
         count(DISTINCT v.area_code) FILTER (WHERE v.area_scheme = 'elsewhere')::integer AS elsewhere,
         bool_or(v.gender <> 'all') AS "hasGenders", max(v.imported_at) AS "importedAt"
    FROM standing v JOIN statistic_series s ON s.id = v.series_id
   GROUP BY s.id
   ORDER BY s.source, s.name, s.unit`;

const IN_AREAS = `(v.area_scheme, v.area_level, v.area_code) IN
  (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]))`;

const BESIDE = `
  WITH standing AS (${standing(`${IN_AREAS} AND s.theme = $4`)})
  SELECT s.id, s.source, s.name, s.view, s.unit, s.origin, s.licence,
         v.area_scheme AS scheme, v.area_level AS level, v.area_code AS code, v.area_name AS "areaName",
         v.period, v.gender, v.band, v.status, v.value, v.low, v.high, v.sample, v.method
    FROM standing v JOIN statistic_series s ON s.id = v.series_id
   ORDER BY s.name, s.id, v.band, v.period, v.gender`;

const THEMES = `
  SELECT DISTINCT s.theme, s.view
    FROM statistic_value v
    JOIN statistic_import i ON i.id = v.import_id AND i.withdrawn_at IS NULL
    JOIN statistic_series s ON s.id = v.series_id
   WHERE ${IN_AREAS} AND s.theme IS NOT NULL
   ORDER BY s.theme, s.view`;

const IMPORTS = `
  SELECT i.id, i.profile, i.file_name AS "fileName", i.options, i.counts, i.imported_at AS "importedAt",
         i.withdrawn_at AS "withdrawnAt"
    FROM statistic_import i
   ORDER BY i.number DESC
   LIMIT $1`;

export interface StoredSeries {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly view: StatisticView;
  readonly unit: StatisticUnit;
  readonly theme: string | null;
  readonly origin: string;
  readonly licence: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly values: number;
  readonly suppressed: number;
  readonly missing: number;
  /** Areas that are known here, and those that are not. */
  readonly areas: number;
  readonly levels: readonly string[] | null;
  readonly elsewhere: number;
  readonly hasGenders: boolean;
  readonly importedAt: Date;
}

/** A value of a series in one of the areas asked for. */
export interface BesideRow extends Omit<NewValue, 'seriesId'> {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly view: StatisticView;
  readonly unit: StatisticUnit;
  readonly origin: string;
  readonly licence: string;
}

export interface StoredImport {
  readonly id: string;
  readonly profile: string;
  readonly fileName: string;
  readonly options: Readonly<Record<string, string>>;
  readonly counts: ImportCounts;
  readonly importedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** An area in all its versions. */
export interface AreaAddress {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
}

/** Reads what holds today. */
@Injectable()
export class StatisticReader {
  constructor(private readonly database: Database) {}

  series(): Promise<StoredSeries[]> {
    return this.database.query<StoredSeries>(SERIES);
  }

  beside(areas: readonly AreaAddress[], theme: string): Promise<BesideRow[]> {
    return this.database.prepared<BesideRow>('statistics.beside', BESIDE, [
      ...columnsOf(areas),
      theme,
    ]);
  }

  /** Which themes some series of these areas have, and what those see. */
  themes(areas: readonly AreaAddress[]): Promise<{ theme: string; view: StatisticView }[]> {
    return this.database.prepared('statistics.themes', THEMES, columnsOf(areas));
  }

  imports(limit: number): Promise<StoredImport[]> {
    return this.database.query<StoredImport>(IMPORTS, [limit]);
  }
}

const columnsOf = (areas: readonly AreaAddress[]): [string[], string[], string[]] => [
  areas.map(({ scheme }) => scheme),
  areas.map(({ level }) => level),
  areas.map(({ code }) => code),
];
