import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { AuthorNames } from '#judgement';
import { wordsDto } from './describe-problems.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemRepository } from './problem.repository.js';
import {
  PROBLEM_REVISIONS_PAGE_MAX,
  type ProblemHistoryDto,
  type ProblemHistoryQueryDto,
} from './told-problem.dto.js';

const NEWEST = 2 ** 31 - 1;

/** All that has stood of a problem, newest first, and what was set aside in merges. */
@Injectable()
export class ReadProblemHistory {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly revisions: ProblemRevisionRepository,
    private readonly names: AuthorNames,
    private readonly ledger: ProblemLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(
    actor: Actor,
    id: string,
    { cursor, limit = PROBLEM_REVISIONS_PAGE_MAX }: ProblemHistoryQueryDto,
  ): Promise<ProblemHistoryDto> {
    await this.problems.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'problem.history-read', [id]);
    const page = { before: Number(cursor ?? NEWEST), limit: limit + 1 };
    const found = await this.revisions.history(this.database, id, page);
    const shown = found.slice(0, limit);
    const nameOf = await this.names.of(
      actor,
      shown.map(({ writtenBy }) => writtenBy),
    );
    return {
      items: shown.map(({ revision, kind, writtenBy, writtenAt, problem }) => ({
        ...{ revision, kind, writtenBy: nameOf(writtenBy) },
        ...{ writtenAt: writtenAt.toISOString(), problem: wordsDto(problem) },
      })),
      nextCursor: found.length > limit ? String(shown.at(-1)!.revision) : null,
    };
  }
}
