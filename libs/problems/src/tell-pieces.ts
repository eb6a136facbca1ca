import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { AuthorNames } from '#judgement';
import { DescribeEvidence } from './describe-evidence.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { ProblemDto } from './told-problem.dto.js';

/** What stands around the words of a problem: its evidence, and who wrote it. */
@Injectable()
export class TellPieces {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceRepository,
    private readonly describe: DescribeEvidence,
    private readonly names: AuthorNames,
  ) {}

  async run(
    actor: Actor,
    problemId: string,
    author: string | null,
  ): Promise<Pick<ProblemDto, 'evidenceItems' | 'writtenBy'>> {
    const found = await this.evidence.of(this.database, [problemId]);
    const [evidenceItems, nameOf] = await Promise.all([
      this.describe.run(actor, found),
      this.names.of(actor, [author]),
    ]);
    return { evidenceItems, writtenBy: nameOf(author) };
  }
}
