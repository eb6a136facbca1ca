import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { fileFault, readWholeFile, type FileSource, type RowError } from '#documents';
import { statisticTheme, statisticThemes, type Actor, type AreaLevel } from '#domain';
import { newId } from '#protection';
import { readFileFacts, type FileFacts } from './reading/read-file-facts.js';
import { statisticProfile } from './profiles/profiles.js';
import type { StatisticProfile } from './profiles/statistic-profile.js';
import type { SeriesOutcome } from './statistic.repository.js';
import { WriteStatistics } from './write-statistics.js';
import { Areas } from '#geography';

export interface ImportStatisticsInput {
  /** A table as CSV or XLSX; text may be gzipped. */
  readonly file: FileSource;
  /** What it is called; of a path its last part. */
  readonly fileName?: string;
  readonly profile: string;
  /** What the figures are of, for a file without a column for it. */
  readonly series?: string;
  /** What all of the file can be laid beside. */
  readonly theme?: string;
  /** How it was measured, for a file without a column for it: another method is a break. */
  readonly method?: string;
  readonly licence?: string;
  /** Who made the figures, when it is not who the profile says. */
  readonly origin?: string;
  /** Looks for names of areas on this level only. */
  readonly level?: AreaLevel;
  readonly sheet?: string;
  /** Reads and compares everything and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportedStatistics {
  /** Null after a dry run, and when a row was refused. */
  readonly importId: string | null;
  readonly profile: string;
  readonly read: number;
  readonly refused: number;
  /** Empty for inhabitants. */
  readonly series: readonly SeriesOutcome[];
  /** Areas and years whose inhabitants were noted. */
  readonly populations: number;
  readonly written: boolean;
  /** Whether the same file stood there already, taken in the same way: nothing has changed. */
  readonly repeated: boolean;
  readonly sha256: string;
  /** By line; when there is any, nothing has been written. */
  readonly errors: readonly RowError[];
  /** Rows whose area has ended, came later or is not known here. They are kept, each under its own area. */
  readonly remarks: readonly RowError[];
}

/**
 * Takes in a file of statistics whole, or nothing when a row is wrong. The same file again changes nothing; a later file
 * that says the same thing otherwise holds from then on, and what was said before is kept.
 */
@Injectable()
export class ImportStatistics {
  constructor(
    private readonly database: Database,
    private readonly write: WriteStatistics,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actor null when the system itself imports, such as a command on the server.
   * @throws Fault PROFILE_UNKNOWN; IMPORT_FILE_REFUSED when the file cannot be read at all; wrong rows are told in
   *   `errors`.
   */
  async run(
    actor: Pick<Actor, 'accountId'> | null,
    input: ImportStatisticsInput,
  ): Promise<ImportedStatistics> {
    const profile = profileOf(input);
    const { bytes, sha256 } = await readWholeFile(input.file);
    const facts = await readFileFacts(bytes, profile, await this.areas.reload(), input);
    const told = {
      ...{ profile: profile.name, read: facts.read, refused: facts.refused, sha256 },
      ...{ errors: facts.errors, remarks: facts.remarks },
    };
    const nothing = { importId: null, series: [], populations: 0, written: false, repeated: false };
    if (facts.errors.length > 0) return { ...told, ...nothing };
    try {
      return await this.database.transaction(async (tx) => {
        const run = {
          ...{ id: newId(), profile: profile.name, sha256, options: optionsOf(input) },
          ...{ fileName: nameOf(input), actorId: actor?.accountId ?? null },
          importedAt: this.clock.now(),
        };
        const standing = await this.write.standing(tx, run);
        if (standing !== undefined) {
          return { ...told, ...nothing, importId: standing, repeated: true };
        }
        const written = await this.write.run(tx, run, profile, facts);
        const outcome = { ...told, ...written, importId: run.id, written: true, repeated: false };
        if (input.dryRun === true) throw new DryRun({ ...outcome, importId: null, written: false });
        await this.tell(tx, actor, outcome, facts);
        return outcome;
      });
    } catch (error) {
      // What was written to be compared is taken back with the transaction.
      if (error instanceof DryRun) return error.outcome;
      throw error;
    }
  }

  private tell(
    tx: Transaction,
    actor: Pick<Actor, 'accountId'> | null,
    { importId, profile, series, populations }: ImportedStatistics,
    { facts }: FileFacts,
  ): Promise<void> {
    return this.audit.append(tx, {
      actorId: actor?.accountId ?? null,
      action: 'statistics.imported',
      subject: 'statistic_import',
      subjectIds: importId === null ? [] : [importId],
      details: { profile, series: series.length, values: facts.length, populations },
    });
  }
}

/** Ends the transaction of a dry run. */
class DryRun extends Error {
  constructor(readonly outcome: ImportedStatistics) {
    super('dry run');
  }
}

function profileOf({ profile: name, theme, level }: ImportStatisticsInput): StatisticProfile {
  const profile = statisticProfile(name);
  if (theme !== undefined && statisticTheme(theme) === undefined) {
    const themes = statisticThemes.map(({ code }) => code).join(', ');
    throw fileFault({ code: 'THEME_UNKNOWN', values: { theme, themes } });
  }
  return level === undefined ? profile : { ...profile, levels: [level] };
}

function optionsOf(input: ImportStatisticsInput): Record<string, string> {
  const { series, theme, method, licence, origin, level, sheet } = input;
  const said = Object.entries({ series, theme, method, licence, origin, level, sheet });
  return Object.fromEntries(
    said.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function nameOf({ file, fileName }: ImportStatisticsInput): string {
  return fileName ?? (typeof file === 'string' ? basename(file) : 'fil');
}
