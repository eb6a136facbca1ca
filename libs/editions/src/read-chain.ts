import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { settled, type ChainLink, type Json } from '#domain';
import { ReadGoverningDocumentsForEdition } from '#governing-documents';
import { periodOf, type Picture } from '#judgement';
import { ReadMeasuresForEdition } from '#measures';
import { ReadProblemsForEdition } from '#problems';
import { ReadRisksForEdition } from '#risks';

/** What the chain from problem to effect holds for a picture, and how far it reaches. */
export interface PictureChain {
  /** Each lib's part under its name. */
  readonly parts: Readonly<Record<string, Json>>;
  readonly links: readonly ChainLink[];
}

/** Gathers what other libs give to a version: one reader each, in the snapshot that is frozen. */
@Injectable()
export class ReadChain {
  constructor(
    private readonly governing: ReadGoverningDocumentsForEdition,
    private readonly risks: ReadRisksForEdition,
    private readonly problems: ReadProblemsForEdition,
    private readonly measures: ReadMeasuresForEdition,
  ) {}

  async run(on: Queryable, picture: Picture): Promise<PictureChain> {
    const { organisationId, scheme, level, code } = picture;
    const view = { organisationId, area: { scheme, level, code }, period: periodOf(picture) };
    const problems = await this.problems.run(on, view);
    const measures = await this.measures.run(on, view);
    return {
      parts: {
        governingDocuments: settled(await this.governing.run(on, view)),
        risks: settled(await this.risks.run(on, view)),
        problems: settled(problems),
        measures: settled(measures),
      },
      links: problems.map(({ id, rank, closedOn, causes }) => ({
        ...{ id, isPrioritised: rank !== null && closedOn === null, causes: causes.length },
        measures: measures.measures.filter(({ problemId }) => problemId === id).length,
      })),
    };
  }
}
