import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { ConductImport } from './conduct-import.js';
import { ErrorFile } from '#documents';
import { ImportLedger } from './import-ledger.js';
import type { ImportPass, ImportProgress, PassSubject } from './import-pass.js';
import { ImportRunReader, type StoredRun } from './import-run.reader.js';
import type { RowCounts } from './import-run.repository.js';
import type { OnError } from './import-status.js';
import type { ImportProfile } from './profile/import-profile.model.js';
import { fileByteSource, sha256Of } from './reading/byte-source.js';
import type { RowError } from '#documents';
import { TakeInFile } from './take-in-file.js';

const MS_PER_SECOND = 1000;
const ERRORS_PER_PAGE = 1_000;

export interface ImportIncidentsInput {
  /** Path of a CSV, spreadsheet or JSON file, plain or gzipped. */
  readonly file: string;
  readonly profile: ImportProfile;
  /** What becomes of the good rows when others are refused; they are kept when this is absent. */
  readonly onError?: OnError;
  /** Reads and checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Path of a CSV file to write the refused rows to. */
  readonly errorsFile?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportedIncidents extends RowCounts {
  /** Null after a dry run. */
  readonly importRunId: string | null;
  /** Whether it went on where an earlier attempt with the same file had stopped. */
  readonly resumed: boolean;
  /** Whether nothing went in because some rows were wrong. */
  readonly refusedWhole: boolean;
  /** SHA-256 of the file as it lies there, in hex. */
  readonly sha256: string;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** Categories of the source that the profile does not know, with how many rows each. */
  readonly unmapped: Readonly<Record<string, number>>;
  /** The first refused rows; all of them are in the file of errors. */
  readonly errors: readonly RowError[];
}

/**
 * Takes in a file of incidents from a disk: the good rows are recorded, the others explained. The same event again,
 * in the same file or another, changes nothing; one that says something else becomes a revision. An import that was
 * killed is simply run again and goes on where it was.
 */
@Injectable()
export class ImportIncidents {
  constructor(
    private readonly conductImport: ConductImport,
    private readonly takeInFile: TakeInFile,
    private readonly ledger: ImportLedger,
    private readonly reader: ImportRunReader,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actorId the account that imports; null for a command on the server.
   * @throws Fault IMPORT_FILE_REFUSED when nothing could be read and nothing was written; IMPORT_STOPPED when the
   *   file broke off after rows that have been recorded; IMPORT_RUNNING.
   */
  async run(actorId: string | null, input: ImportIncidentsInput): Promise<ImportedIncidents> {
    const startedAt = this.clock.now();
    const { profile, dryRun: isDry = false, errorsFile, onProgress } = input;
    const source = await fileByteSource(input.file);
    const sha256 = await sha256Of(source);
    const subject = { profile, source, sha256, isDry };
    if (isDry) {
      // The header is read before anything is written, the file of errors included.
      const errorFile = await this.errorFile(errorsFile);
      const pass = await this.takeInFile
        .run({ ...subject, startedAt, ...(errorFile && { errorFile }) }, onProgress)
        .finally(() => errorFile?.close());
      return this.outcomeOf(pass, {
        startedAt,
        importRunId: null,
        resumed: false,
        onError: input.onError,
      });
    }
    return this.record(actorId, input, subject, startedAt);
  }

  private async record(
    actorId: string | null,
    { onError = 'keep_good', errorsFile, onProgress }: ImportIncidentsInput,
    subject: Omit<PassSubject, 'startedAt'>,
    startedAt: Date,
  ): Promise<ImportedIncidents> {
    const { profile, source, sha256 } = subject;
    const before = await this.reader.unfinished(sha256, profile, onError);
    await this.takeInFile.look(subject);
    const run = before
      ? { id: before.id, actorId: before.startedBy }
      : await this.ledger.open({
          ...{ profile, onError, sha256, fileName: source.name, fileBytes: source.bytes },
          ...{ isDry: false, fileId: null, startedBy: actorId, status: 'running' },
        });
    const errorFile = await this.errorFile(errorsFile, before);
    const errand = {
      ...{ ...subject, run, onError },
      ...(errorFile && { errorFile }),
    };
    const pass = await this.conductImport.run(errand, onProgress).finally(() => errorFile?.close());
    const resumed = before !== undefined && before.counts.read > 0;
    return this.outcomeOf(pass, { startedAt, importRunId: run.id, resumed, onError });
  }

  /** The file of errors, beginning with those of an attempt before. */
  private async errorFile(
    path: string | undefined,
    before?: StoredRun,
  ): Promise<ErrorFile | undefined> {
    if (path === undefined) return undefined;
    const file = await ErrorFile.create(path);
    let after = { line: 0, column: '' };
    while (before !== undefined) {
      const errors = await this.reader.errorsAfter(before.id, after, ERRORS_PER_PAGE);
      await file.append(errors);
      const last = errors.at(-1);
      if (last === undefined) break;
      after = { line: last.line, column: last.column };
    }
    return file;
  }

  private outcomeOf(
    pass: ImportPass,
    about: {
      readonly startedAt: Date;
      readonly importRunId: string | null;
      readonly resumed: boolean;
      readonly onError: OnError | undefined;
    },
  ): ImportedIncidents {
    const now = this.clock.now();
    const { rowsPerSecond } = pass.progressAt(now);
    const { counts, errors, mapper, subject } = pass;
    const { startedAt, importRunId, resumed, onError } = about;
    return {
      ...{ importRunId, resumed, sha256: subject.sha256, rowsPerSecond, errors, ...counts },
      seconds: (now.getTime() - startedAt.getTime()) / MS_PER_SECOND,
      refusedWhole: onError === 'refuse_all' && counts.refused > 0,
      unmapped: Object.fromEntries(mapper?.unmapped() ?? []),
    };
  }
}
