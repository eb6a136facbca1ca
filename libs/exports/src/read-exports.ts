import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, type Actor } from '#domain';
import type { ExportDto, ExportsDto, ExportsQueryDto } from './export.dto.js';
import { PAGE_MAX } from './export-limits.js';
import { ExportRunRepository, type ExportRun } from './export-run.repository.js';

const SECOND_MS = 1_000;

/** Somebody's own exports and how far they have come. */
@Injectable()
export class ReadExports {
  constructor(
    private readonly repository: ExportRunRepository,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor, { limit = PAGE_MAX, cursor }: ExportsQueryDto): Promise<ExportsDto> {
    const runs = await this.repository.list(actor.accountId, cursor ?? null, limit + 1);
    const items = runs.slice(0, limit).map((run) => this.describe(run));
    return { items, nextCursor: runs.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Throws `Fault`: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ExportDto> {
    const run = await this.repository.find(id, actor.accountId);
    if (run === undefined) throw new Fault('NOT_FOUND');
    return this.describe(run);
  }

  /** What may be told of an export, with its progress as of now. */
  describe(run: ExportRun): ExportDto {
    const { id, format, crs, delimiter, status, rows, bytes, asOfPosition } = run;
    const { requestedAt, startedAt, finishedAt, expiresAt } = run;
    return {
      ...{ id, format, crs, delimiter, include: [...run.include], filters: run.filters, status },
      ...{ rows, bytes, asOfPosition },
      ...progressOf(run, this.clock.now()),
      ...{ requestedAt, startedAt, finishedAt, expiresAt },
    };
  }
}

type Progress = Pick<ExportDto, 'estimatedRows' | 'rowsPerSecond' | 'secondsLeft'>;

/** The part of the stream that has been looked through tells how much is left. */
function progressOf(run: ExportRun, now: Date): Progress {
  const { status, rows, position, asOfPosition, startedAt, finishedAt } = run;
  const seconds = startedAt && ((finishedAt ?? now).getTime() - startedAt.getTime()) / SECOND_MS;
  const rowsPerSecond = seconds ? Math.round(rows / seconds) : null;
  if (status === 'completed') return { estimatedRows: rows, rowsPerSecond, secondsLeft: 0 };
  if (status !== 'running' || !asOfPosition || position === 0 || seconds === null) {
    return { estimatedRows: null, rowsPerSecond: null, secondsLeft: null };
  }
  const part = position / asOfPosition;
  return {
    estimatedRows: Math.round(rows / part),
    rowsPerSecond,
    secondsLeft: Math.round(seconds / part - seconds),
  };
}
