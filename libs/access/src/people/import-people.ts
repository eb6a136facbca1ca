import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { fileFault, readTable, readWholeFile, type FileSource, type RowError } from '#documents';
import type { Actor } from '#domain';
import { endLapsedAccess } from '../end-lapsed-access.js';
import { PeopleRegisters } from './people-registers.js';
import { peopleFormOf, type PeopleForm } from './people-columns.js';
import type { MissingRow } from './people-outcome.js';
import { PeopleRepository } from './people.repository.js';

/** The source of roles when none is named. */
const LOCAL_SOURCE = 'local';

const subjects = {
  people: 'person',
  units: 'unit',
  organisations: 'organisation',
  pauses: 'unit',
} as const;

export interface ImportPeopleInput {
  /** CSV; its columns say whether it holds organisations, units or people. */
  readonly file: FileSource;
  /** The staff register that roles are read from; absent: `local`. */
  readonly source?: string;
  /** Reads, checks and compares everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Ends today the units and roles that the file no longer names. */
  readonly closeMissing?: boolean;
}

export interface ImportedPeople {
  readonly form: PeopleForm;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Accounts that were made, without a password. */
  readonly accountsAdded: number;
  readonly missing: readonly MissingRow[];
  /** How many of them were ended. */
  readonly closed: number;
  /** How many were not, because no administrator who can sign in would be left. */
  readonly kept: number;
  /** False after a dry run and when a row was refused. */
  readonly written: boolean;
  readonly sha256: string;
  /** By line; when there is any, nothing has been written. */
  readonly errors: readonly RowError[];
}

/**
 * Reads organisations, units or people with their roles from a staff register: all of the file or, when a row is wrong,
 * nothing. The same file again changes nothing.
 */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly database: Database,
    private readonly repository: PeopleRepository,
    private readonly registers: PeopleRegisters,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param actor null when the system itself imports, such as a command on the server.
   * @throws Fault IMPORT_FILE_REFUSED when the file cannot be read at all; wrong rows are told in `errors`.
   */
  async run(
    actor: Pick<Actor, 'accountId'> | null,
    input: ImportPeopleInput,
  ): Promise<ImportedPeople> {
    const { bytes, sha256 } = await readWholeFile(input.file);
    const { source = LOCAL_SOURCE, closeMissing = false, dryRun = false } = input;
    const table = readTable(bytes);
    const form = peopleFormOf(table.header);
    if (form === undefined) throw fileFault({ code: 'PEOPLE_FORM_UNKNOWN' });
    const now = this.clock.now();
    const today = this.clock.localDate(this.settings.timeZone);
    return this.database.transaction(async (tx) => {
      await this.repository.lock(tx);
      const { plan, errors, refused } = await this.registers.plan(tx, form, table, { source, closeMissing, today, now }); // prettier-ignore
      const { changedIds, write, missing, ...counts } = plan;
      const told = { form, read: table.rows.length, ...counts, refused, missing, sha256, errors };
      if (dryRun || errors.length > 0) return { ...told, written: false };
      if (changedIds.length > 0) {
        await endLapsedAccess(tx, today);
        await write(tx);
        await endLapsedAccess(tx, today);
        await this.audit.append(tx, {
          actorId: actor?.accountId ?? null,
          action: form === 'pauses' ? 'unit-pause.imported' : `${subjects[form]}.imported`,
          subject: subjects[form],
          subjectIds: changedIds,
          details: { ...counts, source, sha256, missing: missing.length },
        });
      }
      return { ...told, written: true };
    });
  }
}
