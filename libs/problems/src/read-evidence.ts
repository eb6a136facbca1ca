import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  Fault,
  may,
  settled,
  toldDifferences,
  type Actor,
  type Evidence,
  type FrozenFigure,
} from '#domain';
import { CountFigure } from './count-figure.js';
import { DescribeEvidence, figureDto } from './describe-evidence.js';
import type { EvidenceTodayDto } from './evidence.dto.js';
import { evidenceHash } from './evidence-hash.js';
import { EvidenceRepository } from './evidence.repository.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRepository } from './problem.repository.js';

/** A piece of evidence beside what the same figure is today, for whoever may read both. */
@Injectable()
export class ReadEvidence {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly evidence: EvidenceRepository,
    private readonly describe: DescribeEvidence,
    private readonly count: CountFigure,
    private readonly ledger: ProblemLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, problemId: string, id: string): Promise<EvidenceTodayDto> {
    const { organisationId } = await this.problems.one(actor, 'picture.read', problemId);
    await this.ledger.read(actor, 'problem.evidence-read', [problemId], { evidence: id });
    const found = await this.evidence.one(this.database, problemId, id);
    if (found === undefined) throw new Fault('NOT_FOUND');
    const [told] = await this.describe.run(actor, [found]);
    const today = await this.today(actor, organisationId, found.evidence);
    return {
      evidence: told!,
      isHashRight: evidenceHash(found.evidence) === found.sha256,
      today: today && figureDto(today),
      told: today === null ? [] : sinceFrozen(found.evidence as Evidence & FrozenFigure, today),
    };
  }

  /** An area or a category may have gone since: then there is nothing to hold it against. */
  private async today(
    actor: Actor,
    organisationId: string,
    evidence: Evidence,
  ): Promise<FrozenFigure | null> {
    if (evidence.kind === 'words' || !may(actor, 'tally.read')) return null;
    try {
      const { figure, parameters } = evidence;
      return await this.count.run(actor, { organisationId, figure, parameters });
    } catch (error) {
      if (error instanceof Fault) return null;
      throw error;
    }
  }
}

/** What the figure says today that it did not say then. */
function sinceFrozen({ values: was }: FrozenFigure, { values: is }: FrozenFigure) {
  const told = toldDifferences(settled(was), settled(is));
  return told.map(({ where, ...one }) => ({ ...one, where: [...where] }));
}
