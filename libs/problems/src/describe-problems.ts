import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Problem } from '#domain';
import { Areas } from '#geography';
import { EvidenceRepository } from './evidence.repository.js';
import type { ProblemWordsDto } from './problem.dto.js';
import { ProblemRevisionRepository, type ProblemRevision } from './problem-revision.repository.js';
import type { ProblemRow } from './problem.repository.js';
import type { ProblemLineDto } from './told-problem.dto.js';

/** A problem as it is told, and what stands of it. */
export interface ToldProblem {
  readonly row: ProblemRow;
  readonly line: ProblemLineDto;
  readonly standing: ProblemRevision;
}

/** Problems as they are told to those who may read them. */
@Injectable()
export class DescribeProblems {
  constructor(
    private readonly database: Database,
    private readonly revisions: ProblemRevisionRepository,
    private readonly evidence: EvidenceRepository,
    private readonly areas: Areas,
  ) {}

  async run(rows: readonly ProblemRow[]): Promise<ToldProblem[]> {
    const ids = rows.map(({ id }) => id);
    const [standing, evidence, index] = await Promise.all([
      this.revisions.standing(this.database, ids),
      this.evidence.ids(this.database, ids),
      this.areas.current(),
    ]);
    return rows.map((row) => {
      const { scheme, level, code } = row;
      const told = standing.get(row.id)!;
      const { title, causes } = told.problem;
      const line: ProblemLineDto = {
        ...{ id: row.id, organisationId: row.organisationId },
        organisationName: row.organisationName,
        area: `${level}:${code}`,
        areaName: index.versionsOf(scheme, level, code).at(-1)?.name ?? code,
        ...{ title, focusArea: row.focusArea, concernsExtremism: row.concernsExtremism },
        ...{ status: row.status, outcome: row.outcome },
        ...{ openedOn: row.openedOn, closedOn: row.closedOn },
        begunInPictureId: row.begunInPictureId,
        ...{ causes: causes.length, evidence: evidence.get(row.id)?.size ?? 0 },
      };
      return { row, line, standing: told };
    });
  }
}

/** What is written, as it is told. */
export const wordsDto = (problem: Problem): ProblemWordsDto =>
  problem as unknown as ProblemWordsDto;
