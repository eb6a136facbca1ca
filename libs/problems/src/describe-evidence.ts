import { Injectable } from '@nestjs/common';
import type { Actor, FrozenFigure } from '#domain';
import { AuthorNames } from '#judgement';
import type { EvidenceDto, FrozenFigureDto } from './evidence.dto.js';
import type { NewEvidence } from './evidence.repository.js';

/** Evidence as it is told. */
@Injectable()
export class DescribeEvidence {
  constructor(private readonly names: AuthorNames) {}

  async run(actor: Actor, found: readonly NewEvidence[]): Promise<EvidenceDto[]> {
    const nameOf = await this.names.of(
      actor,
      found.map(({ addedBy }) => addedBy),
    );
    return found.map(({ id, evidence, sha256, addedBy, addedAt, personDataKinds }) => {
      const { kind, ...content } = evidence;
      return {
        ...{ id, kind, sha256, personDataKinds: [...personDataKinds] },
        figure: kind === 'figure' ? figureDto(content as FrozenFigure) : null,
        words: kind === 'words' ? (content as EvidenceDto['words']) : null,
        ...{ addedBy: nameOf(addedBy), addedAt: addedAt.toISOString() },
      };
    });
  }
}

export const figureDto = (figure: FrozenFigure): FrozenFigureDto =>
  figure as unknown as FrozenFigureDto;
