import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { decide, type Actor } from '#domain';
import { PictureRepository } from '#judgement';
import { DescribeProblems, wordsDto } from './describe-problems.js';
import type { PictureCausesDto, PictureProblemsDto } from './picture-problems.dto.js';
import { PictureProblemRows } from './picture-problem-rows.js';
import type { CauseDto } from './problem.dto.js';
import { ProblemRevisionRepository } from './problem-revision.repository.js';

/** The problems that were open in the period of a picture, with what stood of them when it was begun. */
@Injectable()
export class ReadPictureProblems {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly rows: PictureProblemRows,
    private readonly revisions: ProblemRevisionRepository,
    private readonly describe: DescribeProblems,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, pictureId: string): Promise<PictureProblemsDto> {
    const picture = await this.pictures.ofAuthority(actor, 'picture.read', pictureId);
    const { ranking, found } = await this.rows.run(actor, picture);
    const rows = found.map(({ row }) => row);
    const older = rows.filter(({ begunInPictureId }) => begunInPictureId !== pictureId);
    const ids = older.map(({ id }) => id);
    const [told, before] = await Promise.all([
      this.describe.run(rows),
      this.revisions.standingAt(this.database, ids, picture.begunAt),
    ]);
    const { organisationId } = picture;
    return {
      ranking: ranking.revision,
      items: told.map(({ row, line, standing }, at) => {
        const earlier = before.get(row.id);
        return {
          ...line,
          ...{ rank: found[at]!.rank, isNew: row.begunInPictureId === pictureId },
          why: standing.problem.why,
          before: earlier === undefined ? null : wordsDto(earlier.problem),
        };
      }),
      mayWrite: decide(actor, 'picture.write', { organisationId }).allowed,
    };
  }

  /** The causes of all of them. Fault: NOT_FOUND. */
  async causes(actor: Actor, pictureId: string): Promise<PictureCausesDto> {
    const picture = await this.pictures.ofAuthority(actor, 'picture.read', pictureId);
    const { found } = await this.rows.run(actor, picture);
    const told = await this.describe.run(found.map(({ row }) => row));
    return {
      items: told.map(({ row, standing: { problem } }) => ({
        ...{ problemId: row.id, title: problem.title },
        causes: problem.causes as unknown as CauseDto[],
      })),
    };
  }
}
