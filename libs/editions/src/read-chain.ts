import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import {
  settled,
  type ChainReach,
  type EditionContent,
  type FrozenGround,
  type Json,
  type Period,
} from '#domain';
import { ReadGoverningDocumentsForEdition } from '#governing-documents';
import { periodOf, PictureRepository, type Picture } from '#judgement';
import { ReadMeasuresForEdition, type MeasuresOfEdition } from '#measures';
import { ReadProblemsForEdition } from '#problems';
import { ReadRisksForEdition } from '#risks';
import { EditionRepository } from './edition.repository.js';

/** What the chain from problem to effect holds for a picture, and how far it reaches. */
export interface PictureChain {
  /** Each lib's part under its name. */
  readonly parts: Readonly<Record<string, Json>>;
  readonly links: ChainReach['problems'];
  /** Of a follow-up: the measures of the plan that it follows up. */
  readonly planned: ChainReach['measures'];
  /** What a plan or a follow-up rests on; null for a picture. */
  readonly ground: FrozenGround | null;
}

type Measured = MeasuresOfEdition['measures'][number];

/** Gathers what other libs give to a version: one reader each, in the snapshot that is frozen. */
@Injectable()
export class ReadChain {
  constructor(
    private readonly governing: ReadGoverningDocumentsForEdition,
    private readonly risks: ReadRisksForEdition,
    private readonly problems: ReadProblemsForEdition,
    private readonly measures: ReadMeasuresForEdition,
    private readonly editions: EditionRepository,
    private readonly pictures: PictureRepository,
  ) {}

  /** A plan holds problems and measures, a follow-up the measures of its plan, a picture all. */
  async run(on: Queryable, picture: Picture): Promise<PictureChain> {
    const { organisationId, scheme, level, code, kind } = picture;
    const view = { organisationId, area: { scheme, level, code }, period: periodOf(picture) };
    const { ground, period, content } = await this.ground(on, picture);
    // What the plan holds may have ended before the months that are followed up.
    const since = content?.picture.period.from ?? view.period.from;
    const from = since < view.period.from ? since : view.period.from;
    const all = await this.measures.run(on, { ...view, period: { ...view.period, from } });
    if (kind === 'follow_up') {
      const measures = content === null ? all : planned(all, content);
      const followed = measures.measures.map(({ id, followUps, effects }) => ({
        ...{ id, isFollowedUp: followUps.length > 0 || effects.length > 0 },
      }));
      return { parts: { measures: settled(measures) }, links: [], planned: followed, ground };
    }
    // A plan answers the problems of the picture that it rests on, in the order of that picture.
    const problems = await this.problems.run(on, { ...view, period: period ?? view.period });
    const links = problems.map(({ id, rank, closedOn, causes }) => ({
      ...{ id, isPrioritised: rank !== null && closedOn === null, causes: causes.length },
      measures: all.measures.filter(({ problemId }) => problemId === id).length,
    }));
    const parts = { problems: settled(problems), measures: settled(all) };
    if (kind === 'plan') return { parts, links, planned: [], ground };
    return {
      parts: {
        governingDocuments: settled(await this.governing.run(on, view)),
        risks: settled(await this.risks.run(on, view)),
        ...parts,
      },
      ...{ links, planned: [], ground },
    };
  }

  private async ground(
    on: Queryable,
    { kind, restsOnEditionId: editionId, restsOnReason: reason }: Picture,
  ): Promise<{
    ground: FrozenGround | null;
    period: Period | null;
    content: EditionContent | null;
  }> {
    if (kind === 'picture') return { ground: null, period: null, content: null };
    const [found] = editionId === null ? [] : await this.pictures.frozen(on, editionId);
    const ground = { editionId, hash: found?.hash ?? null, reason };
    const period = kind === 'plan' && found ? periodOf(found) : null;
    const text = kind === 'follow_up' && found ? await this.editions.text(on, found.id) : undefined;
    return { ground, period, content: text ? (JSON.parse(text) as EditionContent) : null };
  }
}

/** Of all measures and goals those that stand in the plan, as they are now. */
function planned(now: MeasuresOfEdition, { chain }: EditionContent): MeasuresOfEdition {
  const plan = chain['measures'] as unknown as MeasuresOfEdition | undefined;
  const ids = new Set((plan?.measures ?? []).map(({ id }) => id));
  const goals = new Set((plan?.goals ?? []).map(({ id }) => id));
  return {
    goals: now.goals.filter(({ id }) => goals.has(id)),
    measures: now.measures.filter(({ id }: Measured) => ids.has(id)),
    actions: [],
  };
}
