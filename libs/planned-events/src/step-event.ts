import { Injectable } from '@nestjs/common';
import { Fault, findPersonData, type Actor, type FieldFault } from '#domain';
import type { PlannedEventDto, PlannedEventStepDto } from './planned-event.dto.js';
import type { StoredEvent } from './planned-event.js';
import { WriteRevision } from './write-revision.js';

/** Cancels a planned event, puts it back, or takes back the last thing that was said of it. */
@Injectable()
export class StepEvent {
  constructor(private readonly write: WriteRevision) {}

  /**
   * @param revision that was read. Throws `Fault` as `WriteRevision`, and FIELDS_INVALID without a reason to cancel, for
   *   a step that changes nothing, and where there is nothing to undo.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    { to, reason }: PlannedEventStepDto,
  ): Promise<PlannedEventDto> {
    const why = reason?.trim() || null;
    if (to === 'cancelled') refuseReason(why);
    return this.write.run(actor, { id, revision }, to, ([standing, before]) => {
      if (to === 'undone') return undone(standing!, before);
      if (standing!.status === to) refuse({ path: 'to', code: 'EVENT_STANDS_SO' });
      return { ...standing!, status: to, reason: to === 'cancelled' ? why : null };
    });
  }
}

/** What stood before; what a file has last said stays known, so that the same file does not say it again. */
function undone(standing: StoredEvent, before: StoredEvent | undefined): StoredEvent {
  if (before === undefined) refuse({ path: 'to', code: 'EVENT_NOTHING_TO_UNDO' });
  const { fileKey, fileHash } = standing;
  return { ...before, fileKey, fileHash };
}

function refuseReason(reason: string | null): void {
  if (reason === null) refuse({ path: 'reason', code: 'FIELD_REQUIRED' });
  const found = findPersonData(reason);
  if (found.some(({ certainty }) => certainty !== 'possible')) {
    refuse({ path: 'reason', code: 'EVENT_POINTS_OUT' });
  }
}

function refuse(field: FieldFault): never {
  throw new Fault('FIELDS_INVALID', {}, { fields: [field] });
}
