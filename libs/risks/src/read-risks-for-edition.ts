import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import {
  judgementOf,
  riskBand,
  riskMove,
  riskPlace,
  yearOfPeriod,
  type AreaLevel,
  type Period,
  type ProtectedValueCode,
  type RiskJudgement,
  type RiskMove,
  type RiskRating,
} from '#domain';
import { RiskRepository } from './risk.repository.js';
import { RiskRevisionRepository } from './risk-revision.repository.js';

/** Where a risk stands, as an edition freezes it. */
export interface EditionRiskPlace {
  readonly likelihood: number;
  /** The worst over the protected values, 1–5. */
  readonly consequence: number;
  readonly worst: readonly ProtectedValueCode[];
  readonly level: number;
  /** Code of the band: the words stand in the product. */
  readonly band: string;
}

/** A risk as an edition freezes it: plain JSON. */
export interface EditionRisk {
  readonly id: string;
  readonly revision: number;
  /** Null for protective security. */
  readonly inherent: EditionRiskPlace | null;
  readonly residual: EditionRiskPlace | null;
  /** Residual level at the end of the year before. */
  readonly levelBefore: number | null;
  readonly move: RiskMove | null;
  readonly judgement: RiskJudgement;
}

/** What an edition is of. */
export interface EditionScope {
  readonly organisationId: string;
  readonly area: { readonly scheme: string; readonly level: AreaLevel; readonly code: string };
  /** Whole months, `to` exclusive. */
  readonly period: Period;
}

/** The risk register of an authority and an area, for an edition to freeze. */
@Injectable()
export class ReadRisksForEdition {
  constructor(
    private readonly risks: RiskRepository,
    private readonly revisions: RiskRevisionRepository,
  ) {}

  /**
   * The risks as they stood at the end of the year in which the period ends, without those that were closed in a year
   * before; sorted by id, so that the same rows give the same bytes. Whoever freezes has checked that the actor may.
   */
  async run(on: Queryable, { organisationId, area, period }: EditionScope): Promise<EditionRisk[]> {
    const year = yearOfPeriod(period.to);
    const risks = await this.risks.all(on, { organisationId, area });
    const byYear = await this.revisions.byYear(
      on,
      risks.map(({ id }) => id),
    );
    return risks.flatMap(({ id }) => {
      const own = byYear.filter(({ riskId }) => riskId === id);
      const standing = judgementOf(own, year);
      if (standing === undefined) return [];
      const { judgement, revision } = standing;
      if (judgement.isClosed && judgement.year < year) return [];
      const before = placeOf(judgementOf(own, year - 1)?.judgement.residual ?? null);
      return [
        {
          ...{ id, revision, judgement, move: riskMove(own, year) },
          ...{ inherent: placeOf(judgement.inherent), residual: placeOf(judgement.residual) },
          levelBefore: before?.level ?? null,
        },
      ];
    });
  }
}

function placeOf(rating: RiskRating | null): EditionRiskPlace | null {
  const place = rating && riskPlace(rating);
  return place && { ...place, band: riskBand(place.level).code };
}
