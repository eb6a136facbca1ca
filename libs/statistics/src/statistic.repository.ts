import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { PopulationKey } from '#geography';
import type { StatisticGender, StatisticStatus, StatisticUnit, StatisticView } from '#domain';

/** Values in one statement. */
const BATCH_VALUES = 5_000;

const STANDING = `
  SELECT id FROM statistic_import
   WHERE file_sha256 = $1 AND profile = $2 AND options = $3::jsonb AND withdrawn_at IS NULL`;

const OPEN = `
  INSERT INTO statistic_import (id, number, profile, file_name, file_sha256, options, counts, imported_by, imported_at)
  SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5::jsonb, '{}', $6, $7 FROM statistic_import`;

const SERIES = `
  INSERT INTO statistic_series (id, source, name, folded_name, view, unit, theme, origin, licence)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (source, folded_name, unit) DO UPDATE
     SET name = EXCLUDED.name, theme = coalesce(EXCLUDED.theme, statistic_series.theme),
         origin = EXCLUDED.origin, licence = EXCLUDED.licence
  RETURNING id`;

const VALUES = `
  INSERT INTO statistic_value (import_id, series_id, area_scheme, area_level, area_code, area_name,
                               period, gender, band, status, value, low, high, sample, method)
  SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                           $9::text[], $10::text[], $11::float8[], $12::float8[], $13::float8[], $14::integer[], $15::text[])`;

const KEY = 'series_id, area_scheme, area_level, area_code, period, gender, band';

/** What an import says that nothing said before, and what it says otherwise, by series. */
const COMPARE = `
  WITH before AS (
    SELECT DISTINCT ON (${KEY}) v.*
      FROM statistic_value v JOIN statistic_import i ON i.id = v.import_id AND i.withdrawn_at IS NULL
     WHERE v.import_id <> $1 AND v.series_id IN (SELECT series_id FROM statistic_value WHERE import_id = $1)
     ORDER BY ${KEY}, i.number DESC
  )
  SELECT s.id, s.name, count(*)::integer AS values,
         count(*) FILTER (WHERE b.import_id IS NULL)::integer AS added,
         count(*) FILTER (WHERE b.import_id IS NOT NULL
                AND (m.status, m.value, m.low, m.high, m.sample, m.method)
                    IS DISTINCT FROM (b.status, b.value, b.low, b.high, b.sample, b.method))::integer AS changed,
         count(*) FILTER (WHERE m.status = 'suppressed')::integer AS suppressed,
         count(*) FILTER (WHERE m.status = 'missing')::integer AS missing
    FROM statistic_value m
    JOIN statistic_series s ON s.id = m.series_id
    LEFT JOIN before b ON (b.series_id, b.area_scheme, b.area_level, b.area_code, b.period, b.gender, b.band)
                        = (m.series_id, m.area_scheme, m.area_level, m.area_code, m.period, m.gender, m.band)
   WHERE m.import_id = $1
   GROUP BY s.id, s.name
   ORDER BY s.name, s.id`;

