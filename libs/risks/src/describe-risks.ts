import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  decide,
  judgementOf,
  riskMove,
  riskPlace,
  type Actor,
  type RiskJudgement,
  type RiskRating,
} from '#domain';
import { Areas } from '#geography';
import { AuthorNames } from '#judgement';
import type { RiskDto, RiskJudgementDto, RiskRevisionDto } from './risk.dto.js';
import type { Risk } from './risk.repository.js';
import { RiskRevisionRepository } from './risk-revision.repository.js';

/** Risks with what was judged of them at the end of a year, as they are told to those who may read them. */
@Injectable()
export class DescribeRisks {
  constructor(
    private readonly database: Database,
    private readonly revisions: RiskRevisionRepository,
    private readonly names: AuthorNames,
    private readonly areas: Areas,
  ) {}

  /** As they stood at the end of a year; one that was judged later for the first time is left out. */
  async run(actor: Actor, risks: readonly Risk[], year: number): Promise<RiskDto[]> {
    const ids = risks.map(({ id }) => id);
    const byYear = await this.revisions.byYear(this.database, ids);
    const index = await this.areas.current();
    const nameOf = await this.names.of(
      actor,
      byYear.map(({ writtenBy }) => writtenBy),
    );
    return risks.flatMap((risk) => {
      const own = byYear.filter(({ riskId }) => riskId === risk.id);
      const standing = judgementOf(own, year);
      if (standing === undefined) return [];
      const { scheme, level, code, organisationId } = risk;
      const { judgement, writtenAt } = standing;
      return [
        {
          ...{ id: risk.id, organisationId, organisationName: risk.organisationName },
          area: `${level}:${code}`,
          areaName: index.versionsOf(scheme, level, code).at(-1)?.name ?? code,
          ...{ revision: standing.revision, judgement: judgementDto(judgement) },
          inherentLevel: levelOf(judgement.inherent),
          residualLevel: levelOf(judgement.residual),
          levelBefore: levelOf(judgementOf(own, year - 1)?.judgement.residual ?? null),
          move: riskMove(own, year),
          ...{ writtenBy: nameOf(standing.writtenBy), writtenAt: writtenAt.toISOString() },
          personDataKinds: [...standing.personDataKinds],
          mayWrite: decide(actor, 'picture.write', { organisationId }).allowed,
        },
      ];
    });
  }

  /** Every revision of a risk, newest first. */
  async history(actor: Actor, riskId: string): Promise<RiskRevisionDto[]> {
    const all = await this.revisions.history(this.database, riskId);
    const nameOf = await this.names.of(
      actor,
      all.map(({ writtenBy }) => writtenBy),
    );
    return all.map(({ revision, judgement, writtenBy, writtenAt }) => ({
      ...{ revision, judgement: judgementDto(judgement) },
      ...{ writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
    }));
  }
}

/** Likelihood × worst consequence; null where nothing is rated. */
export function levelOf(rating: RiskRating | null): number | null {
  return rating && (riskPlace(rating)?.level ?? null);
}

/** The same judgement with lists that may be written to, as an answer has them. */
function judgementDto(judgement: RiskJudgement): RiskJudgementDto {
  const [governing, categories] = [[...judgement.governing], [...judgement.categories]];
  return { ...judgement, governing, categories };
}
