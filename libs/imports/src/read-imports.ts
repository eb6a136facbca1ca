import { Injectable } from '@nestjs/common';
import { Fault, type Actor, type Language } from '#domain';
import { explainFault } from './explain-fault.js';
import type { ImportDto, ImportsDto, ImportsQueryDto, ImportSummaryDto } from './import.dto.js';
import { IMPORTS_PER_PAGE_MAX } from './import.dto.js';
import { ImportHistoryReader, type PastImport, type WholeImport } from './import-history.reader.js';
import { isUnderWay } from './import-status.js';
import { ReadImportErrors } from './read-import-errors.js';

const MS_PER_SECOND = 1000;
/** Errors that come with the import itself. */
const ERRORS_WITH_IMPORT = 20;

/** What is told of imports. What a row or a cell says is for whoever started the import alone. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly reader: ImportHistoryReader,
    private readonly readErrors: ReadImportErrors,
  ) {}

  /** Newest first. */
  async list(
    actor: Actor,
    { limit = IMPORTS_PER_PAGE_MAX, cursor }: ImportsQueryDto,
  ): Promise<ImportsDto> {
    const runs = await this.reader.list(cursor ?? null, limit + 1);
    const items = runs.slice(0, limit).map((run) => summaryOf(run, actor));
    return { items, nextCursor: runs.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Throws Fault: NOT_FOUND. */
  async one(actor: Actor, id: string, language: Language): Promise<ImportDto> {
    const run = await this.reader.find(id);
    if (run === undefined) throw new Fault('NOT_FOUND');
    return {
      ...summaryOf(run, actor),
      definition: run.definition,
      fault: run.fault && explainFault(run.fault, language),
      unmapped: unmappedOf(run, actor),
      errors: await this.errorsOf(actor, run, language),
    };
  }

  /** While rows are still coming, pages ask again and again: only when it is over is there a look to audit. */
  private errorsOf(
    actor: Actor,
    run: WholeImport,
    language: Language,
  ): Promise<ImportDto['errors']> {
    if (isUnderWay(run.status)) return Promise.resolve({ items: [], nextCursor: null });
    return this.readErrors.page(actor, run.id, { limit: ERRORS_WITH_IMPORT }, language);
  }
}

function unmappedOf({ unmapped, startedBy }: WholeImport, actor: Actor): ImportDto['unmapped'] {
  const isOwn = startedBy === actor.accountId;
  return unmapped.map(({ value, rows }) => ({ value: isOwn ? value : null, rows }));
}

function summaryOf(run: PastImport, actor: Actor): ImportSummaryDto {
  const { id, status, isDry, onError, profile, source, licence, fileName, fileBytes } = run;
  const { bytesRead, sha256, startedBy, starterName, startedAt, finishedAt, counts } = run;
  return {
    ...{ id, status, dryRun: isDry, onError, profile, source, licence, fileName, fileBytes },
    ...{ bytesRead, sha256, startedAt, finishedAt, rows: { ...counts } },
    startedBy: starterName === null ? null : { name: starterName },
    own: startedBy === actor.accountId,
    checking: isUnderWay(status) && (isDry || (onError === 'refuse_all' && !run.checkedAt)),
    ...progressOf(run),
  };
}

/** Bytes tell how much of a file is left; where rows are looked at first, the second look has a clock of its own. */
function progressOf(run: PastImport): Pick<ImportSummaryDto, 'rowsPerSecond' | 'secondsLeft'> {
  const { status, counts, fileBytes, bytesRead, startedAt, checkedAt, activeAt, finishedAt } = run;
  const until = finishedAt ?? activeAt;
  if (until === null || counts.read === 0) return { rowsPerSecond: null, secondsLeft: null };
  const since = checkedAt ?? startedAt;
  const seconds = Math.max(1, until.getTime() - since.getTime()) / MS_PER_SECOND;
  const rowsPerSecond = Math.round(counts.read / seconds);
  if (status !== 'running' || bytesRead === 0) return { rowsPerSecond, secondsLeft: null };
  return { rowsPerSecond, secondsLeft: Math.ceil(((fileBytes - bytesRead) * seconds) / bytesRead) };
}
