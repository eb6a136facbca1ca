import { ErrorFile } from './error-file.js';
import type { OpenedRun } from './import-ledger.js';
import { ROW_ERRORS_STORED_MAX } from './import-limits.js';
import type { RowCounts } from './import-run.repository.js';
import type { Profile } from './profile.js';
import type { RowError } from './row-error.js';
import type { SourceFile } from './source-file.js';

/** Refused rows that are told in the answer. */
const ERRORS_TOLD_MAX = 20;
const MS_PER_SECOND = 1000;

export interface ImportProgress extends RowCounts {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rowsPerSecond: number;
}

/** One pass through one file: where it stands. */
export class ImportPass {
  counts: RowCounts = { read: 0, recorded: 0, repeated: 0, refused: 0 };
  /** The first refused rows. */
  readonly errors: RowError[] = [];
  private errorsStored = 0;

  constructor(
    readonly profile: Profile,
    readonly file: SourceFile,
    readonly startedAt: Date,
    /** Absent in a dry run. */
    readonly run: OpenedRun | undefined,
    private readonly errorFile: ErrorFile | undefined,
  ) {}

  /** Those of the errors that still find room in the database. */
  takeStorable(errors: readonly RowError[]): readonly RowError[] {
    const storable = errors.slice(0, ROW_ERRORS_STORED_MAX - this.errorsStored);
    this.errorsStored += storable.length;
    return storable;
  }

  async note(counts: RowCounts, errors: readonly RowError[]): Promise<void> {
    this.counts = {
      read: this.counts.read + counts.read,
      recorded: this.counts.recorded + counts.recorded,
      repeated: this.counts.repeated + counts.repeated,
      refused: this.counts.refused + counts.refused,
    };
    this.errors.push(...errors.slice(0, ERRORS_TOLD_MAX - this.errors.length));
    await this.errorFile?.append(errors);
  }

  progressAt(now: Date): ImportProgress {
    const seconds = Math.max(1, now.getTime() - this.startedAt.getTime()) / MS_PER_SECOND;
    return {
      ...this.counts,
      bytesRead: this.file.bytesRead(),
      bytes: this.file.bytes,
      rowsPerSecond: Math.round(this.counts.read / seconds),
    };
  }
}
