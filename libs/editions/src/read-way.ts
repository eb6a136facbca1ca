import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  Fault,
  outcomesOf,
  pictureSteps,
  stepsFrom,
  type Actor,
  type CompleteByLaw,
} from '#domain';
import { AuthorNames, DescribePicture, mayIn, PictureRepository, type Picture } from '#judgement';
import { PictureTrail } from './picture-trail.js';
import { ReadCompleteness, type StandingPicture } from './read-completeness.js';
import type { FrozenProposal } from './read-proposal.js';
import { writtenPart } from './seen-hash.js';
import { writtenSince } from './told-between.js';
import type {
  CompleteByLawDto,
  FollowedPicturesDto,
  PictureWayDto,
  PossibleStepDto,
  PictureProposalDto,
} from './way.dto.js';

const FOLLOWED_MAX = 100;

/** Where pictures are on their way, for those who take a step of it. */
@Injectable()
export class ReadWay {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly completeness: ReadCompleteness,
    private readonly trail: PictureTrail,
    private readonly names: AuthorNames,
    private readonly describe: DescribePicture,
  ) {}

  /** Those of one's own authorities that have left the draft, newest first. */
  async followed(actor: Actor): Promise<FollowedPicturesDto> {
    const found = await this.pictures.list(actor, 'picture.follow', { limit: FOLLOWED_MAX });
    const shown = found.filter(({ state }) => state !== 'draft');
    const lines = await this.describe.lines(shown);
    return {
      items: lines.map((line, at) => ({
        ...{ id: line.id, kind: line.kind, area: line.area },
        organisationId: line.organisationId,
        ...{ organisationName: line.organisationName, areaName: line.areaName },
        ...{ period: line.period, state: line.state, next: nextOf(actor, shown[at]!) },
      })),
    };
  }

  /** Fault: NOT_FOUND. What was said to its steps is told once that is in the log. */
  async one(actor: Actor, id: string): Promise<PictureWayDto> {
    const picture = await this.pictures.one(actor, 'picture.follow', id);
    const { steps, editions, proposal } = await this.trail.read(actor, picture);
    const standing = await this.completeness.run(this.database, picture);
    const nameOf = await this.names.of(
      actor,
      steps.map(({ takenBy }) => takenBy),
    );
    return {
      ...{
        pictureId: id,
        kind: picture.kind,
        state: picture.state,
        revision: picture.stateRevision,
      },
      ...{
        completeness: completenessDto(standing.completeness),
        next: nextOf(actor, picture),
        editions,
      },
      proposal: proposal && proposalDto(proposal, standing),
      outcomes: outcomesOf(picture.organisationKind),
      steps: steps.map(({ said, takenBy, takenAt, pictureId: _picture, ...step }) => ({
        ...{ ...step, ...said, takenBy: nameOf(takenBy), takenAt: takenAt.toISOString() },
        // A proposal is no version that could be opened by its id.
        editionId: pictureSteps[step.step].freezes === 'proposed' ? null : step.editionId,
      })),
    };
  }
}

function proposalDto(proposal: FrozenProposal, standing: StandingPicture): PictureProposalDto {
  const { hash, frozenAt, asOfPosition, content } = proposal;
  const { told: moved } = writtenSince(content, writtenPart(standing));
  return { hash, frozenAt: frozenAt.toISOString(), asOfPosition, moved };
}

function nextOf(
  actor: Actor,
  { state, organisationId, kind }: Pick<Picture, 'state' | 'organisationId' | 'kind'>,
): PossibleStepDto[] {
  return stepsFrom(state).map((step) => ({
    ...{ step, isYours: mayIn(actor, pictureSteps[step].by, organisationId, kind) },
  }));
}

/** Fault: NOT_FOUND for whoever only reviews or registers, while it is being written. */
export function refuseDraftTo(actor: Actor, { state, organisationId, kind }: Picture): void {
  if (state === 'draft' && !mayIn(actor, 'picture.read', organisationId, kind)) {
    throw new Fault('NOT_FOUND');
  }
}

function completenessDto(completeness: CompleteByLaw): CompleteByLawDto {
  const { parts, missing, gaps, unheard, ...rest } = completeness;
  return {
    ...{ ...rest, parts: [...parts], missing: [...missing], gaps: [...gaps] },
    ...(unheard && { unheard: { ...unheard, organisations: [...unheard.organisations] } }),
  };
}
