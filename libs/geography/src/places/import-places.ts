import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { readWholeFile, type FileSource, type RowError } from '#documents';
import type { Actor, Crs, PlaceType } from '#domain';
import { Areas } from '../areas.js';
import { PlaceRepository } from './place.repository.js';
import { planPlaceImport, type PlaceImportPlan } from './plan-place-import.js';
import { readPlaces, type ReadPlaces } from './read-places.js';

/** The source of places when none is named. */
export const LOCAL_SOURCE = 'local';

export interface ImportPlacesInput {
  /** CSV or GeoJSON. */
  readonly file: FileSource;
  /** For rows without a type of their own. */
  readonly type?: PlaceType;
  /** The register that the codes belong to; absent: `local`. */
  readonly source?: string;
  /** Reads, checks and compares everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Ends places that the file no longer names. */
  readonly closeMissing?: boolean;
  /** Refuses places outside every area; absent: they are only counted. */
  readonly inside?: boolean;
}

export interface ImportedPlaces {
  readonly format: 'csv' | 'geojson';
  readonly source: string;
  /** The system that the positions were written in. */
  readonly crs: Crs;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Places outside every area, where no incident can be recorded. */
  readonly outside: number;
  /** Open places of the same source and types that the file does not name. */
  readonly missing: readonly {
    readonly code: string;
    readonly type: PlaceType;
    readonly name: string;
  }[];
  /** How many of them were ended. */
  readonly closed: number;
  /** False after a dry run and when a row was refused. */
  readonly written: boolean;
  readonly sha256: string;
  /** By line; when there is any, nothing has been written. */
  readonly errors: readonly RowError[];
}

/** Reads places from a register: all of them or, when a row is wrong, none. The same file again changes nothing. */
@Injectable()
export class ImportPlaces {
  constructor(
    private readonly database: Database,
    private readonly repository: PlaceRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param actor null when the system itself imports, such as a command on the server.
   * @throws Fault IMPORT_FILE_REFUSED when the file cannot be read at all; wrong rows are told in `errors`.
   */
  async run(
    actor: Pick<Actor, 'accountId'> | null,
    input: ImportPlacesInput,
  ): Promise<ImportedPlaces> {
    const { bytes, sha256 } = await readWholeFile(input.file);
    const { source = LOCAL_SOURCE, closeMissing = false, dryRun = false } = input;
    const today = this.clock.localDate(this.settings.timeZone);
    const index = await this.areas.current();
    const file = readPlaces(bytes, {
      ...input,
      isInside: (point) => index.locate(point, today) !== undefined,
    });
    return this.database.transaction(async (tx) => {
      await this.repository.lock(tx);
      const stored = await this.repository.ofSource(tx, source);
      const plan = planPlaceImport(file.places, stored, { source, today });
      const told = outcomeOf(file, plan, { source, closeMissing, sha256 });
      if (dryRun || told.refused > 0) return { ...told, written: false };
      const changedIds = await this.write(tx, plan, closeMissing, today);
      if (changedIds.length > 0) {
        await this.repository.raiseRevision(tx);
        const { errors: _none, missing, ...counts } = told;
        await this.audit.append(tx, {
          actorId: actor?.accountId ?? null,
          action: 'place.imported',
          subject: 'place',
          subjectIds: changedIds,
          details: { ...counts, missing: missing.length },
        });
      }
      return { ...told, written: true };
    });
  }

  /** Answers the ids of the places that were written. */
  private async write(
    tx: Transaction,
    { additions, updates, missing }: PlaceImportPlan,
    closeMissing: boolean,
    today: string,
  ): Promise<string[]> {
    const addedIds = await this.repository.insert(tx, additions);
    await this.repository.update(tx, updates);
    const closedIds = closeMissing ? missing.map(({ id }) => id) : [];
    await this.repository.close(tx, closedIds, today);
    return [...addedIds, ...updates.map(({ id }) => id), ...closedIds];
  }
}

function outcomeOf(
  { format, crs, rows, outside }: ReadPlaces,
  { additions, updates, unchanged, missing }: PlaceImportPlan,
  terms: { readonly source: string; readonly closeMissing: boolean; readonly sha256: string },
): Omit<ImportedPlaces, 'written'> {
  const { source, closeMissing, sha256 } = terms;
  return {
    ...{ format, source, crs, read: rows.length, unchanged, outside, sha256 },
    added: additions.length,
    updated: updates.length,
    refused: rows.filter(({ reading }) => reading.errors.length > 0).length,
    missing: missing.map(({ code, type, name }) => ({ code, type, name })),
    closed: closeMissing ? missing.length : 0,
    errors: rows.flatMap(({ reading }) => reading.errors),
  };
}
