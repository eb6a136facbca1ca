import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, pictureSteps, stepRefusal, type Actor, type WishedStep } from '#domain';
import { mayIn, PictureRepository } from '#judgement';
import { PrepareEdition } from './prepare-edition.js';
import { ReadCompleteness, type StandingPicture } from './read-completeness.js';
import { RecordStep } from './record-step.js';
import { seenHash, writtenPart } from './seen-hash.js';
import { StepMoment } from './step-moment.js';

/** Takes one step of a picture's way. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly standing: ReadCompleteness,
    private readonly prepare: PrepareEdition,
    private readonly record: RecordStep,
    private readonly moment: StepMoment,
  ) {}

  /**
   * One transaction on one snapshot: state, what is frozen, register, audit and notices stand together or not at all.
   * @param revision of the state that was read, from `If-Match`. @returns the id of what it froze, or null.
   * Faults: NOT_FOUND; REVISION_CONFLICT when somebody else has taken a step; STEP_NOT_YOURS, STEP_NOT_NOW;
   * FIELDS_INVALID for what the step needs; PICTURE_MOVED when something else stands than what was read; PROPOSAL_MISSING
   * when nothing was frozen at the approval; PICTURE_INCOMPLETE with the sections that the law asks for.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    wished: WishedStep,
  ): Promise<string | null> {
    const picture = await this.pictures.one(actor, 'picture.follow', id);
    const { at, today } = this.moment.now();
    const rule = pictureSteps[wished.step];
    const isTheirs = mayIn(actor, rule.by, picture.organisationId, picture.kind);
    // Nobody waits for a lock while places and populations are looked up.
    const prepared =
      isTheirs && rule.freezes === 'proposed' && rule.from.includes(picture.state)
        ? await this.prepare.run(picture, actor.accountId)
        : null;
    return this.database.transaction(
      async (tx) => {
        const now = await this.pictures.locked(tx, id);
        if (now.stateRevision !== revision) throw new Fault('REVISION_CONFLICT');
        const standing = await this.standing.run(tx, picture);
        const { missing } = standing.completeness;
        const kind = picture.organisationKind;
        const standsHash = seenHash(writtenPart(standing));
        const { state } = now;
        refuseIf(
          stepRefusal(wished, { state, isTheirs, kind, missing, standsHash, today }),
          standing,
        );
        return this.record.run(tx, {
          ...{ picture, wished, from: now.state, at, standing, prepared },
          ...{ by: actor.accountId, personId: actor.personId },
        });
      },
      { isolation: 'repeatable read' },
    );
  }
}

function refuseIf(
  refusal: ReturnType<typeof stepRefusal>,
  { written: { template } }: StandingPicture,
): void {
  if (refusal === undefined) return;
  if (refusal.code === 'FIELDS_INVALID') {
    throw new Fault('FIELDS_INVALID', {}, { fields: refusal.fields });
  }
  if (refusal.code !== 'PICTURE_INCOMPLETE') throw new Fault(refusal.code);
  const names = template.sections.filter(({ code }) => refusal.sections.includes(code));
  throw new Fault('PICTURE_INCOMPLETE', {
    sectionsSv: names.map(({ name }) => name.sv).join(', '),
    sectionsEn: names.map(({ name }) => name.en).join(', '),
  });
}
