import { Injectable } from '@nestjs/common';
import { decide, type Actor } from '#domain';
import { DescribeProblems, wordsDto } from './describe-problems.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRepository } from './problem.repository.js';
import { TellPieces } from './tell-pieces.js';
import {
  PROBLEMS_PAGE_MAX,
  type ProblemDto,
  type ProblemsDto,
  type ProblemsQueryDto,
} from './told-problem.dto.js';

/** Problems, for the coordinators of the authority whose they are. Told once it is in the log that they are read. */
@Injectable()
export class TellProblems {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly describe: DescribeProblems,
    private readonly ledger: ProblemLedger,
    private readonly pieces: TellPieces,
  ) {}

  async list(
    actor: Actor,
    { cursor, limit = PROBLEMS_PAGE_MAX }: ProblemsQueryDto,
  ): Promise<ProblemsDto> {
    const page = { ...(cursor !== undefined && { before: cursor }), limit: limit + 1 };
    const found = await this.problems.list(actor, page);
    const shown = found.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    if (ids.length > 0) await this.ledger.read(actor, 'problem.list-read', ids);
    return {
      items: (await this.describe.run(shown)).map(({ line }) => line),
      nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ProblemDto> {
    const row = await this.problems.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'problem.read', [id]);
    const [told] = await this.describe.run([row]);
    const { revision, problem, personDataKinds, writtenBy, writtenAt } = told!.standing;
    const { organisationId } = row;
    return {
      ...told!.line,
      ...{ revision, problem: wordsDto(problem), personDataKinds: [...personDataKinds] },
      ...(await this.pieces.run(actor, id, writtenBy)),
      writtenAt: writtenAt.toISOString(),
      mayWrite: decide(actor, 'picture.write', { organisationId }).allowed,
    };
  }
}
