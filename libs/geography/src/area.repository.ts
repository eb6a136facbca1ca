import { Injectable } from '@nestjs/common';
import type { AreaGeometry } from '#domain';
import type { Transaction } from '#database';
import type { AreaRecord } from './area-record.js';

const LOCK = `SELECT revision FROM geography_revision WHERE name = 'area' FOR UPDATE`;
const RAISE = `UPDATE geography_revision SET revision = revision + 1 WHERE name = 'area' RETURNING revision`;

const INSERT = `
  INSERT INTO area (scheme, level, code, name, valid_from, parent_key, geometry, approximate, source)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  RETURNING area_key AS "areaKey"`;

const CORRECT = `
  UPDATE area
     SET name = $2, parent_key = $3, geometry = $4, approximate = $5, source = $6
   WHERE area_key = $1`;

const END = `UPDATE area SET valid_to = $2 WHERE area_key = $1`;

const SUCCEED = `INSERT INTO area_predecessor (area_key, predecessor_key) VALUES ($1, $2)`;

const POPULATION = `
  INSERT INTO area_population (scheme, level, code, year, population, source)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (scheme, level, code, year)
  DO UPDATE SET population = EXCLUDED.population, source = EXCLUDED.source`;

const POPULATION_AT = `
  SELECT population, source FROM area_population
   WHERE scheme = $1 AND level = $2 AND code = $3 AND year = $4`;

const NO_POPULATION = `
  DELETE FROM area_population WHERE scheme = $1 AND level = $2 AND code = $3 AND year = $4`;

/** What is written of an area; the database gives the key. */
export type AreaDraft = Omit<AreaRecord, 'areaKey' | 'validTo'>;

export interface PopulationDraft {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly year: number;
  readonly population: number;
  readonly source: string | null;
}

/** An area in all its versions, and a year. */
export type PopulationKey = Pick<PopulationDraft, 'scheme' | 'level' | 'code' | 'year'>;

/** Writes areas. Every change goes between `lock` and `raiseRevision`, in one transaction. */
@Injectable()
export class AreaRepository {
  /** Lets one change of geography happen at a time; answers the revision that it starts from. */
  async lock(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(LOCK);
    return row!.revision;
  }

  /** Tells every process that its picture of geography is old; answers the new revision. */
  async raiseRevision(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(RAISE);
    return row!.revision;
  }

  /** A new area, or a new version of one; answers its key. */
  async insert(tx: Transaction, draft: AreaDraft): Promise<number> {
    const { scheme, level, code, name, validFrom, parentKey, approximate, source } = draft;
    const [row] = await tx.prepared<{ areaKey: number }>('geography.insert-area', INSERT, [
      scheme, level, code, name, validFrom, parentKey, jsonOf(draft.geometry), approximate, source,
    ]); // prettier-ignore
    return row!.areaKey;
  }

  /** Puts a version right without making a new one: a better drawing or spelling of the same area. */
  async correct(tx: Transaction, areaKey: number, draft: AreaDraft): Promise<void> {
    const { name, parentKey, geometry, approximate, source } = draft;
    const values = [areaKey, name, parentKey, jsonOf(geometry), approximate, source];
    await tx.prepared('geography.correct-area', CORRECT, values);
  }

  /** Ends a version on the day that another takes over. */
  async succeed(
    tx: Transaction,
    areaKey: number,
    predecessorKey: number,
    validFrom: string,
  ): Promise<void> {
    await tx.query(END, [predecessorKey, validFrom]);
    await tx.query(SUCCEED, [areaKey, predecessorKey]);
  }

  async setPopulation(tx: Transaction, draft: PopulationDraft): Promise<void> {
    const { scheme, level, code, year, population, source } = draft;
    await tx.query(POPULATION, [scheme, level, code, year, population, source]);
  }

  /** What is noted for an area and a year; undefined when nothing is. */
  async populationAt(
    tx: Transaction,
    { scheme, level, code, year }: PopulationKey,
  ): Promise<{ population: number; source: string | null } | undefined> {
    const [row] = await tx.query<{ population: number; source: string | null }>(POPULATION_AT, [
      ...[scheme, level, code, year],
    ]);
    return row;
  }

  async removePopulation(tx: Transaction, key: PopulationKey): Promise<void> {
    const { scheme, level, code, year } = key;
    await tx.query(NO_POPULATION, [scheme, level, code, year]);
  }
}

function jsonOf(geometry: AreaGeometry | null): string | null {
  return geometry === null ? null : JSON.stringify(geometry);
}
