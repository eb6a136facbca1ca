import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { emptyJudgement, type Actor, type Judgement, type TemplateSection } from '#domain';
import { AuthorNames } from './author-names.js';
import { CommentRepository } from './comment.repository.js';
import type { JudgementDto, StandingSectionDto } from './judgement.dto.js';
import { JudgementRepository } from './judgement.repository.js';

/** Sections as they stand, for those who may read their picture. */
@Injectable()
export class DescribeSections {
  constructor(
    private readonly database: Database,
    private readonly judgements: JudgementRepository,
    private readonly comments: CommentRepository,
    private readonly names: AuthorNames,
  ) {}

  /** One for each section of the template, in its order, also where nothing stands yet. */
  async run(
    actor: Actor,
    pictureId: string,
    template: readonly TemplateSection[],
  ): Promise<StandingSectionDto[]> {
    const [only] = template.length === 1 ? template : [];
    const [revisions, open] = await Promise.all([
      this.judgements.standing(this.database, pictureId, only?.code),
      this.comments.open(this.database, pictureId),
    ]);
    const nameOf = await this.names.of(
      actor,
      revisions.map(({ writtenBy }) => writtenBy),
    );
    return template.map(({ code }) => {
      const found = revisions.find(({ section }) => section === code);
      return {
        section: code,
        revision: found?.revision ?? 0,
        judgement: toDto(found?.judgement ?? emptyJudgement),
        writtenBy: nameOf(found?.writtenBy ?? null),
        writtenAt: found?.writtenAt.toISOString() ?? null,
        personDataKinds: [...(found?.personDataKinds ?? [])],
        openComments: open.get(code) ?? 0,
      };
    });
  }
}

/** The same judgement with lists that may be written to, as an answer has them. */
export function toDto(judgement: Judgement): JudgementDto {
  const body = judgement.body.map(({ type, runs }) => ({ type, runs: runs.map((run) => run) }));
  return { ...judgement, body, governing: [...judgement.governing] };
}
