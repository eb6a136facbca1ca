import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { explainField, Fault, type Actor, type Language } from '#domain';
import { errorFileLine, ERROR_FILE_HEAD } from '#documents';
import {
  ERRORS_PER_PAGE_MAX,
  type ImportErrorsQueryDto,
  type ImportRowErrorsDto,
} from './import.dto.js';
import { ImportRunReader, type StoredRun } from './import-run.reader.js';
import type { RowError } from '#documents';

interface Place {
  readonly line: number;
  readonly column: string;
}

const BEGINNING: Place = { line: 0, column: '' };

/** Refused rows. What stood in them is for whoever started the import alone, and each look at it is audited. */
@Injectable()
export class ReadImportErrors {
  constructor(
    private readonly database: Database,
    private readonly reader: ImportRunReader,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws Fault: NOT_FOUND, FIELDS_INVALID for a cursor that is none. */
  async page(
    actor: Actor,
    id: string,
    { limit = ERRORS_PER_PAGE_MAX, cursor }: ImportErrorsQueryDto,
    language: Language,
  ): Promise<ImportRowErrorsDto> {
    const run = await this.find(id);
    const after = cursor === undefined ? BEGINNING : placeOf(cursor);
    const found = await this.reader.errorsAfter(id, after, limit + 1);
    const errors = found.slice(0, limit);
    const isOwn = run.startedBy === actor.accountId;
    if (isOwn && errors.length > 0) await this.note(actor, id, errors.length);
    const last = found.length > limit ? errors.at(-1) : undefined;
    return {
      items: errors.map((error) => {
        const { reason, value, ...told } = isOwn ? error : withoutValue(error);
        return { ...told, value: isOwn ? value : null, reason: reason[language] };
      }),
      nextCursor: last === undefined ? null : cursorOf(last),
    };
  }

  /** All of them as the lines of a CSV file, from the header. Throws Fault: NOT_FOUND, before the first line. */
  async csv(actor: Actor, id: string): Promise<AsyncIterable<string>> {
    const run = await this.find(id);
    const isOwn = run.startedBy === actor.accountId;
    if (isOwn) await this.note(actor, id, run.counts.refused);
    return this.lines(id, isOwn);
  }

  private async *lines(id: string, isOwn: boolean): AsyncGenerator<string> {
    yield ERROR_FILE_HEAD;
    let after: Place = BEGINNING;
    for (;;) {
      const errors: RowError[] = await this.reader.errorsAfter(id, after, ERRORS_PER_PAGE_MAX);
      const last = errors.at(-1);
      if (last === undefined) return;
      yield errors.map((error) => errorFileLine(isOwn ? error : withoutValue(error))).join('');
      after = last;
    }
  }

  private async find(id: string): Promise<StoredRun> {
    const run = await this.reader.find(id);
    if (run === undefined) throw new Fault('NOT_FOUND');
    return run;
  }

  private note(actor: Actor, id: string, errors: number): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'import.errors-read' },
        ...{ subject: 'import_run', subjectIds: [id], details: { errors } },
      }),
    );
  }
}

/** What is wrong in general: the reason of a row repeats what stood in it. */
function withoutValue({ line, column, code }: RowError): RowError {
  const general = (language: Language) => explainField({ path: column, code }, language);
  return { line, column, value: '', code, reason: { sv: general('sv'), en: general('en') } };
}

/** What the column of lines can hold. */
const LINE_MAX = 2 ** 31 - 1;

function cursorOf({ line, column }: Place): string {
  return Buffer.from(JSON.stringify([line, column])).toString('base64url');
}

function placeOf(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [line, column] = Array.isArray(place) ? (place as unknown[]) : [];
    const isLine = Number.isInteger(line) && Math.abs(line as number) <= LINE_MAX;
    if (isLine && typeof column === 'string' && !column.includes('\0')) {
      return { line: line as number, column };
    }
  } catch {
    // What is no JSON is no cursor of ours either.
  }
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'cursor', code: 'FIELD_INVALID' }] });
}
