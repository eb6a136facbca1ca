import { ErrorFile } from '#documents';
import { ROW_ERRORS_STORED_MAX } from './import-limits.js';
import type { RowCounts } from './import-run.repository.js';
import type { OpenedRun } from './opened-run.js';
import type { ImportProfile } from './profile/import-profile.model.js';
import type { RowMapper } from './profile/row-mapper.js';
import type { ByteSource } from './reading/byte-source.js';
import type { RowError } from '#documents';

/** Refused rows that are told in the answer. */
const ERRORS_TOLD_MAX = 20;
const MS_PER_SECOND = 1000;

export const noRows: RowCounts = {
  ...{ read: 0, recorded: 0, changed: 0, repeated: 0, refused: 0 },
  withPersonData: 0,
};

export interface ImportProgress extends RowCounts {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rowsPerSecond: number;
  /** Null as long as nothing can be told. */
  readonly secondsLeft: number | null;
}

/** What one pass through one file is about. */
export interface PassSubject {
  readonly profile: ImportProfile;
  readonly source: ByteSource;
  /** SHA-256 of the file as it lies there, in hex. */
  readonly sha256: string;
  readonly startedAt: Date;
  /** Absent in a dry run that leaves no trace. */
  readonly run?: OpenedRun;
  /** Everything is read and checked, nothing recorded. */
  readonly isDry: boolean;
  /** What earlier passes of the same run have done: these rows are passed over. */
  readonly done?: RowCounts;
  readonly errorFile?: ErrorFile;
}

/** One pass through one file: where it stands. */
export class ImportPass {
  counts: RowCounts;
  /** The first refused rows. */
  readonly errors: RowError[] = [];
  private readonly before: RowCounts;
  private errorsStored: number;
  private bytesRead: () => number = () => 0;
  mapper: RowMapper | undefined;

  constructor(readonly subject: PassSubject) {
    this.before = subject.done ?? noRows;
    this.counts = this.before;
    this.errorsStored = this.before.refused;
  }

  /** Rows that an earlier pass has taken in. */
  get rowsDone(): number {
    return this.before.read;
  }

  /** @param bytesRead how far the file has been read, told when asked. */
  open(mapper: RowMapper, bytesRead: () => number): void {
    this.mapper = mapper;
    this.bytesRead = bytesRead;
  }

  /** Those of the errors that still find room in the database. */
  takeStorable(errors: readonly RowError[]): readonly RowError[] {
    const storable = errors.slice(0, Math.max(0, ROW_ERRORS_STORED_MAX - this.errorsStored));
    this.errorsStored += storable.length;
    return storable;
  }

  async note(counts: RowCounts, errors: readonly RowError[]): Promise<void> {
    this.counts = {
      read: this.counts.read + counts.read,
      recorded: this.counts.recorded + counts.recorded,
      changed: this.counts.changed + counts.changed,
      repeated: this.counts.repeated + counts.repeated,
      refused: this.counts.refused + counts.refused,
      withPersonData: this.counts.withPersonData + counts.withPersonData,
    };
    this.errors.push(...errors.slice(0, ERRORS_TOLD_MAX - this.errors.length));
    await this.subject.errorFile?.append(errors);
  }

  progressAt(now: Date): ImportProgress {
    const { startedAt, source } = this.subject;
    const seconds = Math.max(1, now.getTime() - startedAt.getTime()) / MS_PER_SECOND;
    const bytesRead = this.bytesRead();
    const perSecond = bytesRead / seconds;
    return {
      ...this.counts,
      bytesRead,
      bytes: source.bytes,
      rowsPerSecond: Math.round((this.counts.read - this.before.read) / seconds),
      secondsLeft: perSecond > 0 ? Math.ceil((source.bytes - bytesRead) / perSecond) : null,
    };
  }
}