const POPULATION = `
  INSERT INTO statistic_population (import_id, scheme, level, code, year, population, before_population, before_source)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const POPULATIONS = `
  SELECT scheme, level, code, year, population, before_population AS "beforePopulation", before_source AS "beforeSource"
    FROM statistic_population WHERE import_id = $1`;

/** The later import of the same inhabitants, if there is one, comes to stand on what this one stood on. */
const HAND_DOWN = `
  WITH later AS (
    SELECT DISTINCT ON (l.scheme, l.level, l.code, l.year)
           l.import_id, m.scheme, m.level, m.code, m.year, m.population, m.before_population, m.before_source
      FROM statistic_population m
      JOIN statistic_import mi ON mi.id = m.import_id
      JOIN statistic_population l ON (l.scheme, l.level, l.code, l.year) = (m.scheme, m.level, m.code, m.year)
      JOIN statistic_import li ON li.id = l.import_id AND li.withdrawn_at IS NULL AND li.number > mi.number
     WHERE m.import_id = $1
     ORDER BY l.scheme, l.level, l.code, l.year, li.number
  )
  UPDATE statistic_population p
     SET before_population = later.before_population, before_source = later.before_source
    FROM later
   WHERE (p.import_id, p.scheme, p.level, p.code, p.year)
       = (later.import_id, later.scheme, later.level, later.code, later.year)
     AND p.before_population = later.population
  RETURNING p.scheme, p.level, p.code, p.year`;

export interface NewImport {
  readonly id: string;
  readonly profile: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly options: Readonly<Record<string, string>>;
  readonly actorId: string | null;
  readonly importedAt: Date;
}

export interface NewSeries {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly foldedName: string;
  readonly view: StatisticView;
  readonly unit: StatisticUnit;
  readonly theme: string | undefined;
  readonly origin: string;
  readonly licence: string;
}

export interface NewValue {
  readonly seriesId: string;
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly areaName: string;
  readonly period: string;
  readonly gender: StatisticGender;
  readonly band: string;
  readonly status: StatisticStatus;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sample: number | null;
  readonly method: string;
}

/** What an import did to a series. */
export interface SeriesOutcome {
  readonly id: string;
  readonly name: string;
  readonly values: number;
  /** Said of nothing before. */
  readonly added: number;
  /** Said otherwise before; what was said is kept. */
  readonly changed: number;
  readonly suppressed: number;
  readonly missing: number;
}

export interface StoredPopulation {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly year: number;
  readonly population: number;
  readonly beforePopulation: number | null;
  readonly beforeSource: string | null;
}

/** Writes statistics, one file at a time: whoever writes holds the lock of geography. */
@Injectable()
export class StatisticRepository {
  /** An import of the same bytes in the same way that still holds. */
  async standing(
    tx: Transaction,
    { sha256, profile, options }: Pick<NewImport, 'sha256' | 'profile' | 'options'>,
  ): Promise<string | undefined> {
    const values = [sha256, profile, JSON.stringify(options)];
    const [row] = await tx.query<{ id: string }>(STANDING, values);
    return row?.id;
  }

  async open(tx: Transaction, run: NewImport): Promise<void> {
    const { id, profile, fileName, sha256, options, actorId, importedAt } = run;
    const values = [id, profile, fileName, sha256, JSON.stringify(options), actorId, importedAt];
    await tx.query(OPEN, values);
  }

  async keepCounts(tx: Transaction, id: string, counts: object): Promise<void> {
    const values = [id, JSON.stringify(counts)];
    await tx.query(`UPDATE statistic_import SET counts = $2::jsonb WHERE id = $1`, values);
  }

  /** The id of a series, which may have been there before. */
  async series(tx: Transaction, series: NewSeries): Promise<string> {
    const { id, source, name, foldedName, view, unit, theme, origin, licence } = series;
    const values = [id, source, name, foldedName, view, unit, theme ?? null, origin, licence];
    const [row] = await tx.query<{ id: string }>(SERIES, values);
    return row!.id;
  }

  async values(tx: Transaction, importId: string, all: readonly NewValue[]): Promise<void> {
    for (let at = 0; at < all.length; at += BATCH_VALUES) {
      const some = all.slice(at, at + BATCH_VALUES);
      const column = <Key extends keyof NewValue>(key: Key) => some.map((value) => value[key]);
      await tx.query(VALUES, [
        ...[importId, column('seriesId'), column('scheme'), column('level'), column('code')],
        ...[column('areaName'), column('period'), column('gender'), column('band')],
        ...[column('status'), column('value'), column('low'), column('high')],
        ...[column('sample'), column('method')],
      ]);
    }
  }

  compare(tx: Transaction, importId: string): Promise<SeriesOutcome[]> {
    return tx.query<SeriesOutcome>(COMPARE, [importId]);
  }

  async keepPopulation(tx: Transaction, importId: string, told: StoredPopulation): Promise<void> {
    const { scheme, level, code, year, population, beforePopulation, beforeSource } = told;
    const values = [scheme, level, code, year, population, beforePopulation, beforeSource];
    await tx.query(POPULATION, [importId, ...values]);
  }

  populationsOf(tx: Transaction, importId: string): Promise<StoredPopulation[]> {
    return tx.query<StoredPopulation>(POPULATIONS, [importId]);
  }

  /** Which areas and years a later file, that still holds, has noted on top of this one. */
  handDown(tx: Transaction, importId: string): Promise<PopulationKey[]> {
    return tx.query<PopulationKey>(HAND_DOWN, [importId]);
  }

  /** Whether it still held. */
  async withdraw(tx: Transaction, id: string, at: Date): Promise<boolean> {
    const sql = `UPDATE statistic_import SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL RETURNING id`;
    return (await tx.query(sql, [id, at])).length > 0;
  }
}
